package app.baton.ui.admin;

import app.baton.journal.Texts;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Cards;
import app.baton.ui.kit.CheckGroup;
import app.baton.ui.kit.ContentPane;
import app.baton.ui.kit.Form;
import app.baton.ui.kit.Typography;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.VBox;

/** How campaigns are called on one card, when notes of friction are answered on the other. */
final class StandardsView {

    private final TextField name;
    private final Node node;

    StandardsView(StandardsViewModel model, Texts texts) {
        Form naming = new Form(model.form()).onSubmit(model::save);
        name = naming.text(model.name(), texts.say("admin.standards.name"), texts.say("admin.standards.name-hint",
                "{month}, {line}, {channel}, {words}", "{words}"));
        naming.text(model.tag(), texts.say("admin.standards.tag"), texts.say("admin.standards.tag-hint"));
        Label example = Typography.small("");
        example.setId("naming-example");
        example.textProperty().bind(model.example());
        Form friction = new Form(model.form()).onSubmit(model::save);
        friction.text(model.within(), texts.say("admin.standards.within"), texts.say("admin.standards.within-hint"));
        friction.add(model.days(), texts.say("admin.standards.days"), texts.say("admin.standards.days-hint"),
                new CheckGroup<>(model.days(), List.of(DayOfWeek.values()),
                        day -> day.getDisplayName(TextStyle.FULL, Locale.US), day -> model.mayChange(), 2));
        VBox left = Cards.section(texts.say("admin.standards.naming"), naming, example);
        VBox right = Cards.section(texts.say("admin.standards.friction"), friction);
        Button save = Buttons.withKeys(Buttons.primary("save-standards", texts.say("admin.standards.save"), () -> {
            naming.send();
            friction.focusFirstWrong();
        }), texts.say("admin.standards.save"), KeyCombination.valueOf("Shortcut+S"));
        save.setDisable(!model.mayChange());
        VBox column = Typography.stack(Cards.columns(left, right), Typography.row(Typography.spring(), save));
        node = new ContentPane(texts, column, model.state());
    }

    Node node() {
        return node;
    }

    Node firstThing() {
        return name;
    }
}
