package app.baton.incentive.stack;

import java.util.ArrayList;
import java.util.List;

/**
 * Seeks {@link UnitPrices} at which all limits together bound closely. A {@link Cover} that prices one limit after the other
 * lets the first take weight that a later one covers more cheaply: where both a count and a sum of money bind, it stays far
 * above what can be reached. Here the price of one limit at a time is changed for as long as that makes the bound of all
 * candidates smaller. It ends where no single change helps, which depends on where it starts: so it starts from several
 * places and keeps the best end.
 */
final class Pricing {

    /** So many prices of a limit are tried, evenly spread over those that differ. */
    private static final int TRIED = 12;
    /** So often every limit is looked at. */
    private static final int ROUNDS = 3;

    private final Puzzle puzzle;
    private final long[] candidates;
    private final Weights weights;
    private final long[] left;
    private final Cover cover;

    /** {@code left}: what each limit lets through. */
    Pricing(Puzzle puzzle, long[] candidates, Weights weights, long[] left) {
        this.puzzle = puzzle;
        this.candidates = candidates.clone();
        this.weights = weights;
        this.left = left.clone();
        this.cover = new Cover(puzzle);
    }

    private record Fraction(long rate, long per) implements Comparable<Fraction> {

        @Override
        public int compareTo(Fraction other) {
            int whole = Long.compare(rate / per, other.rate / other.per);
            return whole != 0 ? whole : Long.compare(rate % per * other.per, other.rate % other.per * per);
        }
    }

    /** The best prices found: a limit on everything, or the first one, has its price first in turn. */
    UnitPrices best() {
        UnitPrices best = new UnitPrices(left.length);
        long least = bound(best);
        for (int first = 0; first < left.length; first++) {
            if (first == 0 || 2 * puzzle.limits().get(first).breadth() >= puzzle.size()) {
                for (boolean whole : new boolean[] {false, true}) {
                    UnitPrices prices = start(first, whole);
                    long bound = settle(prices);
                    if (bound < least) {
                        least = bound;
                        best = prices;
                    }
                }
            }
        }
        return best;
    }

    private long bound(UnitPrices prices) {
        return cover.of(candidates, weights, left, prices);
    }

    /** One limit at its best price alone; or at the {@link #whole} one, at which others can still take their part. */
    private UnitPrices start(int first, boolean whole) {
        UnitPrices prices = new UnitPrices(left.length);
        if (whole) {
            List<Fraction> fractions = fractions(first, prices);
            if (!fractions.isEmpty()) {
                Fraction price = whole(fractions);
                prices.set(first, price.rate, price.per);
            }
        } else {
            improve(prices, first, bound(prices));
        }
        return prices;
    }

    private long settle(UnitPrices prices) {
        long best = bound(prices);
        for (int round = 0; round < ROUNDS; round++) {
            long before = best;
            for (int limit = 0; limit < left.length; limit++) {
                best = improve(prices, limit, best);
            }
            if (best == before) {
                break;
            }
        }
        return best;
    }

    private long improve(UnitPrices prices, int limit, long bound) {
        Fraction price = new Fraction(prices.rate(limit), prices.per(limit));
        long best = bound;
        for (Fraction other : tries(limit, prices)) {
            prices.set(limit, other.rate, other.per);
            long with = bound(prices);
            if (with < best) {
                best = with;
                price = other;
            }
        }
        prices.set(limit, price.rate, price.per);
        return best;
    }

    private List<Fraction> tries(int limit, UnitPrices prices) {
        List<Fraction> all = fractions(limit, prices);
        List<Fraction> tries = new ArrayList<>();
        tries.add(new Fraction(0, 1));
        if (!all.isEmpty()) {
            tries.add(whole(all));
        }
        int spread = Math.min(TRIED, all.size());
        for (int t = 0; t < spread; t++) {
            tries.add(all.get(spread == 1 ? 0 : t * (all.size() - 1) / (spread - 1)));
        }
        return tries;
    }

    /** Below every price that leaves an item worthless: where all are worth so many times what they take, they stay equal. */
    private static Fraction whole(List<Fraction> fractions) {
        return new Fraction(fractions.getFirst().rate / fractions.getFirst().per, 1);
    }

    /** The prices at which one of the limit's items is worth nothing more, the other limits paid; from the lowest on. */
    private List<Fraction> fractions(int limit, UnitPrices prices) {
        long[] takes = puzzle.limits().get(limit).takes();
        return Bits.members(Bits.both(candidates, puzzle.limits().get(limit).items())).filter(item -> takes[item] > 0)
                .mapToObj(item -> new Fraction(rest(item, limit, prices), takes[item])).filter(price -> price.rate > 0)
                .sorted().distinct().toList();
    }

    /** What an item is worth after it has paid all limits but one. */
    private long rest(int item, int but, UnitPrices prices) {
        long rest = weights.of(item);
        for (int limit = 0; limit < left.length; limit++) {
            Puzzle.Limit its = puzzle.limits().get(limit);
            if (limit != but && Bits.has(its.items(), item)) {
                rest -= UnitPrices.down(prices.rate(limit), its.takes()[item], prices.per(limit));
            }
        }
        return rest;
    }
}
