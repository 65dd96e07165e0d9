package app.baton.incentive.stack;

import static app.baton.incentive.stack.Judgment.deal;
import static app.baton.incentive.stack.Judgment.route;

import app.baton.incentive.AmountRule;
import app.baton.incentive.Benefit;
import app.baton.incentive.Cap;
import app.baton.incentive.Combination;
import app.baton.incentive.Condition;
import app.baton.incentive.Extras;
import app.baton.incentive.Financing;
import app.baton.incentive.Limits;
import app.baton.incentive.PairRule;
import app.baton.incentive.Part;
import app.baton.incentive.Payee;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.ProgramSheet;
import app.baton.incentive.Programs;
import app.baton.incentive.RateRow;
import app.baton.incentive.RouteKind;
import app.baton.incentive.Routes;
import app.baton.incentive.Rulebook;
import app.baton.incentive.StandardRates;
import app.baton.incentive.Tier;
import app.baton.money.Dollars;
import app.baton.money.Percent;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Small rulebooks of a few programs, each with one thing to it, for answers that are worked out by hand. */
final class Sheets {

    static final Tier A = new Tier("A");
    static final Financing GIVEN = new Financing(Dollars.of(30_000), Financing.Basis.GIVEN);

    private Sheets() { }

    static RouteStack cash(ProgramSheet sheet) {
        return route(best(sheet, GIVEN, Goal.LARGEST_SAVING), RouteKind.CASH);
    }

    static Answer best(ProgramSheet sheet, Financing financing) {
        return best(sheet, financing, Goal.LARGEST_SAVING);
    }

    static Answer best(ProgramSheet sheet, Financing financing, Goal goal) {
        return new Stacks(sheet).best(deal().tier("A").situation(), Policy.of(financing, List.of(60), List.of(36)), goal);
    }

    static ProgramSheet sheet(List<Cap> caps, Program... programs) {
        return sheet(caps, List.of(), programs);
    }

    static ProgramSheet sheet(List<Cap> caps, List<StandardRates> rates, Program... programs) {
        return new ProgramSheet(List.of(new Rulebook(new ProgramId("BOOK"), 1, "Book", List.of(), new TreeMap<>(), caps,
                List.of(), List.of(), rates, programs[0].source(), Extras.none())), List.of(programs));
    }

    static StandardRates standard(String apr) {
        return new StandardRates("Ford Credit", LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30),
                List.of(new RateRow(A, 36, 84, Percent.parse(apr), null)));
    }

    static Cap cap(List<String> programs, @Nullable Integer count, @Nullable Integer total, boolean cut) {
        return new Cap("Cap", programs.stream().map(ProgramId::new).toList(), List.of(), count,
                total == null ? null : Dollars.of(total), cut, null);
    }

    static AmountRule rule(long dollars) {
        return new AmountRule.Fixed(Dollars.of(dollars));
    }

    static Benefit fixed(long dollars) {
        return new Benefit.CustomerCash(rule(dollars), null);
    }

    static Program money(String id, long dollars) {
        return giving(id, List.of(Payee.DEAL), fixed(dollars));
    }

    static Program giving(String id, List<Payee> payees, Benefit benefit) {
        return parts(id, payees, List.of(new Part(benefit, null)), Condition.always());
    }

    static Program parts(String id, List<Payee> payees, List<Part> parts, Condition who) {
        return made(id, payees, Routes.all(), parts, who, free(), false);
    }

    static Program when(Program program, Condition who) {
        return made(program.id().value(), program.payees(), program.routes(), program.benefits(), who, free(), false);
    }

    static Program counting(Program program) {
        return made(program.id().value(), program.payees(), program.routes(), program.benefits(), program.eligibility(), free(),
                true);
    }

    static Program not(Program program, String other) {
        return made(program.id().value(), program.payees(), program.routes(), program.benefits(), program.eligibility(),
                new Combination(null, null, List.of(new PairRule(PairRule.Policy.FORBID,
                        List.of(new ProgramId(other)), List.of(), null)), List.of(), false, false), false);
    }

    static Program rate(String id, Condition who, Combination combination) {
        return routed(id, new Benefit.RateTiers(List.of(new RateRow(A, 60, 60, Percent.parse("1.9"), null)), null), who,
                combination);
    }

    static Program routed(String id, Benefit terms, Condition who, Combination combination) {
        return made(id, List.of(), Routes.none(), List.of(new Part(terms, null)), who, combination, false);
    }

    static Combination free() {
        return Combination.free();
    }

    static Combination needs(String id) {
        return new Combination(null, null, List.of(), List.of(new Combination.Requirement(List.of(new ProgramId(id)))), false,
                false);
    }

    static Program made(String id, List<Payee> payees, Routes routes, List<Part> parts, Condition who,
                                Combination combination, boolean meetsCashDown) {
        Program any = Programs.cash(id, 1, "Program " + id, 1);
        return new Program(any.id(), 1, any.name(), any.sponsor(), any.payer(), payees, List.of(), routes, parts, who,
                combination, Limits.none(), List.of(), any.claim(), meetsCashDown, any.source(), Extras.none());
    }
}
