package app.baton.incentive.stack;

import app.baton.incentive.Cap;
import app.baton.incentive.Combination;
import app.baton.incentive.Compatibility;
import app.baton.incentive.Offer;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.Route;
import app.baton.incentive.Rulebook;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What may stand together on one route: pairs, caps and needs, as numbers for the search. */
final class Laws {

    private final Compatibility compatibility;
    private final List<Rule> caps = new ArrayList<>();

    /** A cap with the rulebook whose groups it means. */
    record Rule(Rulebook book, Cap cap) {

        boolean covers(Program program) {
            return book.covers(cap, program);
        }
    }

    Laws(Compatibility compatibility, Collection<Rulebook> rulebooks) {
        this.compatibility = compatibility;
        rulebooks.forEach(book -> book.caps().forEach(cap -> caps.add(new Rule(book, cap))));
    }

    /** Whether a program may stand on the route that another one is. */
    boolean onRoute(Program program, Route route) {
        Program its = route.program();
        return route.takes(program) && (its == null || compatibility.between(program, its).together());
    }

    boolean together(Program one, Program other) {
        return compatibility.between(one, other).together();
    }

    /** Whether one text forbids what the other one allows. */
    boolean disagree(Program one, Program other) {
        return compatibility.between(one, other).textsDisagree();
    }

    List<Rule> caps() {
        return caps;
    }

    /** Whether a cap cuts the amount of some of them instead of forbidding it. */
    boolean cutsAny(Collection<Program> programs) {
        return caps.stream().anyMatch(rule -> rule.cap().cutToFit() && programs.stream().anyMatch(rule::covers));
    }

    long[][] apart(List<Program> items) {
        long[][] apart = new long[items.size()][];
        for (int i = 0; i < apart.length; i++) {
            apart[i] = Bits.none(apart.length);
            for (int j = 0; j < i; j++) {
                if (!together(items.get(i), items.get(j))) {
                    Bits.set(apart[i], j);
                    Bits.set(apart[j], i);
                }
            }
        }
        return apart;
    }

    /**
     * Counts, and money that is had for certain: what another cap cuts may come down to what is saved without cash. What a
     * route program takes of a count is taken already.
     */
    List<Puzzle.Limit> limits(List<Program> items, long[] cash, long[] saved, @Nullable Program route) {
        long[] cents = new long[cash.length];
        for (int i = 0; i < cents.length; i++) {
            cents[i] = saved[i] + (cutsAny(List.of(items.get(i))) ? 0 : cash[i]);
        }
        List<Puzzle.Limit> limits = new ArrayList<>();
        for (Rule rule : caps) {
            long[] members = members(items, rule);
            Integer count = rule.cap().count();
            if (count != null) {
                long[] ones = new long[items.size()];
                Arrays.fill(ones, 1);
                limits.add(new Puzzle.Limit(members, ones, count - (route != null && rule.covers(route) ? 1 : 0)));
            }
            if (rule.cap().total() != null && !rule.cap().cutToFit()) {
                limits.add(new Puzzle.Limit(members, cents, cents(rule.cap().total())));
            }
        }
        return limits;
    }

    private static long[] members(List<Program> items, Rule rule) {
        long[] members = Bits.none(items.size());
        for (int i = 0; i < items.size(); i++) {
            if (rule.covers(items.get(i))) {
                Bits.set(members, i);
            }
        }
        return members;
    }

    /** Cuts the money of programs that stand together to the caps that cut, the last ones first. */
    void cut(List<Program> programs, long[] cash) {
        for (Rule rule : caps) {
            Money total = rule.cap().total();
            if (total != null && rule.cap().cutToFit()) {
                long left = cents(total);
                for (int i = 0; i < cash.length; i++) {
                    if (rule.covers(programs.get(i))) {
                        cash[i] = Math.min(cash[i], left);
                        left -= cash[i];
                    }
                }
            }
        }
    }

    /** For each item those of which one must be there; what the route program meets itself is no need. */
    long[][][] needs(List<Offer> items, Route route) {
        long[][][] needs = new long[items.size()][][];
        for (int i = 0; i < needs.length; i++) {
            List<long[]> its = new ArrayList<>();
            for (Combination.Requirement need : items.get(i).program().combination().requires()) {
                if (route.program() == null || !need.anyOf().contains(route.program().id())) {
                    its.add(any(items, need.anyOf()));
                }
            }
            needs[i] = its.toArray(long[][]::new);
        }
        return needs;
    }

    private static long[] any(List<Offer> items, List<ProgramId> ids) {
        long[] any = Bits.none(items.size());
        for (int i = 0; i < items.size(); i++) {
            if (ids.contains(items.get(i).program().id())) {
                Bits.set(any, i);
            }
        }
        return any;
    }

    /** The caps over a program that a stack with it passes; money counts as it is paid, after every cut. */
    List<Cap> passedBy(Program more, RouteModel.Worth with, Route route) {
        return caps.stream().filter(rule -> rule.covers(more) && (many(rule, with, route.program()) || much(rule, with)))
                .map(Rule::cap).toList();
    }

    private static boolean many(Rule rule, RouteModel.Worth stack, @Nullable Program route) {
        Integer count = rule.cap().count();
        return count != null && stack.offers().stream().filter(offer -> rule.covers(offer.program())).count()
                + (route != null && rule.covers(route) ? 1 : 0) > count;
    }

    /** Whether a stack has more money than a cap lets through that forbids, counted as it is paid, after every cut. */
    static boolean much(Rule rule, RouteModel.Worth stack) {
        long[] cents = stack.cash().stream().mapToLong(Laws::cents).toArray();
        for (int i = 0; i < cents.length; i++) {
            cents[i] += cents(stack.offers().get(i).saved());
        }
        return much(rule, stack.offers().stream().map(Offer::program).toList(), cents);
    }

    static boolean much(Rule rule, List<Program> programs, long[] cents) {
        Money total = rule.cap().total();
        long sum = 0;
        for (int i = 0; i < cents.length; i++) {
            sum += rule.covers(programs.get(i)) ? cents[i] : 0;
        }
        return total != null && !rule.cap().cutToFit() && sum > cents(total);
    }

    static long cents(Money money) {
        return money.getAmountMinorLong();
    }
}
