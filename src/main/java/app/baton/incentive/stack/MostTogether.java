package app.baton.incentive.stack;

import app.baton.incentive.Compatibility;
import app.baton.incentive.Program;
import app.baton.incentive.Rulebook;
import app.baton.money.Dollars;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.joda.money.Money;

/**
 * The most money that can be had together of some programs, by their texts, groups and caps, exactly. It judges programs
 * with each other and knows no buyer, no route, and no program that another one needs beside it.
 */
public final class MostTogether {

    private final Laws laws;

    public MostTogether(Collection<Rulebook> rulebooks) {
        this.laws = new Laws(new Compatibility(rulebooks), rulebooks);
    }

    /** Each program's money at its own place; none is negative. */
    public Money of(List<Program> programs, List<Money> amounts) {
        long[] cents = amounts.stream().mapToLong(Laws::cents).toArray();
        boolean cuts = laws.cutsAny(programs);
        Puzzle puzzle = new Puzzle(laws.apart(programs), laws.limits(programs, cents, new long[cents.length], null),
                new long[cents.length][0][], cuts ? set -> legal(programs, cents, set) : null);
        Measure sum = new Measure(cents, 0, 1, false, cuts ? set -> Arrays.stream(cut(programs, cents, set)).sum() : null);
        var solver = new Solver(puzzle, List.of(sum), new Search.Budget(Policy.MANY_PLACES));
        Solver.Solution best = Objects.requireNonNull(solver.best(), "nothing together is always possible");
        return Dollars.ofCents(Arrays.stream(cut(programs, cents, best.set())).sum());
    }

    /** Whether the caps that forbid let through what the others leave of the money. */
    private boolean legal(List<Program> programs, long[] cents, long[] set) {
        long[] cash = cut(programs, cents, set);
        return laws.caps().stream().noneMatch(rule -> Laws.much(rule, chosen(programs, set), cash));
    }

    private long[] cut(List<Program> programs, long[] cents, long[] set) {
        long[] cash = Bits.members(set).mapToLong(i -> cents[i]).toArray();
        laws.cut(chosen(programs, set), cash);
        return cash;
    }

    private static List<Program> chosen(List<Program> programs, long[] set) {
        return Bits.members(set).mapToObj(programs::get).toList();
    }
}
