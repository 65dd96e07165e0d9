package app.baton.ui.deals.grid;

import app.baton.ui.kit.Icons;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import app.baton.ui.kit.WhyPopover;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Draws the payments: sums of cash over them, ways to buy at their left, and a cursor that the arrow keys move. */
final class PaymentsGrid extends VBox {

    private static final int PAGE = 8;
    private static final PseudoClass LEAD = PseudoClass.getPseudoClass("lead");
    private static final PseudoClass PRESENT = PseudoClass.getPseudoClass("present");
    private static final List<PseudoClass> HEAT = IntStream.rangeClosed(1, PaymentTable.HOTTEST)
            .mapToObj(grade -> PseudoClass.getPseudoClass("heat-" + grade)).toList();

    /** What the nodes were made for: another table of the same shape only fills them anew. */
    private record Shape(List<String> downs, List<String> names) { }

    private final PaymentsViewModel model;
    private final Runnable leave;
    private final GridPane head = new GridPane();
    private final GridPane body = new GridPane();
    private final ScrollPane scroll = new ScrollPane(body);
    private final List<List<Label>> cells = new ArrayList<>();
    private Shape shape = new Shape(List.of(), List.of());

    PaymentsGrid(PaymentsViewModel model, Runnable leave) {
        this.model = model;
        this.leave = leave;
        setId("payments-grid");
        getStyleClass().add(Styles.PAY_GRID);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add(Styles.EDITOR_SCROLL);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        // the sums stand over their columns whether there is a scroll bar or not
        head.paddingProperty().bind(Bindings.createObjectBinding(() -> new Insets(0, Math.max(0, scroll.getWidth()
                - scroll.getViewportBounds().getWidth()), 0, 0), scroll.widthProperty(), scroll.viewportBoundsProperty()));
        head.visibleProperty().bind(model.nothing().isEmpty());
        scroll.visibleProperty().bind(model.nothing().isEmpty());
        getChildren().addAll(head, scroll);
        model.table().subscribe(this::show);
        model.at().subscribe((before, now) -> {
            lead(before, false);
            lead(now, true);
            reveal(now);
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void show(@Nullable PaymentTable table) {
        if (table == null) {
            cells.forEach(row -> row.forEach(cell -> fill(cell, null)));
            return;
        }
        Shape wanted = new Shape(table.downs().stream().map(down -> model.texts().formats().money(down)).toList(),
                table.lines().stream().map(PaymentTable.Line::name).toList());
        if (!wanted.equals(shape)) {
            shape = wanted;
            build();
        }
        for (int row = 0; row < cells.size(); row++) {
            for (int column = 0; column < cells.get(row).size(); column++) {
                fill(cells.get(row).get(column), table.at(row, column));
            }
        }
        lead(model.at().get(), true);
        reveal(model.at().get());
    }

    private void build() {
        for (GridPane pane : List.of(head, body)) {
            pane.getChildren().clear();
            pane.getColumnConstraints().setAll(columns(shape.downs().size()));
        }
        cells.clear();
        head.add(Typography.line(model.texts().say("deals.grid.down"), Styles.PAY_HEAD), 0, 0);
        for (int column = 0; column < shape.downs().size(); column++) {
            Label down = Typography.line(shape.downs().get(column), Styles.PAY_HEAD);
            down.setMaxWidth(Double.MAX_VALUE);
            head.add(down, column + 1, 0);
        }
        for (int row = 0; row < shape.names().size(); row++) {
            body.add(Typography.line(shape.names().get(row), Styles.PAY_NAME), 0, row);
            List<Label> line = new ArrayList<>();
            for (int column = 0; column < shape.downs().size(); column++) {
                Label cell = cell(row, column);
                body.add(cell, column + 1, row);
                line.add(cell);
            }
            cells.add(line);
        }
    }

    private static List<ColumnConstraints> columns(int sums) {
        List<ColumnConstraints> all = new ArrayList<>();
        ColumnConstraints names = new ColumnConstraints(160, 300, 460);
        names.setHgrow(Priority.SOMETIMES);
        all.add(names);
        for (int i = 0; i < sums; i++) {
            ColumnConstraints sum = new ColumnConstraints(72, 96, Double.MAX_VALUE);
            sum.setHgrow(Priority.ALWAYS);
            all.add(sum);
        }
        return all;
    }

    private Label cell(int row, int column) {
        Label cell = Typography.label("", Styles.PAY_CELL, Styles.FIGURE);
        cell.setMaxWidth(Double.MAX_VALUE);
        cell.setId("pay-" + row + "-" + column);
        cell.setOnMouseClicked(event -> {
            requestFocus();
            model.go(row, column);
            if (event.getClickCount() == 2) {
                model.put();
            }
        });
        // made when the mouse comes: most cells are never pointed at
        cell.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> {
            Tooltip words = new Tooltip(model.words(row, column));
            words.setWrapText(true);
            words.setMaxWidth(480);
            cell.setTooltip(words);
        });
        return cell;
    }

    private void fill(Label label, PaymentTable.@Nullable Cell cell) {
        boolean paid = cell != null && cell.payment() != null;
        label.setText(cell == null ? "" : cell.payment() == null ? model.texts().say("deals.grid.none")
                : model.texts().formats().cents(cell.payment()));
        for (int grade = 0; grade < HEAT.size(); grade++) {
            label.pseudoClassStateChanged(HEAT.get(grade), cell != null && paid && cell.heat() == grade + 1);
        }
        label.pseudoClassStateChanged(PRESENT, cell != null && cell.present());
        label.setGraphic(cell != null && cell.present() ? Icons.of(Feather.TARGET)
                : cell != null && cell.lowest() ? Icons.of(Feather.ARROW_DOWN) : null);
        if (cell == null) {
            label.pseudoClassStateChanged(LEAD, false);
        }
    }

    private void lead(PaymentsViewModel.At at, boolean is) {
        if (at.row() < cells.size() && at.column() < cells.get(at.row()).size()) {
            cells.get(at.row()).get(at.column()).pseudoClassStateChanged(LEAD, is && model.table().get() != null);
            if (is) {
                setAccessibleText(model.words(at.row(), at.column()));
            }
        }
    }

    /** Scrolls no more than it takes to see the line. */
    private void reveal(PaymentsViewModel.At at) {
        if (at.row() >= cells.size()) {
            return;
        }
        double room = body.getHeight() - scroll.getViewportBounds().getHeight();
        if (room > 0) {
            double each = body.getHeight() / cells.size();
            double top = scroll.getVvalue() * room;
            double least = (at.row() + 1) * each - scroll.getViewportBounds().getHeight();
            scroll.setVvalue(Math.clamp(Math.clamp(top, Math.min(least, at.row() * each), at.row() * each) / room, 0, 1));
        }
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        PaymentsViewModel.At at = model.at().get();
        switch (event.getCode()) {
            case UP -> model.move(-1, 0);
            case DOWN -> model.move(1, 0);
            case LEFT -> model.move(0, -1);
            case RIGHT -> model.move(0, 1);
            case PAGE_UP -> model.move(-PAGE, 0);
            case PAGE_DOWN -> model.move(PAGE, 0);
            case HOME -> model.go(at.row(), 0);
            case END -> model.go(at.row(), Integer.MAX_VALUE);
            case ENTER -> model.put();
            case F1 -> why(at);
            case ESCAPE -> leave.run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void why(PaymentsViewModel.At at) {
        model.why().ifPresent(why -> WhyPopover.open(cells.get(at.row()).get(at.column()), why));
    }
}
