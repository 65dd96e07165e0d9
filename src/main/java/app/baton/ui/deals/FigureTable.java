package app.baton.ui.deals;

import app.baton.journal.Texts;
import app.baton.paper.DealTable;
import app.baton.ui.kit.Focus;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import app.baton.ui.kit.Why;
import app.baton.ui.kit.WhyPopover;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Ways to buy as columns of figures. The arrow keys go from figure to figure, and Enter, F1 or a click asks one where it comes
 * from.
 */
final class FigureTable extends VBox {

    /** What every amount of a deal goes into, and where it stands well apart from the next. */
    private static final double NARROWEST = 76;
    private static final double WIDEST = 104;
    /** What the words on the left need before a column is given more. */
    private static final double WORDS = 180;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass LEAD = PseudoClass.getPseudoClass("lead");
    private static final PseudoClass APART = PseudoClass.getPseudoClass("apart");

    private final Texts texts;
    private final IntConsumer look;
    private final GridPane first = new GridPane();
    private final VBox between = new VBox();
    private final GridPane rest = new GridPane();
    private final List<List<Label>> cells = new ArrayList<>();
    private final List<List<FigureLines.Value>> values = new ArrayList<>();
    private int row;
    private int column;

    /** {@code look} is told which column somebody wants to look at. */
    FigureTable(Texts texts, IntConsumer look) {
        this.texts = texts;
        this.look = look;
        getStyleClass().add(Styles.FIGURE_TABLE);
        setId("figures");
        setFocusTraversable(true);
        setAccessibleText(texts.say("deals.figures"));
        between.getStyleClass().add(Styles.TIGHT);
        getChildren().addAll(first, between, rest);
        focusedProperty().subscribe(this::mark);
        widthProperty().subscribe(this::spread);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /** The columns, which of them is looked at, and the lines; those of {@code top} stand above what comes between. */
    void show(List<DealTable.Column> heads, int looked, List<FigureLines.Line> top, List<Node> middle,
            List<FigureLines.Line> below) {
        cells.clear();
        values.clear();
        for (GridPane grid : List.of(first, rest)) {
            grid.getChildren().clear();
            columns(grid, heads.size());
        }
        spread();
        for (int i = 0; i < heads.size(); i++) {
            first.add(head(heads.get(i), i, i == looked), i + 1, 0);
        }
        fill(first, 1, top, looked);
        between.getChildren().setAll(middle);
        fill(rest, 0, below, looked);
        row = Math.clamp(row, 0, Math.max(0, cells.size() - 1));
        column = Math.clamp(column, 0, Math.max(0, heads.size() - 1));
        mark();
    }

    private static void columns(GridPane grid, int ways) {
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        words.setMinWidth(0);
        grid.getColumnConstraints().setAll(words);
        for (int i = 0; i < ways; i++) {
            ColumnConstraints figures = new ColumnConstraints(NARROWEST);
            figures.setHalignment(HPos.RIGHT);
            grid.getColumnConstraints().add(figures);
        }
    }

    /** Gives the columns what the words on the left can spare. */
    private void spread() {
        for (GridPane grid : List.of(first, rest)) {
            List<ColumnConstraints> all = grid.getColumnConstraints();
            for (int way = 1; way < all.size(); way++) {
                double width = Math.clamp(Math.floor((getWidth() - WORDS) / (all.size() - 1)), NARROWEST, WIDEST);
                all.get(way).setMinWidth(width);
                all.get(way).setPrefWidth(width);
                all.get(way).setMaxWidth(width);
            }
        }
    }

    private Node head(DealTable.Column way, int at, boolean looked) {
        VBox head = new VBox(Typography.label(way.kind(), Styles.STRONG));
        for (String words : List.of(way.name(), way.months())) {
            if (!words.isEmpty()) {
                head.getChildren().add(Typography.caption(words));
            }
        }
        head.setId("way-" + at);
        head.getStyleClass().add(Styles.FIGURE_HEAD);
        head.pseudoClassStateChanged(CHOSEN, looked);
        head.setAccessibleText(texts.say(looked ? "deals.figures.looked" : "deals.figures.look", way.kind()));
        head.setMaxHeight(Double.MAX_VALUE);
        head.setOnMouseClicked(event -> look.accept(at));
        return head;
    }

    private void fill(GridPane grid, int from, List<FigureLines.Line> lines, int looked) {
        for (int i = 0; i < lines.size(); i++) {
            FigureLines.Line line = lines.get(i);
            String weight = line.weight() == DealTable.Weight.PLAIN ? Styles.SMALL : Styles.STRONG;
            Label name = Typography.label(line.label(), weight, Styles.FIGURE_NAME);
            name.setWrapText(true);
            name.pseudoClassStateChanged(APART, line.apart());
            grid.add(name, 0, from + i);
            GridPane.setValignment(name, VPos.TOP);
            List<Label> labels = new ArrayList<>();
            for (int way = 0; way < line.values().size(); way++) {
                Label cell = cell(line, way, cells.size(), looked);
                cell.getStyleClass().add(weight);
                labels.add(cell);
                grid.add(cell, way + 1, from + i);
            }
            cells.add(labels);
            values.add(line.values());
        }
    }

    private Label cell(FigureLines.Line line, int way, int at, int looked) {
        Label cell = Typography.label(line.values().get(way).words(), Styles.FIGURE_CELL, line.hue().style());
        cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        cell.setMinWidth(0);
        cell.setWrapText(true);
        cell.pseudoClassStateChanged(CHOSEN, way == looked);
        cell.pseudoClassStateChanged(APART, line.apart());
        cell.setOnMouseClicked(event -> {
            requestFocus();
            to(at, way);
            why();
        });
        return cell;
    }

    private void key(KeyEvent event) {
        KeyCode code = event.getCode();
        switch (code) {
            case UP -> to(row - 1, column);
            case DOWN -> to(row + 1, column);
            case LEFT -> to(row, column - 1);
            case RIGHT -> to(row, column + 1);
            case ENTER, F1, SPACE -> why();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void to(int newRow, int newColumn) {
        row = Math.clamp(newRow, 0, Math.max(0, cells.size() - 1));
        column = cells.isEmpty() ? 0 : Math.clamp(newColumn, 0, cells.get(row).size() - 1);
        mark();
        Label now = lead();
        if (now != null) {
            Focus.show(now);
        }
    }

    private void mark() {
        Label now = lead();
        cells.forEach(line -> line.forEach(cell -> cell.pseudoClassStateChanged(LEAD, cell == now && isFocused())));
        if (now != null) {
            setAccessibleHelp(now.getText());
        }
    }

    private @Nullable Label lead() {
        return row < cells.size() && column < cells.get(row).size() ? cells.get(row).get(column) : null;
    }

    /** What the figure under the keys is made of. */
    Why asked() {
        return values.get(row).get(column).why().get();
    }

    private void why() {
        Label now = lead();
        if (now != null && !now.getText().isEmpty() && !asked().lines().isEmpty()) {
            WhyPopover.open(now, asked());
        }
    }
}
