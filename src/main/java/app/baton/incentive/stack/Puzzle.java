package app.baton.incentive.stack;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One route as bare numbers. Items are programs in the order of their ids, so that item 0 has the smallest. A set is legal
 * when no two of it are apart, no limit is passed, every item's needs are met in it, and its structure, where there is
 * one, says so.
 */
final class Puzzle {

    private final int size;
    private final long[][] apart;
    private final List<Limit> limits;
    private final long[][][] needs;
    private final @Nullable Structure structure;

    /**
     * {@code apart}: for each item those it cannot stand with, symmetric; {@code needs}: for each item sets of which at
     * least one member must be there.
     */
    Puzzle(long[][] apart, List<Limit> limits, long[][][] needs, @Nullable Structure structure) {
        this.size = apart.length;
        this.apart = apart.clone();
        this.limits = limits.stream().sorted(Comparator.comparingInt(Limit::breadth).reversed()).toList();
        this.needs = needs.clone();
        this.structure = structure;
    }

    /** The same items and rules, with another structure. */
    Puzzle under(@Nullable Structure other) {
        return new Puzzle(apart, limits, needs, other);
    }

    /** At most so much of what its items take: ones for a count, cents for money. */
    record Limit(long[] items, long[] takes, long most) {

        int breadth() {
            return Arrays.stream(items).mapToInt(Long::bitCount).sum();
        }
    }

    /** What only the whole set decides, such as a condition on the amount financed after it (R14). */
    interface Structure {
        boolean legal(long[] set);
    }

    int size() {
        return size;
    }

    long[] apart(int item) {
        return apart[item];
    }

    /** The broadest first: a limit on everything bounds more closely before the narrow ones have taken their part. */
    List<Limit> limits() {
        return limits;
    }

    long[][] needs(int item) {
        return needs[item];
    }

    @Nullable Structure structure() {
        return structure;
    }

    boolean needsAnything() {
        for (long[][] need : needs) {
            if (need.length > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether every item of the set has what it needs beside it. */
    boolean needsMet(long[] set) {
        for (int i = Bits.next(set, 0); i >= 0; i = Bits.next(set, i + 1)) {
            for (long[] need : needs[i]) {
                if (!Bits.meet(need, set)) {
                    return false;
                }
            }
        }
        return true;
    }
}
