package app.baton.lead.radar;

import java.util.Arrays;
import java.util.List;

/** For a word of the index, which of the typed words it may be meant by, and how: asked for each word of each candidate. */
final class Lookup {

    private static final int LIKENESS_BITS = 4;
    private static final int TYPED_BITS = 8;
    private static final int LOW = LIKENESS_BITS + TYPED_BITS;
    private static final List<Likeness> LIKENESSES = List.of(Likeness.values());
    private static final int SIEVE = 1 << 13;

    private final long[] entries;
    /** Most words are meant by nobody, and one look at a bit says so. */
    private final long[] sieve = new long[SIEVE / Long.SIZE];

    Lookup(List<Expansion> typed) {
        int count = typed.stream().flatMap(it -> it.words().values().stream()).mapToInt(ids -> ids.length).sum();
        entries = new long[count];
        int at = 0;
        for (int i = 0; i < typed.size(); i++) {
            for (var each : typed.get(i).words().entrySet()) {
                for (int id : each.getValue()) {
                    entries[at++] = ((long) id << TYPED_BITS | i) << LIKENESS_BITS | each.getKey().ordinal();
                    sieve[(id & SIEVE - 1) >>> 6] |= 1L << id;
                }
            }
        }
        Arrays.sort(entries);
    }

    /** The place of the first entry of a word of the index, or below zero where there is none. */
    int first(int word) {
        if ((sieve[(word & SIEVE - 1) >>> 6] & 1L << word) == 0) {
            return -1;
        }
        int at = Arrays.binarySearch(entries, (long) word << LOW);
        int place = at < 0 ? -at - 1 : at;
        return has(place, word) ? place : -1;
    }

    boolean has(int place, int word) {
        return place < entries.length && entries[place] >>> LOW == word;
    }

    int typed(int place) {
        return (int) (entries[place] >>> LIKENESS_BITS) & (1 << TYPED_BITS) - 1;
    }

    Likeness likeness(int place) {
        return LIKENESSES.get((int) entries[place] & (1 << LIKENESS_BITS) - 1);
    }
}
