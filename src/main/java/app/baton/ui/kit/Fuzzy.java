package app.baton.ui.kit;

import java.util.Locale;
import java.util.OptionalInt;

/**
 * Matches what a hurried person types against a text: all letters in their order, gaps allowed. Beginnings of words and
 * runs of letters count most, so "pb" finds "Publish brief" before "Problem".
 */
public final class Fuzzy {

    private static final int HIT = 1;
    private static final int RUN = 4;
    private static final int WORD_START = 8;
    private static final int WHOLE_WORDS = 60;

    private Fuzzy() { }

    /** How well the text fits, or empty when it does not; higher is better, and of equals the shorter text fits better. */
    public static OptionalInt score(String typed, String text) {
        String query = typed.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").trim();
        String words = text.toLowerCase(Locale.ROOT);
        if (query.isEmpty()) {
            return OptionalInt.of(0);
        }
        int whole = (" " + words).indexOf(" " + query);
        if (whole >= 0) {
            return OptionalInt.of(WHOLE_WORDS + WORD_START * query.length() - Math.min(whole, 20) - words.length() / 8);
        }
        int best = best(query.replace(" ", ""), 0, words, 0, false);
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best - words.length() / 8);
    }

    /** The best score of placing the rest of the query into the rest of the words, or a negative number for none. */
    private static int best(String query, int at, String words, int from, boolean run) {
        if (at == query.length()) {
            return 0;
        }
        int best = -1;
        // the first few places of a letter decide; looking at all of them would cost more than it finds
        int tries = 0;
        for (int i = words.indexOf(query.charAt(at), from); i >= 0 && tries < 3; i = words.indexOf(query.charAt(at), i + 1)) {
            boolean start = i == 0 || !Character.isLetterOrDigit(words.charAt(i - 1));
            int rest = best(query, at + 1, words, i + 1, true);
            if (rest >= 0) {
                best = Math.max(best, rest + HIT + (start ? WORD_START : 0) + (run && i == from ? RUN : 0));
            }
            tries++;
        }
        return best;
    }
}
