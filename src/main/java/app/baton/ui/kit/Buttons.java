package app.baton.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** Buttons by their weight. Their words are never cut. */
public final class Buttons {

    private Buttons() { }

    /** The one next step of a screen or dialog. */
    public static Button primary(String id, String text, Runnable action) {
        Button button = plain(id, text, action);
        button.getStyleClass().add(Styles.ACCENT);
        return button;
    }

    public static Button plain(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** What destroys or refuses something. */
    public static Button danger(String id, String text, Runnable action) {
        Button button = plain(id, text, action);
        button.getStyleClass().add(Styles.DANGER);
        return button;
    }

    /** Light, for the lesser ways on. */
    public static Button flat(String id, String text, Runnable action) {
        Button button = plain(id, text, action);
        button.getStyleClass().add(Styles.FLAT);
        return button;
    }

    /** Only an icon; the words are its tooltip and what a screen reader says. */
    public static Button icon(String id, Feather icon, String words, Runnable action) {
        Button button = flat(id, "", action);
        button.setGraphic(Icons.of(icon));
        button.getStyleClass().add(Styles.BUTTON_ICON);
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
        return button;
    }

    /** Tells the button's key in its tooltip; the key itself is a {@link Command}'s. */
    public static Button withKeys(Button button, String words, KeyCombination keys) {
        button.setTooltip(Keys.tooltip(words, keys));
        return button;
    }
}
