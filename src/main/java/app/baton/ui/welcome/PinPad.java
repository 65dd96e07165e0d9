package app.baton.ui.welcome;

import app.baton.journal.Texts;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Icons;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The picked face, a dot for each digit, and a pad for those who point instead of type. */
final class PinPad extends VBox {

    private static final PseudoClass FILLED = PseudoClass.getPseudoClass("filled");

    private final SignInViewModel model;
    private final Texts texts;
    private final HBox dots = new HBox();

    PinPad(SignInViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("pin-pad");
        getStyleClass().addAll(Styles.STACK, Styles.CENTERED);
        setFocusTraversable(true);
        Label avatar = Typography.label("", Styles.AVATAR, Styles.AVATAR_LARGE);
        Label name = Typography.label("", Styles.SECTION_TITLE);
        name.setId("pin-name");
        model.picked().subscribe(picked -> {
            avatar.setText(picked.map(face -> face.person().initials()).orElse(""));
            name.setText(picked.map(face -> face.person().name()).orElse(""));
        });
        dots.getStyleClass().add(Styles.PIN_DOTS);
        model.pin().subscribe(this::showDots);
        getChildren().addAll(avatar, name, Typography.caption(texts.say("sign-in.pin")), dots,
                PasswordPanel.wrong(model, "pin-wrong"), pad(),
                Buttons.flat("use-password", texts.say("sign-in.use-password"), model::usePassword),
                Buttons.flat("somebody-else", texts.say("sign-in.somebody-else"), model::back));
        getChildren().forEach(child -> child.setFocusTraversable(false));
    }

    private void showDots(String typed) {
        dots.getChildren().clear();
        int shown = Math.max(SignInViewModel.SHORTEST_PIN, typed.length());
        for (int i = 0; i < shown; i++) {
            Region dot = new Region();
            dot.getStyleClass().add(Styles.PIN_DOT);
            dot.pseudoClassStateChanged(FILLED, i < typed.length());
            dots.getChildren().add(dot);
        }
        dots.setAccessibleText(texts.say("sign-in.pin-digits", typed.length()));
    }

    private GridPane pad() {
        GridPane pad = new GridPane(8, 8);
        pad.setMaxWidth(USE_PREF_SIZE);
        for (int digit = 1; digit <= 9; digit++) {
            pad.add(digit(digit), (digit - 1) % 3, (digit - 1) / 3);
        }
        pad.add(key("pin-erase", Feather.DELETE, texts.say("sign-in.erase"), model::eraseDigit), 0, 3);
        pad.add(digit(0), 1, 3);
        pad.add(key("pin-send", Feather.CORNER_DOWN_LEFT, texts.say("sign-in.enter"), model::sendPin), 2, 3);
        return pad;
    }

    private Button digit(int digit) {
        Button button = Buttons.plain("pin-" + digit, String.valueOf(digit), () -> model.digit((char) ('0' + digit)));
        return padKey(button);
    }

    private Button key(String id, Feather icon, String words, Runnable action) {
        Button button = Buttons.icon(id, icon, words, action);
        button.getStyleClass().removeAll(Styles.FLAT);
        button.setGraphic(Icons.of(icon));
        return padKey(button);
    }

    /** The pad never takes the keyboard, so that digits can be typed and pointed at in turn. */
    private Button padKey(Button button) {
        button.getStyleClass().add(Styles.PIN_KEY);
        button.setFocusTraversable(false);
        button.disableProperty().bind(model.busy());
        return button;
    }
}
