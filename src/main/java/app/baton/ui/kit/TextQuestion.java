package app.baton.ui.kit;

import java.util.function.Function;

/** Asks for one text; {@code check} answers with the sentence of what is wrong with it, or with an empty text. */
public record TextQuestion(String title, String label, String initial, String send, Function<String, String> check) {

    /** Any text that is not blank. */
    public static TextQuestion required(String title, String label, String send, String whenBlank) {
        return new TextQuestion(title, label, "", send, text -> text.isBlank() ? whenBlank : "");
    }
}
