package app.baton.incentive.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What the search leaves out because of a bound is never something better, and hard puzzles are proven soon. */
class BoundTest {

    private static final int PUZZLES = 2000;
    private static final int LARGE = 200;

    @Test
    void noCoverIsBelowWhatCanBeReached() {
        for (int seed = 0; seed < PUZZLES; seed++) {
            Random random = new Random(seed);
            Puzzle puzzle = SolverTest.puzzle(random, 1 + random.nextInt(10), null);
            long[] money = SolverTest.money(random, puzzle.size());
            Measure measure = Measure.plain(money);
            long[] candidates = Bits.all(puzzle.size());
            long[] most = puzzle.limits().stream().mapToLong(Puzzle.Limit::most).toArray();
            Weights weights = new Weights(money);
            UnitPrices prices = new Pricing(puzzle, candidates, weights, most).best();
            long reached = BruteForce.value(Objects.requireNonNull(BruteForce.best(puzzle, List.of(measure))), measure);

            Cover cover = new Cover(puzzle);
            assertThat(cover.of(candidates, weights, null)).as("free, seed %d", seed).isGreaterThanOrEqualTo(reached);
            assertThat(cover.of(candidates, weights, most)).as("in turn, seed %d", seed).isGreaterThanOrEqualTo(reached);
            assertThat(cover.of(candidates, weights, most, prices)).as("priced, seed %d", seed).isGreaterThanOrEqualTo(reached);
        }
    }

    @Test
    void aCountAndASumThatBindTogetherAreProvenInFewPlaces() {
        for (int seed = 0; seed < 5; seed++) {
            long[] money = money(seed);
            Puzzle puzzle = capped(seed, money, 6, 14_000_00);

            Solver.Solution best = new Solver(puzzle, List.of(Measure.plain(money)), new Search.Budget(50_000)).best();

            Objects.requireNonNull(best);
            assertThat(best.proven()).as("proven, seed %d", seed).isTrue();
            assertThat(BruteForce.value(best.set(), Measure.plain(money))).as("seed %d", seed).isEqualTo(14_000_00);
            assertThat(BruteForce.count(best.set())).as("programs, seed %d", seed).isEqualTo(6);
        }
    }

    @Test
    void aPriceIsPaidInFullAndChargedAtMost() {
        assertThat(UnitPrices.up(7, 10, 3)).isEqualTo(24);
        assertThat(UnitPrices.down(7, 10, 3)).isEqualTo(23);
        assertThat(UnitPrices.up(7, 3, 3)).isEqualTo(7);
        assertThat(UnitPrices.down(6, 10, 3)).isEqualTo(20);
    }

    /** $250 to $5,000 in steps of $50. */
    private static long[] money(long seed) {
        Random random = new Random(seed);
        long[] money = new long[LARGE];
        Arrays.setAll(money, i -> 250_00 + random.nextInt(96) * 50_00L);
        return money;
    }

    /** Three pairs in ten are apart; a cap on how many and one on how much. */
    private static Puzzle capped(long seed, long[] money, int count, long total) {
        Random random = new Random(-seed - 1);
        long[][] apart = new long[LARGE][];
        Arrays.setAll(apart, i -> Bits.none(LARGE));
        for (int i = 0; i < LARGE; i++) {
            for (int j = 0; j < i; j++) {
                if (random.nextInt(10) < 3) {
                    Bits.set(apart[i], j);
                    Bits.set(apart[j], i);
                }
            }
        }
        long[] ones = new long[LARGE];
        Arrays.fill(ones, 1);
        return new Puzzle(apart, List.of(new Puzzle.Limit(Bits.all(LARGE), ones, count),
                new Puzzle.Limit(Bits.all(LARGE), money, total)), new long[LARGE][0][], null);
    }
}
