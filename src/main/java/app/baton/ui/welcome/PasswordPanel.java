package app.baton.ui.welcome;

import app.baton.journal.Texts;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Form;
import app.baton.ui.kit.Icons;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Login and password: the only way while the store is closed, and the way back after too many wrong PINs. */
final class PasswordPanel extends VBox {

    private final SignInViewModel model;
    private final TextField login;
    private final PasswordField password;
    private final Button back;

    PasswordPanel(SignInViewModel model, Texts texts) {
        this.model = model;
        setId("password-panel");
        getStyleClass().add(Styles.STACK);
        Form form = new Form(model.form());
        login = form.text(model.login(), texts.say("sign-in.login"));
        password = form.password(model.password(), texts.say("sign-in.password"), "");
        form.onSubmit(model::sendPassword).onCancel(model::back);
        form.disableProperty().bind(model.busy());
        Button send = Buttons.primary("sign-in-send", texts.say("sign-in.send"), form::send);
        send.setMaxWidth(Double.MAX_VALUE);
        send.disableProperty().bind(model.busy());
        Label title = Typography.section(texts.say("sign-in.title"));
        back = Buttons.flat("back-to-faces", texts.say("sign-in.somebody-else"), model::back);
        getChildren().addAll(title, form, wrong(model, "password-wrong"), send, back);
    }

    /** The sentence of the last refusal, taking no room while there is none. */
    static Label wrong(SignInViewModel model, String id) {
        Label wrong = Typography.label("", Styles.FIELD_ERROR);
        wrong.setId(id);
        wrong.setGraphic(Icons.of(Icons.WARNING, Styles.BAD));
        wrong.setWrapText(true);
        wrong.setMinHeight(Region.USE_PREF_SIZE);
        wrong.textProperty().bind(model.wrong());
        wrong.visibleProperty().bind(model.wrong().isNotEmpty());
        wrong.managedProperty().bind(wrong.visibleProperty());
        return wrong;
    }

    /** A closed store has no faces to go back to. */
    void refresh() {
        back.setVisible(model.hasFaces());
        back.setManaged(model.hasFaces());
    }

    void takeFocus() {
        Node first = model.login().get().isEmpty() ? login : password;
        first.requestFocus();
    }
}
