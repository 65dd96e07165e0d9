package app.baton.lead.radar;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Which words of a dictionary are one slip away from another, without looking at each: two such words have a form in common
 * when at most one letter is taken out of either. The forms are kept as hashes beside the word's number, sorted; whoever asks
 * measures the few that come back.
 */
final class Neighbors {

    private static final int SHORTEST = 3;

    private final long[] forms;

    /** Of a dictionary whose words are numbered by their place. */
    Neighbors(String[] words) {
        int count = 0;
        for (String word : words) {
            count += word.length() < SHORTEST ? 0 : word.length() + 1;
        }
        forms = new long[count];
        int at = 0;
        for (int id = 0; id < words.length; id++) {
            String word = words[id];
            if (word.length() >= SHORTEST) {
                for (int without = -1; without < word.length(); without++) {
                    forms[at++] = (long) hash(word, without) << 32 | id;
                }
            }
        }
        Arrays.sort(forms);
    }

    /** The numbers of words that may be near; some are not. */
    Set<Integer> near(String word) {
        Set<Integer> found = new HashSet<>();
        if (word.length() < SHORTEST) {
            return found;
        }
        for (int without = -1; without < word.length(); without++) {
            long from = (long) hash(word, without) << 32;
            int at = Arrays.binarySearch(forms, from);
            for (int i = at < 0 ? -at - 1 : at; i < forms.length && forms[i] >>> 32 == from >>> 32; i++) {
                found.add((int) forms[i]);
            }
        }
        return found;
    }

    /** Of the word without one letter, or with all of them. */
    private static int hash(String word, int without) {
        int hash = 0x811c9dc5;
        for (int i = 0; i < word.length(); i++) {
            if (i != without) {
                hash = (hash ^ word.charAt(i)) * 0x01000193;
            }
        }
        hash ^= hash >>> 15;
        return hash * 0x2c1b3c6d;
    }
}
