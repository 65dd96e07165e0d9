package app.baton.ui.admin;

import app.baton.exchange.Duty;
import app.baton.exchange.Joining;
import app.baton.journal.Texts;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Cards;
import app.baton.ui.kit.CheckGroup;
import app.baton.ui.kit.Form;
import app.baton.ui.kit.Icons;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The general manager's answer to one request: the digits heard, the duties granted, and the word about both keys. */
final class AnswerPane {

    private final VBox node;

    AnswerPane(DesksViewModel model, Texts texts, Joining.Request request) {
        Form form = new Form(model.form());
        form.text(model.digits(), texts.say("admin.digits"), texts.say("admin.digits-hint"));
        List<Duty> asked = request.duties().stream().sorted().toList();
        form.add(model.granted(), texts.say("admin.grant"), texts.say("admin.grant-hint"),
                new CheckGroup<>(model.granted(), asked, texts::name, duty -> true, 1));
        Node warning = warning(texts);
        form.getChildren().add(warning);
        CheckBox allow = new CheckBox(texts.say("admin.both-allow"));
        allow.selectedProperty().bindBidirectional(model.bothAllowed().value());
        Node allowed = form.add(model.bothAllowed(), texts.say("admin.both-label"), "", allow).getParent();
        model.both().subscribe(now -> {
            show(warning, now);
            show(allowed, now);
        });
        form.disableProperty().bind(model.busy());
        form.onSubmit(model::accept).onCancel(model::close);
        Button accept = Buttons.primary("accept-desk", texts.say("admin.let-in-send"), form::send);
        accept.disableProperty().bind(model.busy());
        HBox bar = new HBox(Typography.spring(), Buttons.plain("cancel-desk", texts.say("kit.cancel"), model::close), accept);
        bar.getStyleClass().add(Styles.BUTTON_BAR);
        node = Cards.plain(Typography.section(texts.say("admin.answer-title", request.name())),
                Typography.body(texts.say("admin.answer-how", request.by().name(), request.name())), form, bar);
        node.getStyleClass().add(Styles.EDITOR);
        form.focusFirst();
    }

    Node node() {
        return node;
    }

    private static Node warning(Texts texts) {
        var words = Typography.small(texts.say("admin.both-warning"));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox bar = new HBox(Icons.of(Icons.WARNING, Styles.CARE), words);
        bar.getStyleClass().addAll(Styles.BANNER, Styles.CARE);
        bar.setId("both-warning");
        return bar;
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
