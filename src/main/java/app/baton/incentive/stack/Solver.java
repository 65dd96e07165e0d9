package app.baton.incentive.stack;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole answer for one {@link Puzzle}: the greatest first value, among those sets the greatest second one and so on,
 * among those the most items, among those the smallest sorted list of ids; so that two careful people get the same stack.
 */
final class Solver {

    /** A legal set, and whether it is proven that none is better. */
    record Solution(long[] set, boolean proven) { }

    /** Below the value of any set. */
    private static final long NOTHING = Long.MIN_VALUE / 4;

    private final Puzzle puzzle;
    private final List<Measure> measures;
    private final Search.Budget budget;
    private final long[] named;

    /** The measures in the order of their rank; that more items are better comes after them by itself. */
    Solver(Puzzle puzzle, List<Measure> measures, Search.Budget budget) {
        this(puzzle, measures, budget, Bits.all(puzzle.size()));
    }

    /** Only items that are {@code named} count as more, and decide by their ids; others stand where they are needed. */
    Solver(Puzzle puzzle, List<Measure> measures, Search.Budget budget, long[] named) {
        this.puzzle = puzzle;
        this.measures = joined(named, measures);
        this.budget = budget;
        this.named = named.clone();
    }

    /** The best set, or null when not even the empty one is legal. */
    @Nullable Solution best() {
        return best(Bits.none(puzzle.size()), Bits.all(puzzle.size()), null);
    }

    /**
     * The best set that has all of {@code within} and takes the others from the candidates. {@code start} may be such
     * a set if the structure lets it stand: then only what is better has to be looked for.
     */
    @Nullable Solution best(long[] within, long[] candidates, long @Nullable [] start) {
        List<Search.Floor> floors = new ArrayList<>();
        Measure goal = measures.getFirst();
        long[] known = start != null && Bits.isEmpty(Bits.without(Bits.without(start, within), candidates))
                && legal(start) ? start : null;
        long[] beaten = new Search(puzzle, goal, floors, budget)
                .better(within, candidates, known == null ? NOTHING : value(goal, known));
        long[] set = beaten == null ? known : beaten;
        if (set == null) {
            return null;
        }
        for (int rank = 0; rank < measures.size(); rank++) {
            Measure measure = measures.get(rank);
            if (rank > 0) {
                long[] better = new Search(puzzle, measure, floors, budget).better(within, candidates, value(measure, set));
                set = better == null ? set : better;
            }
            floors.add(new Search.Floor(measure, measure.least(value(measure, set))));
        }
        return new Solution(first(within, candidates, set, floors), !budget.spent());
    }

    /** Of sets that are as good and as large, the one whose ids come first, item by item. */
    private long[] first(long[] within, long[] candidates, long[] good, List<Search.Floor> floors) {
        Search.Floor last = floors.getLast();
        var search = new Search(puzzle, last.measure(), floors.subList(0, floors.size() - 1), budget);
        long[] set = good;
        long[] decided = within.clone();
        long[] open = candidates.clone();
        for (int item = 0; item < puzzle.size() && !budget.spent(); item++) {
            if (Bits.has(decided, item) || !Bits.has(open, item) || !Bits.has(named, item)) {
                continue;
            }
            Bits.clear(open, item);
            boolean in = Bits.has(set, item);
            if (!in && !Bits.meet(puzzle.apart(item), decided)) {
                long[] with = decided.clone();
                Bits.set(with, item);
                long[] other = search.better(with, open, last.atLeast() - 1);
                in = other != null;
                set = other == null ? set : other;
            }
            if (in) {
                Bits.set(decided, item);
            }
        }
        return set;
    }

    private boolean legal(long[] set) {
        Puzzle.Structure structure = puzzle.structure();
        return structure == null || structure.legal(set);
    }

    private static long value(Measure measure, long[] set) {
        long sum = 0;
        for (int i = Bits.next(set, 0); i >= 0; i = Bits.next(set, i + 1)) {
            sum += measure.weights()[i];
        }
        return measure.of(set, sum);
    }

    /** Counting items is a measure of its own, or rides along with whole units that add up. */
    private static List<Measure> joined(long[] named, List<Measure> measures) {
        List<Measure> all = new ArrayList<>(measures);
        int size = measures.getFirst().weights().length;
        long[] ones = new long[size];
        Bits.members(named).forEach(item -> ones[item] = 1);
        Measure last = all.getLast();
        if (last.adds() && last.step() == 1) {
            long[] both = new long[size];
            for (int i = 0; i < size; i++) {
                both[i] = Math.multiplyExact(last.weights()[i], size + 1L) + ones[i];
            }
            all.set(all.size() - 1, Measure.plain(both));
        } else {
            all.add(Measure.plain(ones));
        }
        return List.copyOf(all);
    }
}
