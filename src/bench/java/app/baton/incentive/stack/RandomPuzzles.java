package app.baton.incentive.stack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Random puzzles that come out the same for the same seed. A <em>bulletin</em> has groups as real ones do: a default policy
 * within each group and between each two, exceptions from it both ways, caps in count and money by group and in all,
 * programs that require others, and a few that always apply. In a <em>dense</em> one any two programs may be apart, and
 * nothing else binds, which is the harder thing to prove.
 */
final class RandomPuzzles {

    private static final long STEP = 50_00;
    private static final double ALONE_WITHIN = 0.75;
    private static final double APART_BETWEEN = 0.35;
    private static final double EXCEPTION = 0.06;
    private static final double ALWAYS = 0.04;
    private static final double NEEDS = 0.08;

    private RandomPuzzles() { }

    /** How the programs of a puzzle hang together. */
    enum Family { BULLETIN, DENSE }

    /** A puzzle and what its programs pay in cents. */
    record Instance(Puzzle puzzle, long[] weights) { }

    /** {@code conflicts}: the share of pairs that are apart in a dense puzzle. */
    static Instance of(Family family, int size, long seed, double conflicts) {
        Random random = new Random(seed * 1_000_003 + size * 31L + family.ordinal());
        long[] weights = new long[size];
        for (int i = 0; i < size; i++) {
            weights[i] = money(random);
        }
        return family == Family.DENSE ? dense(random, weights, conflicts) : bulletin(random, weights);
    }

    /** $250 to $7,500 in steps of $50, small amounts oftener than large ones. */
    private static long money(Random random) {
        double at = Math.pow(random.nextDouble(), 3);
        return 250_00 + Math.round(at * (7_500_00 - 250_00) / STEP) * STEP;
    }

    private static Instance dense(Random random, long[] weights, double conflicts) {
        int size = weights.length;
        long[][] apart = nobodyApart(size);
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                if (random.nextDouble() < conflicts) {
                    part(apart, i, j);
                }
            }
        }
        return new Instance(new Puzzle(apart, List.of(), new long[size][0][], null), weights);
    }

    private static Instance bulletin(Random random, long[] weights) {
        int size = weights.length;
        int groups = Math.max(4, (int) Math.round(1.6 * Math.sqrt(size)));
        int[] group = new int[size];
        boolean[] always = new boolean[size];
        for (int i = 0; i < size; i++) {
            group[i] = random.nextInt(groups);
            always[i] = random.nextDouble() < ALWAYS;
        }
        boolean[][] policy = new boolean[groups][groups];
        for (int g = 0; g < groups; g++) {
            for (int h = 0; h <= g; h++) {
                policy[g][h] = random.nextDouble() < (g == h ? ALONE_WITHIN : APART_BETWEEN);
                policy[h][g] = policy[g][h];
            }
        }
        long[][] apart = nobodyApart(size);
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                boolean excepted = random.nextDouble() < EXCEPTION;
                if (policy[group[i]][group[j]] != excepted && !always[i] && !always[j]) {
                    part(apart, i, j);
                }
            }
        }
        return new Instance(new Puzzle(apart, limits(random, weights, group, groups), needs(random, size), null), weights);
    }

    private static List<Puzzle.Limit> limits(Random random, long[] weights, int[] group, int groups) {
        int size = weights.length;
        List<Puzzle.Limit> limits = new ArrayList<>();
        for (int g = 0; g < groups; g++) {
            long[] members = Bits.none(size);
            for (int i = 0; i < size; i++) {
                if (group[i] == g) {
                    Bits.set(members, i);
                }
            }
            if (random.nextInt(4) == 0) {
                limits.add(new Puzzle.Limit(members, ones(size), 1 + random.nextInt(3)));
            }
            if (random.nextInt(5) == 0) {
                limits.add(new Puzzle.Limit(members, weights, 1_000_00 + random.nextInt(13) * 500_00L));
            }
        }
        if (random.nextBoolean()) {
            limits.add(new Puzzle.Limit(Bits.all(size), ones(size), 3 + random.nextInt(6)));
        }
        if (random.nextInt(3) == 0) {
            limits.add(new Puzzle.Limit(Bits.all(size), weights, 7_500_00 + random.nextInt(16) * 500_00L));
        }
        return limits;
    }

    private static long[][][] needs(Random random, int size) {
        long[][][] needs = new long[size][0][];
        for (int i = 0; i < size; i++) {
            if (random.nextDouble() < NEEDS) {
                long[] need = Bits.none(size);
                for (int n = 1 + random.nextInt(3); n > 0; n--) {
                    int other = random.nextInt(size);
                    if (other != i) {
                        Bits.set(need, other);
                    }
                }
                needs[i] = new long[][] {need};
            }
        }
        return needs;
    }

    private static long[] ones(int size) {
        long[] ones = new long[size];
        Arrays.fill(ones, 1);
        return ones;
    }

    private static long[][] nobodyApart(int size) {
        long[][] apart = new long[size][];
        for (int i = 0; i < size; i++) {
            apart[i] = Bits.none(size);
        }
        return apart;
    }

    private static void part(long[][] apart, int one, int other) {
        Bits.set(apart[one], other);
        Bits.set(apart[other], one);
    }
}
