package app.baton.ui.welcome;

import app.baton.journal.Texts;
import app.baton.people.Role;
import app.baton.ui.kit.Badge;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Cards;
import app.baton.ui.kit.Form;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import app.baton.ui.welcome.WelcomeActions.Asked;
import java.util.List;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** The form of a desk that wants in, then the fingerprint to read aloud and the wait for the general manager. */
final class JoinView extends VBox {

    private static final Duration POLL_EVERY = Duration.seconds(3);

    private final JoinViewModel model;
    private final Texts texts;
    private final Runnable back;

    JoinView(JoinViewModel model, Texts texts, Runnable back) {
        this.model = model;
        this.texts = texts;
        this.back = back;
        Timeline polls = new Timeline(new KeyFrame(POLL_EVERY, event -> model.poll()));
        polls.setCycleCount(Animation.INDEFINITE);
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                polls.stop();
            } else {
                polls.play();
            }
        });
        model.asked().subscribe(this::show);
    }

    private void show(Optional<Asked> asked) {
        getChildren().setAll(asked.map(this::waiting).orElseGet(this::form));
    }

    private Node form() {
        Form form = new Form(model.form());
        form.column();
        form.folder(model.share(), texts.say("welcome.share"), texts.say("welcome.share-hint"),
                texts.say("welcome.pick-folder"), model::chooseShare);
        form.text(model.fingerprint(), texts.say("welcome.fingerprint"), texts.say("welcome.fingerprint-hint"));
        form.text(model.desk(), texts.say("welcome.desk"), texts.say("welcome.desk-hint"));
        form.choice(model.role(), texts.say("welcome.role"), List.of(Role.values()), texts::name);
        form.column();
        form.text(model.name(), texts.say("welcome.name"));
        form.text(model.login(), texts.say("welcome.login"), texts.say("welcome.login-hint"));
        form.password(model.password(), texts.say("welcome.password"), texts.say("welcome.password-hint"));
        form.password(model.again(), texts.say("welcome.password-again"), "");
        form.disableProperty().bind(model.busy());
        form.onSubmit(model::send).onCancel(back);
        form.focusFirst();
        Button send = Buttons.primary("send", texts.say("welcome.join-send"), form::send);
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
        return Cards.section(texts.say("welcome.join"), Typography.body(texts.say("welcome.join-lead")), form, bar);
    }

    private Node waiting(Asked asked) {
        Label fingerprint = Typography.label(asked.fingerprint(), Styles.CODE, Styles.FINGERPRINT);
        fingerprint.setId("fingerprint");
        fingerprint.setWrapText(true);
        StackPane state = new StackPane();
        state.setId("join-state");
        state.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        Button open = Buttons.plain("open-home", "", model::open);
        model.accepted().subscribe(accepted -> {
            state.getChildren().setAll(accepted ? Badge.good(texts.say("welcome.accepted"))
                    : Badge.care(texts.say("welcome.waiting"), Feather.CLOCK));
            open.setText(texts.say(accepted ? "welcome.open-home" : "welcome.open-before"));
            open.getStyleClass().remove(Styles.ACCENT);
            if (accepted) {
                open.getStyleClass().add(Styles.ACCENT);
            }
        });
        HBox bar = new HBox(Typography.spring(), open);
        bar.getStyleClass().add(Styles.BUTTON_BAR);
        String sheet = texts.say("welcome.desk-key-sheet", model.desk().get(), asked.recoveryKey());
        VBox column = new VBox(Cards.section(texts.say("welcome.read-aloud"), state,
                        Typography.body(texts.say("welcome.read-aloud-why")), fingerprint, Typography.row(
                                Buttons.plain("copy-fingerprint", texts.say("welcome.copy"), model::copyFingerprint))),
                new RecoveryKeyCard(texts, model.dialogs(), asked.recoveryKey(), sheet)
                        .node(texts.say("welcome.desk-key-why")), bar);
        column.getStyleClass().add(Styles.STACK);
        return column;
    }
}
