package app.baton.ui.kit;

/**
 * A text to be read and copied, and never to be changed: it is shown letter by letter, whatever it is.
 *
 * @param about one sentence above it, which may be empty
 */
public record LongText(String title, String about, String text) { }
