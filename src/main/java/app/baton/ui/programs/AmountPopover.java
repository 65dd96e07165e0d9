package app.baton.ui.programs;

import app.baton.journal.Texts;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Focus;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typed;
import app.baton.ui.kit.Typography;
import atlantafx.base.controls.Popover;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.joda.money.Money;

/** The amounts of a table, one below the other, beside the cell that cannot hold them: Enter keeps, Escape gives up. */
final class AmountPopover {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

    private final ProgramsViewModel model;
    private final ProgramRow row;
    private final Node owner;
    private final Popover popover = new Popover();
    private final List<TextField> fields = new ArrayList<>();
    private final Typed<Money> money;
    private final Label error = Typography.label("", Styles.FIELD_ERROR);

    AmountPopover(ProgramsViewModel model, Texts texts, ProgramRow row, Node owner) {
        this.model = model;
        this.row = row;
        this.owner = owner;
        money = Typed.money(texts);
        GridPane table = new GridPane();
        table.getStyleClass().add(Styles.AMOUNTS);
        for (AmountFigures.Figure figure : model.rows().figures().of(row.content())) {
            TextField field = new TextField(money.show(figure.amount()));
            field.setId("amount-" + fields.size());
            field.getStyleClass().add(Styles.FIGURE_COLUMN);
            fields.add(field);
            table.addRow(fields.size(), Typography.label(figure.label(), Styles.SMALL), field);
        }
        ScrollPane scroll = new ScrollPane(table);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add(Styles.EDITOR_SCROLL);
        scroll.setMaxHeight(420);
        error.setWrapText(true);
        VBox content = new VBox(scroll, error, Buttons.primary("amounts-keep", texts.say("programs.amounts.keep"), this::keep));
        content.getStyleClass().add(Styles.STACK);
        content.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        popover.setContentNode(content);
        popover.setTitle(row.content().id() + " " + row.content().name());
        popover.setHeaderAlwaysVisible(true);
        popover.setDetachable(false);
        popover.setHideOnEscape(true);
        popover.setAnimated(false);
    }

    /** Shows it at a cell of the grid: below it, or above where there is more room. */
    void show(Node cell) {
        boolean low = cell.localToScene(cell.getLayoutBounds()).getMinY() > cell.getScene().getHeight() / 2;
        popover.setArrowLocation(low ? Popover.ArrowLocation.BOTTOM_CENTER : Popover.ArrowLocation.TOP_CENTER);
        popover.show(cell);
        Focus.on(fields.getFirst());
    }

    private void key(KeyEvent event) {
        int at = fields.indexOf(event.getTarget());
        switch (event.getCode()) {
            case ENTER -> keep();
            case DOWN -> fields.get(Math.min(at + 1, fields.size() - 1)).requestFocus();
            case UP -> fields.get(Math.max(at - 1, 0)).requestFocus();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void keep() {
        List<Money> amounts = new ArrayList<>();
        for (TextField field : fields) {
            try {
                amounts.add(money.read(field.getText()));
                field.pseudoClassStateChanged(WRONG, false);
            } catch (Typed.Unread unread) {
                field.pseudoClassStateChanged(WRONG, true);
                error.setText(unread.sentence());
                field.requestFocus();
                return;
            }
        }
        popover.hide();
        model.change(row.key(), content -> model.rows().figures().put(content, amounts));
        owner.requestFocus();
    }
}
