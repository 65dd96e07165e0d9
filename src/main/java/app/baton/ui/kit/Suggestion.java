package app.baton.ui.kit;

/** A text to offer while somebody types, and what it is in words where the text alone says little. */
public record Suggestion(String value, String words) {

    public static Suggestion of(String value) {
        return new Suggestion(value, "");
    }

    /** As one line. */
    public String line() {
        return words.isEmpty() ? value : value + "  " + words;
    }
}
