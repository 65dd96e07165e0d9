package app.baton.incentive.stack;

import app.baton.incentive.stack.RandomPuzzles.Family;
import com.google.ortools.Loader;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;

/**
 * The best stack beside CP-SAT and Choco on the same random puzzles, in one process. Prints Markdown tables, and ends with 1
 * where a value differs from one that a peer has proven, or from looking at every set.
 */
public final class StackComparison {

    private static final int WORKERS = 8;
    private static final int WARM_UP = 40;
    private static final int BRUTE = 400;
    private static final int MOST_BY_HAND = 16;

    private final PrintStream out;
    private final int seeds;
    private final double seconds;
    private final double conflicts;
    private final List<String> wrong = new ArrayList<>();

    private StackComparison(PrintStream out, int seeds, double seconds, double conflicts) {
        this.out = out;
        this.seeds = seeds;
        this.seconds = seconds;
        this.conflicts = conflicts;
    }

    /** Arguments: seeds per row, seconds per puzzle, share of conflicts in dense puzzles, then sizes; all may be left out. */
    public static void main(String... args) {
        Loader.loadNativeLibraries();
        var comparison = new StackComparison(System.out, args.length > 0 ? Integer.parseInt(args[0]) : 20,
                args.length > 1 ? Double.parseDouble(args[1]) : 60, args.length > 2 ? Double.parseDouble(args[2]) : 0.3);
        int[] sizes = args.length > 3 ? Arrays.stream(args).skip(3).mapToInt(Integer::parseInt).toArray()
                : new int[] {20, 60, 200};
        System.exit(comparison.run(sizes) ? 0 : 1);
    }

    private boolean run(int[] sizes) {
        warmUp();
        bruteForce();
        out.println("| puzzles | programs | ours ms | CP-SAT ms | Choco ms | CP-SAT by ours | Choco by ours "
                + "| proven: ours, CP-SAT, Choco | equal where proven | widest gap: ours, CP-SAT | below CP-SAT's best |");
        out.println("|---|---|---|---|---|---|---|---|---|---|---|");
        for (Family family : Family.values()) {
            for (int size : sizes) {
                row(family, size);
            }
        }
        wrong.forEach(out::println);
        return wrong.isEmpty();
    }

    /** Every contender's code is compiled and loaded before anything is timed; these seeds are not counted. */
    private void warmUp() {
        for (int seed = 1; seed <= WARM_UP; seed++) {
            for (Family family : Family.values()) {
                RandomPuzzles.Instance instance = RandomPuzzles.of(family, 40, -seed, conflicts);
                new BatonContender(instance).solve(1);
                if (seed <= 5) {
                    new CpSatPeer(instance, WORKERS).solve(1);
                    new ChocoPeer(instance).solve(0.2);
                }
            }
        }
    }

    /** Puzzles with a condition on the whole set, and those without, against looking at every set. */
    private void bruteForce() {
        for (int seed = 0; seed < BRUTE; seed++) {
            Random random = new Random(seed);
            int size = seed % 40 == 0 ? MOST_BY_HAND : 6 + random.nextInt(7);
            RandomPuzzles.Instance plain = RandomPuzzles.of(Family.BULLETIN, size, seed, conflicts);
            long[] weights = plain.weights();
            int asks = random.nextInt(size);
            long most = 1_000_00 + random.nextInt(12) * 500_00L;
            Puzzle.Structure structure = set -> !Bits.has(set, asks) || sum(set, weights) <= most;
            Puzzle of = plain.puzzle();
            Puzzle puzzle = new Puzzle(rows(of), of.limits(), needs(of), random.nextInt(4) == 0 ? null : structure);
            List<Measure> measures = List.of(Measure.plain(weights));
            Solver.Solution ours = new Solver(puzzle, measures, new Search.Budget(Long.MAX_VALUE)).best();
            if (ours == null || !Arrays.equals(ours.set(), BruteForce.best(puzzle, measures))) {
                wrong.add("Every set looked at: seed " + seed + " differs.");
            }
        }
        out.println("Against looking at every set, up to " + MOST_BY_HAND + " programs, three in four with a condition on the "
                + "whole stack: " + BRUTE + " puzzles, " + wrong.size() + " different.\n");
    }

    private void row(Family family, int size) {
        long[][] nanos = new long[3][seeds];
        int[] proven = new int[3];
        int equal = 0;
        int checked = 0;
        int below = 0;
        double[] gap = new double[2];
        for (int seed = 0; seed < seeds; seed++) {
            RandomPuzzles.Instance instance = RandomPuzzles.of(family, size, seed, conflicts);
            Contender[] all = {new BatonContender(instance), new CpSatPeer(instance, WORKERS), new ChocoPeer(instance)};
            Contender.Result[] results = new Contender.Result[all.length];
            for (int c = 0; c < all.length; c++) {
                long start = System.nanoTime();
                results[c] = all[c].solve(seconds);
                nanos[c][seed] = System.nanoTime() - start;
                proven[c] += results[c].proven() ? 1 : 0;
            }
            Contender.Result ours = Objects.requireNonNull(results[0]);
            for (int c = 1; c < all.length; c++) {
                Contender.Result peer = results[c];
                if (peer.proven() && ours.proven()) {
                    checked++;
                    equal += peer.value() == ours.value() ? 1 : 0;
                }
                boolean tooLow = ours.proven() && peer.value() > ours.value();
                boolean tooHigh = peer.proven() && ours.value() > peer.value();
                if (tooLow || tooHigh) {
                    wrong.add(family + " of " + size + ", seed " + seed + ": ours " + ours + ", peer " + c + " " + peer);
                }
            }
            below += ours.value() < results[1].value() ? 1 : 0;
            gap[0] = Math.max(gap[0], gap(ours));
            gap[1] = Math.max(gap[1], gap(results[1]));
        }
        long[] medians = Arrays.stream(nanos).mapToLong(StackComparison::median).toArray();
        out.println(String.format(Locale.US, "| %s | %d | %.3f | %.1f | %.1f | %.1f | %.1f | %d, %d, %d of %d | %d of %d "
                        + "| %.1f %%, %.1f %% | %d |", family.name().toLowerCase(Locale.ROOT), size, medians[0] / 1e6,
                medians[1] / 1e6, medians[2] / 1e6, medians[1] / (double) medians[0], medians[2] / (double) medians[0],
                proven[0], proven[1], proven[2], seeds, equal, checked, 100 * gap[0], 100 * gap[1], below));
    }

    /** What may still be missing, as a share of the bound. */
    private static double gap(Contender.Result result) {
        return result.proven() ? 0 : (result.bound() - Math.max(0, result.value())) / (double) result.bound();
    }

    private static long median(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    private static long sum(long[] set, long[] weights) {
        long sum = 0;
        for (int i = Bits.next(set, 0); i >= 0; i = Bits.next(set, i + 1)) {
            sum += weights[i];
        }
        return sum;
    }

    private static long[][] rows(Puzzle puzzle) {
        long[][] rows = new long[puzzle.size()][];
        Arrays.setAll(rows, puzzle::apart);
        return rows;
    }

    private static long[][][] needs(Puzzle puzzle) {
        long[][][] needs = new long[puzzle.size()][][];
        Arrays.setAll(needs, puzzle::needs);
        return needs;
    }
}
