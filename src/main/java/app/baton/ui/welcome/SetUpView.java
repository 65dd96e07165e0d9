package app.baton.ui.welcome;

import app.baton.journal.Texts;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Cards;
import app.baton.ui.kit.Form;
import app.baton.ui.kit.FormModel;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import app.baton.ui.welcome.WelcomeActions.Founded;
import java.time.ZoneId;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The form of a new dealership, then its recovery key, which is shown this once. */
final class SetUpView extends VBox {

    private final SetUpViewModel model;
    private final Texts texts;
    private final Runnable back;

    SetUpView(SetUpViewModel model, Texts texts, Runnable back) {
        this.model = model;
        this.texts = texts;
        this.back = back;
        model.founded().subscribe(this::show);
    }

    private void show(Optional<Founded> founded) {
        getChildren().setAll(founded.map(this::key).orElseGet(this::form));
    }

    private Node form() {
        Form form = new Form(model.form());
        form.column();
        form.text(model.dealership(), texts.say("welcome.dealership"));
        form.text(model.city(), texts.say("welcome.city"));
        form.text(model.state(), texts.say("welcome.state"), texts.say("welcome.state-hint"));
        form.choice(model.zone(), texts.say("welcome.zone"), model.zones(), ZoneId::getId);
        form.text(model.desk(), texts.say("welcome.desk"), texts.say("welcome.desk-hint"));
        form.column();
        form.text(model.name(), texts.say("welcome.manager"), texts.say("welcome.manager-hint"));
        form.text(model.login(), texts.say("welcome.login"), texts.say("welcome.login-hint"));
        form.password(model.password(), texts.say("welcome.password"), texts.say("welcome.password-hint"));
        form.password(model.again(), texts.say("welcome.password-again"), "");
        form.folder(model.share(), texts.say("welcome.share"), texts.say("welcome.share-empty-hint"),
                texts.say("welcome.pick-folder"), model::chooseShare);
        form.disableProperty().bind(model.busy());
        form.onSubmit(model::send).onCancel(back);
        form.focusFirst();
        return Cards.section(texts.say("welcome.set-up"), Typography.body(texts.say("welcome.set-up-lead")), form,
                buttons(model, form, texts, back));
    }

    private static Node buttons(SetUpViewModel model, Form form, Texts texts, Runnable back) {
        Button send = Buttons.primary("send", texts.say("welcome.set-up-send"), form::send);
        send.disableProperty().bind(model.busy());
        Button cancel = Buttons.plain("cancel", texts.say("welcome.back"), () -> {
            if (model.busy().get()) {
                model.stop();
            } else {
                back.run();
            }
        });
        HBox bar = new HBox(Typography.spring(), cancel, send);
        bar.getStyleClass().add(Styles.BUTTON_BAR);
        return bar;
    }

    private Node key(Founded founded) {
        Label fingerprint = Typography.label(founded.fingerprint(), Styles.CODE, Styles.FINGERPRINT);
        fingerprint.setId("fingerprint");
        fingerprint.setWrapText(true);
        Form form = new Form(new FormModel(model.proof()));
        form.text(model.proof(), texts.say("welcome.key-proof"));
        form.onSubmit(model::open).focusFirst();
        Button open = Buttons.primary("open-home", texts.say("welcome.open-home"), form::send);
        HBox bar = new HBox(Typography.spring(), open);
        bar.getStyleClass().add(Styles.BUTTON_BAR);
        String sheet = texts.say("welcome.key-sheet", model.dealership().get(), founded.recoveryKey(), founded.fingerprint());
        VBox column = new VBox(new RecoveryKeyCard(texts, model.dialogs(), founded.recoveryKey(), sheet)
                        .node(texts.say("welcome.key-why"), form),
                Cards.section(texts.say("welcome.fingerprint-title"),
                        Typography.body(texts.say("welcome.fingerprint-why")), fingerprint), bar);
        column.getStyleClass().add(Styles.STACK);
        return column;
    }
}
