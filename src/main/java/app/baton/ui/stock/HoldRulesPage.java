package app.baton.ui.stock;

import app.baton.journal.Texts;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Cards;
import app.baton.ui.kit.Form;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** The store's rules for holds as a form. */
final class HoldRulesPage {

    private final Form form;
    private final ScrollPane root;

    HoldRulesPage(HoldRulesViewModel model, Texts texts, Runnable back) {
        form = new Form(model.form()).onSubmit(model::keep).onCancel(back);
        form.text(model.longest(), texts.say("stock.rules.longest"), texts.say("stock.rules.longest.hint"));
        form.text(model.managers(), texts.say("stock.rules.managers"), texts.say("stock.rules.managers.hint"));
        form.text(model.perPerson(), texts.say("stock.rules.per-person"), texts.say("stock.rules.per-person.hint"));
        HBox head = new HBox(Buttons.icon("rules-back", Feather.ARROW_LEFT, texts.say("stock.back"), back),
                Typography.title(texts.say("stock.rules")));
        head.getStyleClass().add(Styles.ROW);
        HBox send = new HBox(Buttons.primary("rules-keep", texts.say("stock.rules.keep"), form::send));
        root = Cards.page(head, Typography.body(texts.say("stock.rules.why")), Cards.plain(form, send));
    }

    Node node() {
        return root;
    }

    void front() {
        form.focusFirst();
    }
}
