package app.baton.incentive.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The search against looking at every set, on puzzles of every kind. */
class SolverTest {

    private static final int PUZZLES = 3000;

    @Test
    void findsWhatLookingAtEverySetFinds() {
        for (int seed = 0; seed < PUZZLES; seed++) {
            Random random = new Random(seed);
            Puzzle puzzle = puzzle(random, 1 + random.nextInt(12), null);
            List<Measure> measures = List.of(Measure.plain(money(random, puzzle.size())));
            same(puzzle, measures, seed);
        }
    }

    @Test
    void keepsTheRankOfSeveralMeasuresAndWhatPeopleCannotTellApart() {
        for (int seed = 0; seed < PUZZLES; seed++) {
            Random random = new Random(seed);
            Puzzle puzzle = puzzle(random, 1 + random.nextInt(10), null);
            Measure first = new Measure(money(random, puzzle.size()), random.nextInt(1000), 300, random.nextBoolean(), null);
            same(puzzle, List.of(first, Measure.plain(signed(random, puzzle.size()))), seed);
        }
    }

    @Test
    void judgesWhatOnlyTheWholeSetDecides() {
        for (int seed = 0; seed < PUZZLES; seed++) {
            Random random = new Random(seed);
            int size = 1 + random.nextInt(10);
            long modulus = 2 + random.nextInt(4);
            Puzzle puzzle = puzzle(random, size, set -> set.length == 0 || set[0] % modulus != 1);
            long[] weights = money(random, size);
            Measure.Exact exact = set -> {
                long sum = 0;
                for (int i = Bits.next(set, 0); i >= 0; i = Bits.next(set, i + 1)) {
                    sum += weights[i];
                }
                return sum - (sum / 1000) * (BruteForce.count(set) - 1L);
            };
            same(puzzle, List.of(new Measure(weights, 0, 100, false, exact)), seed);
        }
    }

    private static void same(Puzzle puzzle, List<Measure> measures, int seed) {
        long[] brute = BruteForce.best(puzzle, measures);
        Solver.Solution solution = new Solver(puzzle, measures, new Search.Budget(Long.MAX_VALUE)).best();
        if (brute == null) {
            assertThat(solution).as("seed %d", seed).isNull();
            return;
        }
        Objects.requireNonNull(solution, () -> "nothing was found with seed " + seed);
        assertThat(solution.proven()).isTrue();
        assertThat(solution.set()).as("seed %d", seed).containsExactly(brute);
    }

    static Puzzle puzzle(Random random, int size, Puzzle.@Nullable Structure structure) {
        long[][] apart = new long[size][];
        for (int i = 0; i < size; i++) {
            apart[i] = Bits.none(size);
        }
        double density = random.nextDouble();
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                if (random.nextDouble() < density) {
                    Bits.set(apart[i], j);
                    Bits.set(apart[j], i);
                }
            }
        }
        List<Puzzle.Limit> limits = new ArrayList<>();
        for (int l = random.nextInt(3); l > 0; l--) {
            long[] items = some(random, size);
            boolean count = random.nextBoolean();
            long[] takes = count ? new long[size] : money(random, size);
            if (count) {
                java.util.Arrays.fill(takes, 1);
            }
            limits.add(new Puzzle.Limit(items, takes, count ? random.nextInt(4) : random.nextInt(6) * 500L));
        }
        long[][][] needs = new long[size][0][];
        for (int i = 0; i < size; i++) {
            if (random.nextInt(6) == 0) {
                long[] need = some(random, size);
                Bits.clear(need, i);
                needs[i] = new long[][] {need};
            }
        }
        return new Puzzle(apart, limits, needs, structure);
    }

    private static long[] some(Random random, int size) {
        long[] items = Bits.none(size);
        for (int i = 0; i < size; i++) {
            if (random.nextInt(3) == 0) {
                Bits.set(items, i);
            }
        }
        return items;
    }

    static long[] money(Random random, int size) {
        long[] money = new long[size];
        for (int i = 0; i < size; i++) {
            money[i] = random.nextInt(8) * 250L;
        }
        return money;
    }

    private static long[] signed(Random random, int size) {
        long[] money = new long[size];
        for (int i = 0; i < size; i++) {
            money[i] = random.nextInt(9) * 100L - 400;
        }
        return money;
    }
}
