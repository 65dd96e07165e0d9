package app.baton.incentive.stack;

import org.jspecify.annotations.Nullable;

/**
 * The bound of the search. Items that are all apart from each other are worth at most one of them, and items under a limit
 * at most what the limit lets through. Each such group takes a part of its items' weights on itself, at the price of what
 * it lets through; once every weight is taken, the sum of the prices is a bound. The groups are chosen greedily, each around
 * the open item that is worth the least; any choice gives a true bound (it is a feasible point of the dual of the linear
 * relaxation).
 */
final class Cover {

    private final Puzzle puzzle;
    private final long[] rest;
    private final long[] open;
    private final long[] clique;
    private final int[] order;
    private final long[] prices;
    private final int[] counted = new int[1];

    Cover(Puzzle puzzle) {
        int size = puzzle.size();
        this.puzzle = puzzle;
        this.rest = new long[size];
        this.open = Bits.none(size);
        this.clique = Bits.none(size);
        this.order = new int[size];
        this.prices = new long[size];
    }

    /** How many items the last cover put in order. */
    int counted() {
        return counted[0];
    }

    /** The item at that place of the order in which weights were wholly taken. */
    int item(int place) {
        return order[place];
    }

    /** What the items up to that place are worth together at most. */
    long price(int place) {
        return prices[place];
    }

    /**
     * Covers the candidates. {@code left}: what each limit still lets through, or null to leave limits out.
     *
     * @return the bound on what can be added from them
     */
    long of(long[] candidates, Weights weights, long @Nullable [] left) {
        return of(candidates, weights, left, null);
    }

    /** The same, at prices that were sought beforehand. */
    long of(long[] candidates, Weights weights, long @Nullable [] left, @Nullable UnitPrices prices) {
        counted[0] = 0;
        long price = 0;
        for (int w = 0; w < open.length; w++) {
            open[w] = candidates[w];
        }
        for (int i = Bits.next(candidates, 0); i >= 0; i = Bits.next(candidates, i + 1)) {
            rest[i] = Math.max(0, weights.of(i));
        }
        if (left != null) {
            price = limits(candidates, left, prices);
        }
        take(candidates, price);
        int place = 0;
        while (!Bits.isEmpty(open)) {
            while (!Bits.has(open, weights.ascending(place))) {
                place++;
            }
            price += clique(weights.ascending(place));
            take(clique, price);
        }
        return price;
    }

    /** Puts the items of a group in order whose weights are taken. */
    private void take(long[] group, long price) {
        for (int i = Bits.next(group, 0); i >= 0; i = Bits.next(group, i + 1)) {
            if (rest[i] == 0 && Bits.has(open, i)) {
                Bits.clear(open, i);
                order[counted[0]] = i;
                prices[counted[0]++] = price;
            }
        }
    }

    /** Gathers open items that are all apart from each other, and takes the smallest of their weights from each. */
    private long clique(int first) {
        java.util.Arrays.fill(clique, 0);
        long least = rest[first];
        Bits.set(clique, first);
        long[] apart = puzzle.apart(first);
        long[] others = Bits.both(open, apart);
        for (int next = Bits.next(others, 0); next >= 0; next = Bits.next(others, next + 1)) {
            Bits.set(clique, next);
            least = Math.min(least, rest[next]);
            long[] its = puzzle.apart(next);
            for (int w = 0; w < others.length; w++) {
                others[w] &= its[w];
            }
        }
        for (int i = Bits.next(clique, 0); i >= 0; i = Bits.next(clique, i + 1)) {
            rest[i] -= least;
        }
        return least;
    }

    private long limits(long[] candidates, long[] left, @Nullable UnitPrices prices) {
        long price = 0;
        for (int l = 0; l < left.length; l++) {
            Puzzle.Limit limit = puzzle.limits().get(l);
            if (prices == null) {
                price += limit(limit, left[l], candidates);
            } else if (prices.rate(l) > 0) {
                price += charge(limit, left[l], candidates, prices.rate(l), prices.per(l));
            }
        }
        return price;
    }

    /** Takes from each candidate under the limit what its units cost, and says what all units that are left cost. */
    private long charge(Puzzle.Limit limit, long most, long[] candidates, long rate, long per) {
        long[] items = limit.items();
        for (int w = 0; w < items.length; w++) {
            for (long members = candidates[w] & items[w]; members != 0; members &= members - 1) {
                int i = (w << 6) + Long.numberOfTrailingZeros(members);
                rest[i] = Math.max(0, rest[i] - UnitPrices.down(rate, limit.takes()[i], per));
            }
        }
        return UnitPrices.up(rate, most, per);
    }

    /**
     * A limit takes from each of its items a price for each unit that the item takes of it. The best such price is the
     * worth of a unit in the item at which the limit runs out, the best items first, with at most one of those that are
     * apart.
     */
    private long limit(Puzzle.Limit limit, long most, long[] candidates) {
        long[] members = Bits.both(candidates, limit.items());
        long taken = 0;
        long[] seen = members.clone();
        long rate = 0;
        long per = 1;
        while (true) {
            int best = best(seen, limit);
            if (best < 0) {
                return 0;
            }
            taken += limit.takes()[best];
            if (taken > most) {
                rate = rest[best];
                per = limit.takes()[best];
                break;
            }
            Bits.clear(seen, best);
            long[] apart = puzzle.apart(best);
            // of items that are apart one counts: the others are covered together with it
            for (int w = 0; w < seen.length; w++) {
                seen[w] &= ~apart[w];
            }
        }
        return rate == 0 ? 0 : charge(limit, most, candidates, rate, per);
    }

    private int best(long[] members, Puzzle.Limit limit) {
        int best = -1;
        for (int i = Bits.next(members, 0); i >= 0; i = Bits.next(members, i + 1)) {
            long takes = limit.takes()[i];
            if (takes > 0 && rest[i] > 0 && (best < 0 || Math.multiplyHigh(rest[i], limit.takes()[best]) == 0
                    && rest[i] * limit.takes()[best] > rest[best] * takes)) {
                best = i;
            }
        }
        return best;
    }
}
