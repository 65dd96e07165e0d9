package app.baton.ui.admin;

import app.baton.journal.Texts;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Cards;
import app.baton.ui.kit.CheckGroup;
import app.baton.ui.kit.Form;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What a desk may not sign yet and could, to choose from. */
final class AllowPane {

    private final VBox node;

    AllowPane(AllowViewModel model, Texts texts, DeskRow row) {
        Form form = new Form(model.form());
        form.add(model.duties(), texts.say("admin.allow-more"), texts.say("admin.allow-hint"),
                new CheckGroup<>(model.duties(), row.lacks().stream().sorted().toList(), texts::name, duty -> true, 1));
        form.disableProperty().bind(model.busy());
        form.onSubmit(model::allow).onCancel(model::close);
        Button allow = Buttons.primary("allow-send", texts.say("admin.allow"), form::send);
        allow.disableProperty().bind(model.busy());
        HBox bar = new HBox(Typography.spring(), Buttons.plain("allow-cancel", texts.say("kit.cancel"), model::close), allow);
        bar.getStyleClass().add(Styles.BUTTON_BAR);
        node = Cards.plain(Typography.section(texts.say("admin.allow-heading", row.name())),
                Typography.body(texts.say("admin.allow-how")), form, bar);
        node.getStyleClass().add(Styles.EDITOR);
        form.focusFirst();
    }

    Node node() {
        return node;
    }
}
