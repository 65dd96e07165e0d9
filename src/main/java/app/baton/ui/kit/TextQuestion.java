package app.baton.ui.kit;

import java.util.List;
import java.util.function.Function;

/**
 * Asks for one text; {@code check} answers with the sentence of what is wrong with it, or with an empty text. {@code known}
 * are offered while it is typed.
 */
public record TextQuestion(String title, String label, String initial, String send, Function<String, String> check,
                           List<Suggestion> known) {

    public TextQuestion {
        known = List.copyOf(known);
    }

    public TextQuestion(String title, String label, String initial, String send, Function<String, String> check) {
        this(title, label, initial, send, check, List.of());
    }

    /** Any text that is not blank. */
    public static TextQuestion required(String title, String label, String send, String whenBlank) {
        return new TextQuestion(title, label, "", send, text -> text.isBlank() ? whenBlank : "");
    }
}
