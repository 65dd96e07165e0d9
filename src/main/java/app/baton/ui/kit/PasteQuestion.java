package app.baton.ui.kit;

import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Asks for a long text, such as a document's: pasted or typed, or taken from a file. {@code check} answers with the sentence
 * of what is wrong with it, or with an empty text; {@code file} asks for a file and hands its text on.
 */
public record PasteQuestion(String title, String label, String hint, String send, Function<String, String> check,
                            String fromFile, Consumer<Consumer<String>> file) { }
