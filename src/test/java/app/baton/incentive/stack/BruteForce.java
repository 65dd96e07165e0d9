package app.baton.incentive.stack;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The best set by looking at every one: slow, plain, and by another way than the search. */
final class BruteForce {

    private BruteForce() { }

    static long @Nullable [] best(Puzzle puzzle, List<Measure> measures) {
        long[] best = null;
        for (long bits = 0; bits < 1L << puzzle.size(); bits++) {
            long[] set = Bits.none(puzzle.size());
            if (set.length > 0) {
                set[0] = bits;
            }
            if (puzzle.legal(set) && (best == null || compare(set, best, measures) > 0)) {
                best = set;
            }
        }
        return best;
    }

    private static int compare(long[] one, long[] other, List<Measure> measures) {
        for (Measure measure : measures) {
            int by = Long.compare(measure.least(value(one, measure)), measure.least(value(other, measure)));
            if (by != 0) {
                return by;
            }
        }
        int by = Integer.compare(Bits.count(one), Bits.count(other));
        return by != 0 ? by : -first(one, other);
    }

    /** Which sorted list of items comes first: below zero when the one does. */
    private static int first(long[] one, long[] other) {
        int i = Bits.next(one, 0);
        int j = Bits.next(other, 0);
        while (i >= 0 && i == j) {
            i = Bits.next(one, i + 1);
            j = Bits.next(other, j + 1);
        }
        return Integer.compare(i, j);
    }

    static long value(long[] set, Measure measure) {
        long sum = 0;
        for (int i = Bits.next(set, 0); i >= 0; i = Bits.next(set, i + 1)) {
            sum += measure.weights()[i];
        }
        return measure.of(set, sum);
    }
}
