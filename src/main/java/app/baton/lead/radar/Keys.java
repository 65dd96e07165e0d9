package app.baton.lead.radar;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * From a number or a code as a whole to the rows that have it. A key keeps 40 bits of the value above 24 bits of the row: what
 * comes back is compared with the row itself by whoever asks.
 */
final class Keys {

    static final int MOST_ROWS = 1 << 24;
    private static final int ROW_BITS = 24;
    private static final long VALUE = (1L << 40) - 1;

    private final long[] sorted;

    Keys(long[] keys) {
        sorted = keys.clone();
        Arrays.sort(sorted);
    }

    static long key(long value, int row) {
        return (value & VALUE) << ROW_BITS | row;
    }

    /** The rows with values from one to another, both included, ascending by value. */
    IntStream between(long from, long to) {
        int first = place(key(from, 0));
        int last = place(key(to, MOST_ROWS - 1));
        return IntStream.range(first, last).map(at -> (int) (sorted[at] & (MOST_ROWS - 1)));
    }

    IntStream of(long value) {
        return between(value, value);
    }

    /** How many rows {@link #between} would give. */
    int count(long from, long to) {
        return place(key(to, MOST_ROWS - 1)) - place(key(from, 0));
    }

    int count(long value) {
        return count(value, value);
    }

    private int place(long key) {
        int at = Arrays.binarySearch(sorted, key);
        return at < 0 ? -at - 1 : at;
    }

    /** A text as a number of 64 bits that is as good as its own. */
    static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        hash ^= hash >>> 32;
        hash *= 0xd6e8feb86659fd93L;
        return hash ^ hash >>> 29;
    }
}
