package app.baton.incentive.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bounds of small puzzles that can be worked out by hand: none of them is larger than it needs to be. */
class CoverTest {

    @Test
    void whatGoesTogetherIsWorthItsSumAndWhatIsApartItsLargest() {
        assertThat(free(puzzle(3), 10, 6, 4)).isEqualTo(20);
        assertThat(free(puzzle(3, 0, 1), 10, 6, 4)).isEqualTo(14);
        assertThat(free(puzzle(3, 0, 1, 0, 2), 10, 6, 4)).as("two pairs around one").isEqualTo(10);
        assertThat(free(puzzle(3, 0, 1, 0, 2, 1, 2), 10, 6, 4)).isEqualTo(10);
        assertThat(free(puzzle(3), 10, -6, 4)).as("what costs is left out").isEqualTo(14);
    }

    @Test
    void aCountLetsTheLargestThrough() {
        assertThat(limited(3, ones(3), 3, 10, 6, 4)).isEqualTo(20);
        assertThat(limited(3, ones(3), 2, 10, 6, 4)).isEqualTo(16);
        assertThat(limited(3, ones(3), 1, 10, 6, 4)).isEqualTo(10);
        assertThat(limited(3, ones(3), 0, 10, 6, 4)).isEqualTo(0);
    }

    @Test
    void aSumOfMoneyLetsThroughWhatIsWorthMostForIt() {
        assertThat(limited(3, new long[] {10, 6, 4}, 12, 10, 6, 4)).as("each is worth what it takes").isEqualTo(12);
        assertThat(limited(3, new long[] {4, 3, 4}, 6, 12, 6, 4)).as("12 for 4, and two thirds of 6").isEqualTo(16);
        assertThat(limited(3, new long[] {4, 3, 4}, 7, 12, 6, 4)).isEqualTo(18);
        assertThat(limited(3, new long[] {4, 3, 4}, 11, 12, 6, 4)).isEqualTo(22);
        assertThat(limited(3, new long[] {4, 0, 4}, 4, 12, 6, 4)).as("what takes nothing is free").isEqualTo(18);
        assertThat(limited(3, new long[] {1, 3, 4}, 4, 2, 9, 8)).as("9 for 3, and a quarter of 8 before 2 for 1").isEqualTo(11);
    }

    @Test
    void underALimitOneOfThoseApartCounts() {
        Puzzle puzzle = puzzle(3, List.of(new Puzzle.Limit(Bits.all(3), ones(3), 2)), 0, 1);
        assertThat(of(puzzle, 10, 9, 4)).isEqualTo(14);
    }

    @Test
    void aLimitOnSomeLeavesTheOthersAlone() {
        long[] two = Bits.none(4);
        Bits.set(two, 1);
        Bits.set(two, 3);
        assertThat(of(puzzle(4, List.of(new Puzzle.Limit(two, ones(4), 1))), 10, 6, 4, 5)).isEqualTo(20);
        assertThat(of(puzzle(4, List.of(new Puzzle.Limit(two, ones(4), 0))), 10, 6, 4, 5)).isEqualTo(14);
    }

    @Test
    void itemsComeInTheOrderInWhichTheyArePaid() {
        Puzzle puzzle = puzzle(3, 0, 1);
        Cover cover = new Cover(puzzle);
        assertThat(cover.of(Bits.all(3), new Weights(new long[] {10, 6, 4}), null)).isEqualTo(14);
        assertThat(cover.counted()).isEqualTo(3);
        assertThat(List.of(cover.item(0), cover.item(1), cover.item(2))).containsExactly(2, 1, 0);
        assertThat(List.of(cover.price(0), cover.price(1), cover.price(2))).containsExactly(4L, 10L, 14L);
        long[] last = Bits.none(3);
        Bits.set(last, 0);
        assertThat(cover.of(last, new Weights(new long[] {10, 6, 4}), null)).isEqualTo(10);
        assertThat(cover.counted()).isEqualTo(1);
        assertThat(cover.of(Bits.none(3), new Weights(new long[] {10, 6, 4}), null)).isZero();
    }

    @Test
    void soughtPricesPayForWhatTheyLetThrough() {
        Puzzle puzzle = puzzle(3, List.of(new Puzzle.Limit(Bits.all(3), ones(3), 2)));
        UnitPrices prices = new UnitPrices(1);
        Cover cover = new Cover(puzzle);
        Weights weights = new Weights(new long[] {10, 6, 4});
        assertThat(cover.of(Bits.all(3), weights, new long[] {2}, prices)).as("at no price").isEqualTo(20);
        prices.set(0, 4, 1);
        assertThat(cover.of(Bits.all(3), weights, new long[] {2}, prices)).isEqualTo(16);
        prices.set(0, 6, 1);
        assertThat(cover.of(Bits.all(3), weights, new long[] {2}, prices)).isEqualTo(16);
        prices.set(0, 10, 1);
        assertThat(cover.of(Bits.all(3), weights, new long[] {2}, prices)).isEqualTo(20);
    }

    /** A count of two, and $12 for three of $8, $6 and $4: no single limit bounds as closely as both. */
    @Test
    void theBestPricesOfTwoLimits() {
        long[] money = {8, 6, 4};
        Puzzle puzzle = puzzle(3, List.of(new Puzzle.Limit(Bits.all(3), ones(3), 2), new Puzzle.Limit(Bits.all(3), money, 12)));
        Weights weights = new Weights(new long[] {8, 6, 4});
        long[] most = puzzle.limits().stream().mapToLong(Puzzle.Limit::most).toArray();
        UnitPrices prices = new Pricing(puzzle, Bits.all(3), weights, most).best();
        assertThat(new Cover(puzzle).of(Bits.all(3), weights, most, prices)).isEqualTo(12);
    }

    private static long free(Puzzle puzzle, long... weights) {
        return new Cover(puzzle).of(Bits.all(weights.length), new Weights(weights), null);
    }

    private static long limited(int size, long[] takes, long most, long... weights) {
        return of(puzzle(size, List.of(new Puzzle.Limit(Bits.all(size), takes, most))), weights);
    }

    private static long of(Puzzle puzzle, long... weights) {
        long[] left = puzzle.limits().stream().mapToLong(Puzzle.Limit::most).toArray();
        return new Cover(puzzle).of(Bits.all(weights.length), new Weights(weights), left);
    }

    private static long[] ones(int size) {
        long[] ones = new long[size];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static Puzzle puzzle(int size, int... pairs) {
        return puzzle(size, List.of(), pairs);
    }

    /** Pairs that are apart follow each other. */
    private static Puzzle puzzle(int size, List<Puzzle.Limit> limits, int... pairs) {
        long[][] apart = new long[size][];
        Arrays.setAll(apart, i -> Bits.none(size));
        for (int i = 0; i < pairs.length; i += 2) {
            Bits.set(apart[pairs[i]], pairs[i + 1]);
            Bits.set(apart[pairs[i + 1]], pairs[i]);
        }
        return new Puzzle(apart, limits, new long[size][0][], null);
    }
}
