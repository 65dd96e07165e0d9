package app.baton.incentive.stack;

import java.util.List;

/** Baton's own solver, with its whole answer: the value, the most programs among equals, the smallest ids among those. */
final class BatonContender implements Contender {

    private final RandomPuzzles.Instance instance;

    BatonContender(RandomPuzzles.Instance instance) {
        this.instance = instance;
    }

    @Override
    public Result solve(double seconds) {
        long end = System.nanoTime() + Math.round(seconds * 1e9);
        var budget = new Search.Budget(Long.MAX_VALUE, () -> System.nanoTime() < end);
        Measure sum = Measure.plain(instance.weights());
        Solver.Solution best = new Solver(instance.puzzle(), List.of(sum), budget).best();
        if (best == null) {
            return new Result(-1, bound(), !budget.spent());
        }
        long value = 0;
        for (int i = Bits.next(best.set(), 0); i >= 0; i = Bits.next(best.set(), i + 1)) {
            value += instance.weights()[i];
        }
        return new Result(value, best.proven() ? value : bound(), best.proven());
    }

    /** What covers of all programs say; the search proves less only by ending. */
    private long bound() {
        Puzzle puzzle = instance.puzzle();
        long[] left = puzzle.limits().stream().mapToLong(Puzzle.Limit::most).toArray();
        long[] all = Bits.all(puzzle.size());
        Weights weights = new Weights(instance.weights());
        Cover cover = new Cover(puzzle);
        UnitPrices prices = new Pricing(puzzle, all, weights, left).best();
        return Math.min(Math.min(cover.of(all, weights, null), cover.of(all, weights, left)),
                cover.of(all, weights, left, prices));
    }
}
