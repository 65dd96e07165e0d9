package app.baton.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** How keys are shown and when a plain letter is a key and not typing. */
public final class Keys {

    private Keys() { }

    /** "Ctrl+K", as this platform writes it. */
    public static String show(KeyCombination keys) {
        return keys.getDisplayText().replace("Escape", "Esc");
    }

    /** Whether the key would be eaten by a text somebody is typing. */
    public static boolean typing(@Nullable Node focused, KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.getCode().isFunctionKey()) {
            return false;
        }
        return focused instanceof TextInputControl || focused instanceof Spinner<?>
                || focused instanceof ComboBoxBase<?> box && box.isEditable();
    }

    /** A tooltip with the key after the words. */
    public static Tooltip tooltip(String text, KeyCombination keys) {
        return new Tooltip(text + "  (" + show(keys) + ")");
    }
}
