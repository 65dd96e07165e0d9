package app.baton.incentive.stack;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What sets are compared by: a sum of weights above a base or, where an {@link Exact} is given, something that is never
 * above that sum. Values within one step, such as a cent, are equal for people.
 *
 * @param step how many units are one step; 1 where every unit counts
 * @param halfDown whether a half step belongs to the step below, as for a payment that is rounded half up and made negative
 */
record Measure(long[] weights, long base, long step, boolean halfDown, @Nullable Exact exact) {

    /** The true value of a whole set. */
    interface Exact {
        long of(long[] set);
    }

    /** Whole units that simply add up. */
    static Measure plain(long[] weights) {
        return new Measure(weights, 0, 1, false, null);
    }

    /** Whether the weights alone say it all. */
    boolean adds() {
        return exact == null;
    }

    /** Whether any two sets stand to each other as they do by the other measure. */
    boolean ranksAs(Measure other) {
        return adds() && other.adds() && step == 1 && other.step == 1 && Arrays.equals(weights, other.weights);
    }

    /** What a set is worth whose weights come to that sum. */
    long of(long[] set, long sum) {
        return exact == null ? sum + base : exact.of(set);
    }

    /** The least value that people cannot tell from this one. */
    long least(long value) {
        if (step == 1) {
            return value;
        }
        long half = step / 2;
        return halfDown ? Math.ceilDiv(value - half, step) * step - half + 1 : Math.floorDiv(value + half, step) * step - half;
    }
}
