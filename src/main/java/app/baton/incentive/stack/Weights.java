package app.baton.incentive.stack;

import java.util.Comparator;
import java.util.stream.IntStream;

/** What each item is worth, and the items in the order of their worth. */
final class Weights {

    private final long[] weights;
    private final int[] ascending;

    Weights(long[] weights) {
        this.weights = weights.clone();
        this.ascending = IntStream.range(0, weights.length).boxed().sorted(Comparator.comparingLong(item -> weights[item]))
                .mapToInt(Integer::intValue).toArray();
    }

    long of(int item) {
        return weights[item];
    }

    /** The item at that place, from the one that is worth the least on. */
    int ascending(int place) {
        return ascending[place];
    }
}
