package app.baton.incentive.stack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds a legal set of the greatest value, or proves that none is better than a given one: depth first, branching only on
 * items without which the {@link Cover} shows that nothing better can come. Where floors are given, only sets whose other
 * values reach them count.
 */
final class Search {

    private final Puzzle puzzle;
    private final Measure measure;
    private final List<Floor> floors;
    private final Budget budget;
    private final boolean needy;
    private final Bound bound;
    private final List<Bound> toFloors;
    private final List<Level> levels = new ArrayList<>();
    private final long[] best = new long[1];
    private final List<long[]> found = new ArrayList<>();

    /** Another value that a set must reach. */
    record Floor(Measure measure, long atLeast) { }

    /** How many places of the search may be looked at, over several searches; after them it ends unproven. */
    static final class Budget {

        /** After so many places it is asked again whether to go on. */
        private static final int ASKED_EACH = 256;

        private final long[] left;
        private final BooleanSupplier goOn;

        Budget(long places) {
            this(places, () -> true);
        }

        /** {@code goOn}: whether there is still time, for whoever waits no longer than that. */
        Budget(long places, BooleanSupplier goOn) {
            this.left = new long[] {places};
            this.goOn = goOn;
        }

        boolean spend() {
            if (left[0] % ASKED_EACH == 0 && left[0] > 0 && !goOn.getAsBoolean()) {
                left[0] = 0;
            }
            return --left[0] >= 0;
        }

        boolean spent() {
            return left[0] < 0;
        }
    }

    Search(Puzzle puzzle, Measure measure, List<Floor> floors, Budget budget) {
        this.puzzle = puzzle;
        this.measure = measure;
        this.floors = List.copyOf(floors);
        this.budget = budget;
        this.needy = puzzle.needsAnything();
        this.bound = new Bound(puzzle, measure.weights());
        this.toFloors = floors.stream().map(floor -> new Bound(puzzle, floor.measure().weights())).toList();
    }

    /** What one depth of the search works with, made once. */
    private static final class Level {

        private final Cover cover;
        private final Cover other;
        private final long[] set;
        private final long[] candidates;
        private final long[] left;
        /** The sum of the measure's weights, and those of the floors. */
        private final long[] sums;

        Level(Puzzle puzzle, int floors) {
            cover = new Cover(puzzle);
            other = new Cover(puzzle);
            set = Bits.none(puzzle.size());
            candidates = Bits.none(puzzle.size());
            left = new long[puzzle.limits().size()];
            sums = new long[1 + floors];
        }

        void copy(Level from) {
            System.arraycopy(from.set, 0, set, 0, set.length);
            System.arraycopy(from.candidates, 0, candidates, 0, candidates.length);
            System.arraycopy(from.left, 0, left, 0, left.length);
            System.arraycopy(from.sums, 0, sums, 0, sums.length);
        }
    }

    /**
     * The best legal set that contains {@code within}, takes what else it has from the candidates, and has a value above
     * {@code above}; null when there is none.
     */
    long @Nullable [] better(long[] within, long[] candidates, long above) {
        best[0] = above;
        found.clear();
        Level level = level(0);
        Arrays.fill(level.set, 0);
        Arrays.fill(level.sums, 0);
        System.arraycopy(candidates, 0, level.candidates, 0, candidates.length);
        for (int l = 0; l < level.left.length; l++) {
            level.left[l] = puzzle.limits().get(l).most();
        }
        for (int i = Bits.next(within, 0); i >= 0; i = Bits.next(within, i + 1)) {
            if (Bits.meet(puzzle.apart(i), within) || !take(level, i)) {
                return null;
            }
        }
        descend(0);
        return found.isEmpty() ? null : found.getLast();
    }

    /** The value of the set that was found last. */
    long value() {
        return best[0];
    }

    private Level level(int depth) {
        while (levels.size() <= depth) {
            levels.add(new Level(puzzle, floors.size()));
        }
        return levels.get(depth);
    }

    /** Puts an item into the set; false when a limit is passed. */
    private boolean take(Level level, int item) {
        Bits.set(level.set, item);
        Bits.clear(level.candidates, item);
        long[] apart = puzzle.apart(item);
        for (int w = 0; w < apart.length; w++) {
            level.candidates[w] &= ~apart[w];
        }
        level.sums[0] += measure.weights()[item];
        for (int f = 0; f < floors.size(); f++) {
            level.sums[f + 1] += floors.get(f).measure().weights()[item];
        }
        boolean legal = true;
        for (int l = 0; l < level.left.length; l++) {
            Puzzle.Limit limit = puzzle.limits().get(l);
            if (Bits.has(limit.items(), item)) {
                level.left[l] -= limit.takes()[item];
                legal &= level.left[l] >= 0;
            }
        }
        return legal;
    }

    private void descend(int depth) {
        if (!budget.spend()) {
            return;
        }
        Level level = level(depth);
        fit(level);
        if (needy && !canBeMet(level)) {
            return;
        }
        consider(level);
        for (int f = 0; f < floors.size(); f++) {
            Floor floor = floors.get(f);
            long missing = floor.atLeast() - floor.measure().base() - level.sums[f + 1];
            if (missing > 0 && toFloors.get(f).of(level.other, level.candidates, level.left, missing - 1) < missing) {
                return;
            }
        }
        long enough = gap(level);
        if (bound.of(level.cover, level.candidates, level.left, enough) > enough) {
            branch(level, depth);
        }
    }

    /** How much can be added without coming above the best. */
    private long gap(Level level) {
        return best[0] - measure.base() - level.sums[0];
    }

    private void branch(Level level, int depth) {
        Cover cover = level.cover;
        for (int place = cover.counted() - 1; place >= 0 && cover.price(place) > gap(level) && !budget.spent(); place--) {
            int item = cover.item(place);
            Level next = level(depth + 1);
            next.copy(level);
            if (take(next, item)) {
                descend(depth + 1);
            }
            Bits.clear(level.candidates, item);
        }
    }

    /** Leaves out what alone would pass a limit. */
    private void fit(Level level) {
        for (int l = 0; l < level.left.length; l++) {
            Puzzle.Limit limit = puzzle.limits().get(l);
            long left = level.left[l];
            long[] items = limit.items();
            for (int w = 0; w < items.length; w++) {
                long members = level.candidates[w] & items[w];
                while (members != 0) {
                    int item = (w << 6) + Long.numberOfTrailingZeros(members);
                    if (limit.takes()[item] > left) {
                        level.candidates[w] &= ~(1L << item);
                    }
                    members &= members - 1;
                }
            }
        }
    }

    /** Whether what the set needs is in it or may still come. */
    private boolean canBeMet(Level level) {
        for (int i = Bits.next(level.set, 0); i >= 0; i = Bits.next(level.set, i + 1)) {
            for (long[] need : puzzle.needs(i)) {
                if (!Bits.meet(need, level.set) && !Bits.meet(need, level.candidates)) {
                    return false;
                }
            }
        }
        return true;
    }

    private void consider(Level level) {
        if (gap(level) >= 0 || needy && !puzzle.needsMet(level.set)) {
            return;
        }
        Puzzle.Structure structure = puzzle.structure();
        if (structure != null && !structure.legal(level.set)) {
            return;
        }
        for (int f = 0; f < floors.size(); f++) {
            Floor floor = floors.get(f);
            if (floor.measure().of(level.set, level.sums[f + 1]) < floor.atLeast()) {
                return;
            }
        }
        long value = measure.of(level.set, level.sums[0]);
        if (value > best[0]) {
            best[0] = value;
            found.clear();
            found.add(level.set.clone());
        }
    }
}
