package app.baton.ui.deals;

import app.baton.incentive.DealVehicle;
import app.baton.journal.Texts;
import app.baton.paper.DealSheet;
import app.baton.paper.DealTable;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Keys;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The whole screen for the customer: every way to buy side by side, large, in the words of the deal sheet. Escape leaves. */
final class CustomerPane extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass APART = PseudoClass.getPseudoClass("apart");
    private static final double LABELS = 30;

    private final TurnedModel model;
    private final Texts texts;
    private final VBox content = Typography.stack();
    private final ScrollPane scroll = new ScrollPane(content);

    CustomerPane(TurnedModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add(Styles.EDITOR_SCROLL);
        scroll.setId("customer-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        content.getStyleClass().addAll(Styles.CARD, Styles.CUSTOMER_SHEET);
        getChildren().addAll(scroll, foot());
        getStyleClass().add(Styles.PAGE);
        setId("customer-pane");
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                model.back();
            }
        });
    }

    /** What the arrow keys scroll. */
    Node firstThing() {
        return scroll;
    }

    private Node foot() {
        Button back = Buttons.plain("customer-back", texts.say("deals.customer.back"), model::back);
        back.setTooltip(Keys.tooltip(texts.say("deals.customer.back"), KeyCombination.valueOf("Esc")));
        Button print = Buttons.plain("customer-print", texts.say("deals.print"), model::print);
        print.setTooltip(Keys.tooltip(texts.say("deals.print"), KeyCombination.valueOf(DealsScreen.PRINT_KEYS)));
        return Typography.row(back, Typography.spring(), print);
    }

    /** Sets the figures of this moment. */
    void show() {
        content.getChildren().clear();
        model.sideBySide().ifPresent(this::show);
    }

    private void show(DealSheet sheet) {
        var situation = sheet.quote().request().structure().situation();
        DealVehicle vehicle = situation.vehicle();
        Label name = Typography.title(vehicle.name());
        name.setId("customer-vehicle");
        Label days = Typography.body(texts.say("deal-paper.days", texts.formats().date(situation.days().sale()),
                texts.formats().date(situation.days().delivery())));
        content.getChildren().addAll(name, days, table(sheet.table(texts), model.looked()));
        if (!sheet.table(texts).rows(DealTable.Part.BESIDE).isEmpty()) {
            content.getChildren().add(Typography.small(texts.say("deal-paper.beside")));
        }
        Label small = Typography.small(String.join(" ", sheet.smallPrint(texts)));
        small.setId("customer-small-print");
        small.getStyleClass().add(Styles.MUTED);
        content.getChildren().add(small);
        scroll.setVvalue(0);
    }

    private static GridPane table(DealTable table, int looked) {
        GridPane grid = new GridPane();
        grid.setId("customer-figures");
        int ways = table.columns().size();
        ColumnConstraints labels = new ColumnConstraints();
        labels.setPercentWidth(LABELS);
        grid.getColumnConstraints().add(labels);
        for (int i = 0; i < ways; i++) {
            ColumnConstraints figures = new ColumnConstraints();
            figures.setPercentWidth((100 - LABELS) / ways);
            figures.setHalignment(HPos.RIGHT);
            grid.getColumnConstraints().add(figures);
            grid.add(head(table.columns().get(i), i == looked), i + 1, 0);
        }
        DealTable.Part before = DealTable.Part.PAYMENT;
        int at = 1;
        for (DealTable.Row row : table.rows()) {
            line(grid, at++, row, row.part() != before && row.weight() == DealTable.Weight.PLAIN
                    || row.part() == DealTable.Part.BOX && before != row.part(), looked);
            before = row.part();
        }
        return grid;
    }

    private static Node head(DealTable.Column way, boolean looked) {
        VBox head = new VBox(Typography.label(way.kind(), Styles.SECTION_TITLE));
        List.of(way.name(), way.months()).stream().filter(words -> !words.isEmpty())
                .forEach(words -> head.getChildren().add(Typography.body(words)));
        head.getStyleClass().add(Styles.CUSTOMER_HEAD);
        head.pseudoClassStateChanged(CHOSEN, looked);
        head.setMaxHeight(Double.MAX_VALUE);
        return head;
    }

    private static void line(GridPane grid, int at, DealTable.Row row, boolean apart, int looked) {
        String weight = switch (row.weight()) {
            case PLAIN -> Styles.BODY;
            case STRONG -> Styles.STRONG;
            case BOLD -> Styles.CUSTOMER_LARGE;
        };
        Label name = Typography.label(row.label(), weight, Styles.CUSTOMER_NAME);
        name.setWrapText(true);
        name.pseudoClassStateChanged(APART, apart);
        grid.add(name, 0, at);
        GridPane.setValignment(name, VPos.TOP);
        for (int way = 0; way < row.cells().size(); way++) {
            Label cell = Typography.label(row.cells().get(way).words(), weight, Styles.CUSTOMER_CELL);
            cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            cell.pseudoClassStateChanged(CHOSEN, way == looked);
            cell.pseudoClassStateChanged(APART, apart);
            grid.add(cell, way + 1, at);
        }
    }
}
