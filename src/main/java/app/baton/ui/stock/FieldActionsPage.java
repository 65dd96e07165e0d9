package app.baton.ui.stock;

import app.baton.journal.Texts;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Cards;
import app.baton.ui.kit.DayField;
import app.baton.ui.kit.Form;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** The sponsor's list of open field actions as a form. */
final class FieldActionsPage {

    private final Form form;
    private final ScrollPane root;

    FieldActionsPage(FieldActionsViewModel model, Texts texts, LocalDate today, Runnable back) {
        form = new Form(model.form()).onSubmit(model::keep).onCancel(back);
        form.text(model.make(), texts.say("stock.actions.make"));
        DayField day = new DayField(texts, today);
        day.textProperty().bindBidirectional(model.asOf().value());
        form.add(model.asOf(), texts.say("stock.actions.as-of"), "", day);
        form.area(model.numbers(), texts.say("stock.actions.numbers"), texts.say("stock.actions.numbers-hint"), 8);
        HBox head = new HBox(Buttons.icon("actions-back", Feather.ARROW_LEFT, texts.say("stock.back"), back),
                Typography.title(texts.say("stock.actions.title")));
        head.getStyleClass().add(Styles.ROW);
        HBox send = new HBox(Buttons.primary("actions-keep", texts.say("stock.actions.keep"), form::send));
        root = Cards.page(head, Typography.body(texts.say("stock.actions.why")), Cards.plain(form, send));
    }

    Node node() {
        return root;
    }

    void front() {
        form.focusFirst();
    }
}
