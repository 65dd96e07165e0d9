package app.baton.incentive;

import app.baton.incentive.Situation.Asked;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Judges programs in one situation on one route (R1, R2, R14). Nothing is granted on what nobody has asked for, and what
 * only a person can read is never silently met.
 */
public final class Verdicts {

    private final Situation situation;
    private final Route route;
    private final Financing financing;
    private final Map<ProgramId, Rulebook> rulebooks;
    private final Map<ProgramId, FactJudge> byBook = new HashMap<>();
    private final FactJudge anywhere;
    /** For programs of which another revision was read. */
    private final Map<ProgramRef, FactJudge> unread = new HashMap<>();
    private final boolean rebatesMeetCashDown;

    /** {@code rebatesMeetCashDown}: some program of the stack may count toward a required cash down (R6). */
    public Verdicts(Situation situation, Route route, Financing financing, Map<ProgramId, Rulebook> rulebooks,
                    boolean rebatesMeetCashDown) {
        this.situation = situation;
        this.route = route;
        this.financing = financing;
        this.rulebooks = Map.copyOf(rulebooks);
        this.rebatesMeetCashDown = rebatesMeetCashDown;
        this.rulebooks.forEach((id, book) -> byBook.put(id,
                new FactJudge(situation, route, financing, book.tiers(), rebatesMeetCashDown)));
        this.anywhere = new FactJudge(situation, route, financing, everyBand(), rebatesMeetCashDown);
    }

    /** Whether the route itself fits is not asked here: {@link Route#takes}. */
    public Verdict of(Program program) {
        FactJudge facts = facts(program);
        List<Reason> reasons = new ArrayList<>();
        List<Condition> pending = new ArrayList<>();
        for (Window window : program.windows()) {
            reasons.add(new Reason(Reason.Kind.WINDOW, facts.inTime(window), null, window, List.of(), List.of()));
        }
        flat(program.eligibility()).forEach(demand -> add(Reason.Kind.CONDITION, demand, program, facts, reasons, pending));
        Rulebook book = book(program);
        if (book != null) {
            book.standing().stream().filter(rule -> !rule.except().contains(program.id()))
                    .forEach(rule -> add(Reason.Kind.STANDING, rule.condition(), program, facts, reasons, pending));
        }
        table(program, facts, reasons);
        new RouteTables(situation, route, financing, facts).judge(program, reasons, pending);
        limits(program, reasons);
        Known met = reasons.stream().map(Reason::known).reduce(Known.YES, Known::and);
        return new Verdict(program, met, reasons, pending);
    }

    /** What a condition can come to on this route, for a program that gives a part of its money only where it is met. */
    int outcomes(Condition condition, Program program) {
        return facts(program).outcomes(condition, program.id());
    }

    /** Whether a pending condition of a program holds once the stack is applied (R14). */
    public boolean holds(Condition condition, Program program, Applied stack) {
        return facts(program).holds(condition, program.id(), stack);
    }

    private void add(Reason.Kind kind, Condition demand, Program program, FactJudge facts, List<Reason> reasons,
                     List<Condition> pending) {
        int outcomes = facts.outcomes(demand, program.id());
        Known known = known(outcomes);
        if (known == Known.YES && outcomes != Outcomes.YES) {
            pending.add(demand);
        }
        List<Asked> open = known == Known.UNKNOWN ? open(demand, program, facts) : List.of();
        List<ProofRule> proofs = known == Known.NO ? List.of()
                : demand.leaves().stream().flatMap(leaf -> leaf.proofs().stream()).distinct().toList();
        reasons.add(new Reason(kind, known, demand, null, open, proofs, read(demand, program)));
    }

    /** What can still be met counts as met here; the stack decides it. */
    private static Known known(int outcomes) {
        if (Outcomes.canBeMet(outcomes)) {
            return Known.YES;
        }
        return (outcomes & Outcomes.UNKNOWN) == 0 ? Known.NO : Known.UNKNOWN;
    }

    /** What was decided of the texts in it that only a person can read. */
    private List<Reading> read(Condition demand, Program program) {
        return situation.readings().stream().filter(reading -> reading.program().equals(program.ref())
                && demand.leaves().stream().anyMatch(leaf -> leaf.fact().equals(reading.text()))).toList();
    }

    private static List<Asked> open(Condition demand, Program program, FactJudge facts) {
        return demand.leaves().stream().map(Condition.Is::fact)
                .filter(fact -> facts.outcomes(fact, program.id()) == Outcomes.UNKNOWN)
                .map(fact -> Asked.of(program.id(), fact)).distinct().toList();
    }

    /** Whether a table of the program has a row for the vehicle. */
    private void table(Program program, FactJudge facts, List<Reason> reasons) {
        Condition rows = VehicleDemand.anyPart(program);
        int outcomes = facts.outcomes(rows, program.id());
        if (outcomes != Outcomes.YES) {
            Known known = known(outcomes);
            reasons.add(new Reason(Reason.Kind.TABLE, known, rows, null,
                    known == Known.UNKNOWN ? open(rows, program, facts) : List.of(), List.of()));
        }
    }

    private void limits(Program program, List<Reason> reasons) {
        Limits limits = program.limits();
        Used used = situation.used(program.id());
        Known met = Known.YES;
        if (limits.deliveries() != null) {
            met = met.and(used.deliveries() == null ? Known.UNKNOWN : CustomerJudge.of(used.deliveries() < limits.deliveries()));
        }
        Money budget = limits.budget();
        if (budget != null) {
            met = met.and(lasts(program, used, budget));
        }
        if (limits.perHousehold() != null) {
            met = met.and(used.inHousehold() == null ? Known.UNKNOWN
                    : CustomerJudge.of(used.inHousehold() < limits.perHousehold()));
        }
        if (limits.mayRunOut() || limits.perHousehold() != null) {
            reasons.add(new Reason(Reason.Kind.LIMIT, met, null, null, List.of(), List.of()));
        }
    }

    /** A budget lasts while this deal's money is still in it; of one amount for everybody the deliveries tell what is spent. */
    private static Known lasts(Program program, Used used, Money budget) {
        Money each = Described.fixed(program);
        Money spent = used.spent();
        if (spent == null && each != null && used.deliveries() != null) {
            spent = each.multipliedBy(used.deliveries());
        }
        if (spent == null) {
            return Known.UNKNOWN;
        }
        return CustomerJudge.of(each == null ? spent.isLessThan(budget) : !spent.plus(each).isGreaterThan(budget));
    }

    /** A tier means what the program's own rulebook says, or without one what any says. */
    private FactJudge facts(Program program) {
        if (situation.readings().stream().anyMatch(reading -> reading.program().id().equals(program.id())
                && !reading.program().equals(program.ref()))) {
            return unread.computeIfAbsent(program.ref(), ref -> facts(program, situation.asReadIn(ref)));
        }
        ProgramId book = program.combination().rulebook();
        return book == null ? anywhere : byBook.getOrDefault(book, anywhere);
    }

    private FactJudge facts(Program program, Situation read) {
        Rulebook book = book(program);
        return new FactJudge(read, route, financing, book == null ? everyBand() : book.tiers(), rebatesMeetCashDown);
    }

    private List<TierBand> everyBand() {
        return rulebooks.values().stream().flatMap(book -> book.tiers().stream()).toList();
    }

    private @Nullable Rulebook book(Program program) {
        ProgramId id = program.combination().rulebook();
        return id == null ? null : rulebooks.get(id);
    }

    private static Stream<Condition> flat(Condition condition) {
        return condition instanceof Condition.All all ? all.of().stream().flatMap(Verdicts::flat) : Stream.of(condition);
    }

    /** Of several revisions of one program, the newest whose days hold the deal's; where none does, the newest. */
    public static List<Program> inForce(List<Program> programs, Situation situation) {
        var facts = new FactJudge(situation, Route.cash(), new Financing(null, Financing.Basis.GIVEN), List.of(), false);
        Predicate<Program> holds = program -> program.windows().stream().allMatch(window -> facts.inTime(window) != Known.NO);
        return programs.stream().map(Program::id).distinct().sorted().map(id -> {
            List<Program> revisions = programs.stream().filter(program -> program.id().equals(id))
                    .sorted((one, other) -> Integer.compare(other.revision(), one.revision())).toList();
            return revisions.stream().filter(holds).findFirst().orElse(revisions.getFirst());
        }).toList();
    }
}
