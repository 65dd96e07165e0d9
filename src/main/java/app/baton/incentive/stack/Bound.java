package app.baton.incentive.stack;

import org.jspecify.annotations.Nullable;

/**
 * What can be added of one measure, by up to three covers: without limits, which is cheap and often enough; at
 * {@link UnitPrices} sought once the search has shown itself hard, where several limits bind together; and with each limit
 * priced in turn at each place, where a narrow one bites.
 */
final class Bound {

    /** After so many places it is worth the time to seek prices. */
    private static final int HARD = 1_000;
    /** So many times the prices are tried; if they then ended fewer than one in {@link #WORTHWHILE}, they are dropped. */
    private static final int TRIED = 2_000;
    private static final int WORTHWHILE = 24;

    private final Puzzle puzzle;
    private final Weights weights;
    private final @Nullable UnitPrices[] prices = new UnitPrices[1];
    private final int[] asked = new int[1];
    private final int[] tried = new int[1];
    private final int[] ended = new int[1];

    Bound(Puzzle puzzle, long[] weights) {
        this.puzzle = puzzle;
        this.weights = new Weights(weights);
    }

    /**
     * The bound, and the cover that gives it; more than {@code enough} only if no cover is within it.
     *
     * @param left what each limit still lets through
     */
    long of(Cover cover, long[] candidates, long[] left, long enough) {
        long free = cover.of(candidates, weights, null);
        if (free <= enough || left.length == 0) {
            return free;
        }
        if (++asked[0] == HARD) {
            long[] most = puzzle.limits().stream().mapToLong(Puzzle.Limit::most).toArray();
            prices[0] = new Pricing(puzzle, Bits.all(puzzle.size()), weights, most).best();
        }
        UnitPrices sought = prices[0];
        long priced = sought == null ? Long.MAX_VALUE : cover.of(candidates, weights, left, sought);
        if (sought != null) {
            weigh(priced <= enough);
            if (priced <= enough) {
                return priced;
            }
        }
        long inTurn = cover.of(candidates, weights, left);
        if (inTurn <= free && inTurn <= priced) {
            return inTurn;
        }
        return priced < free ? cover.of(candidates, weights, left, sought) : cover.of(candidates, weights, null);
    }

    private void weigh(boolean end) {
        tried[0]++;
        ended[0] += end ? 1 : 0;
        if (tried[0] == TRIED && ended[0] * WORTHWHILE < TRIED) {
            prices[0] = null;
        }
    }
}
