package app.baton.paper;

import java.text.BreakIterator;
import java.util.Locale;

/** Shortens by whole sentences only. */
final class Sentences {

    /** "Yes." or "Good news!" says too little to stand for the rest. */
    private static final int SAYS_TOO_LITTLE = 24;

    private Sentences() { }

    /** The first sentence, and those after it until something has been said. */
    static String first(String text) {
        BreakIterator ends = BreakIterator.getSentenceInstance(Locale.US);
        ends.setText(text);
        int end = ends.next();
        while (end != BreakIterator.DONE && end < SAYS_TOO_LITTLE) {
            end = ends.next();
        }
        return end == BreakIterator.DONE ? text : text.substring(0, end).strip();
    }

    /** The text, or as much of it as so many characters hold, up to the end of a word, with an ellipsis. */
    static String atMost(int characters, String text) {
        if (text.length() <= characters) {
            return text;
        }
        int space = text.lastIndexOf(' ', characters);
        int end = space > 0 ? space : characters;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end).strip() + "…";
    }
}
