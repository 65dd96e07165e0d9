package app.baton.incentive.stack;

import java.util.Arrays;
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
            if (legal(puzzle, set) && (best == null || compare(set, best, measures) > 0)) {
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
        int by = Integer.compare(count(one), count(other));
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

    /** The whole law at once, without what the search does to be quick. */
    static boolean legal(Puzzle puzzle, long[] set) {
        for (int i = Bits.next(set, 0); i >= 0; i = Bits.next(set, i + 1)) {
            if (Bits.meet(puzzle.apart(i), set)) {
                return false;
            }
        }
        for (Puzzle.Limit limit : puzzle.limits()) {
            long taken = 0;
            for (int i = Bits.next(set, 0); i >= 0; i = Bits.next(set, i + 1)) {
                taken += Bits.has(limit.items(), i) ? limit.takes()[i] : 0;
            }
            if (taken > limit.most()) {
                return false;
            }
        }
        Puzzle.Structure structure = puzzle.structure();
        return puzzle.needsMet(set) && (structure == null || structure.legal(set));
    }

    static int count(long[] set) {
        return Arrays.stream(set).mapToInt(Long::bitCount).sum();
    }
}
