package app.baton.intake;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Known names that a misspelled or shortened one may have meant. */
final class NearNames {

    private static final int MOST = 3;
    private static final int LETTERS_FOR_ONE_MISTAKE = 3;

    private NearNames() { }

    /** The nearest first, a few at most: names that begin alike, or that a few mistakes in typing lead to. */
    static List<String> of(String name, Collection<String> known) {
        String typed = plain(name);
        int allowed = Math.max(1, typed.length() / LETTERS_FOR_ONE_MISTAKE);
        return typed.isEmpty() ? List.of() : known.stream()
                .filter(one -> plain(one).startsWith(typed) || typed.startsWith(plain(one)) || apart(typed,
                        plain(one)) <= allowed)
                .sorted(Comparator.comparingInt((String one) -> apart(typed, plain(one))).thenComparing(one -> one))
                .limit(MOST).toList();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]", "");
    }

    /** How many letters are to be put in, taken out or changed (Levenshtein). */
    private static int apart(String one, String other) {
        int[] row = IntStream.rangeClosed(0, other.length()).toArray();
        for (int at = 1; at <= one.length(); at++) {
            int corner = row[0];
            row[0] = at;
            for (int to = 1; to <= other.length(); to++) {
                int changed = corner + (one.charAt(at - 1) == other.charAt(to - 1) ? 0 : 1);
                corner = row[to];
                row[to] = Math.min(changed, 1 + Math.min(row[to], row[to - 1]));
            }
        }
        return row[other.length()];
    }
}
