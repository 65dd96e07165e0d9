package app.baton.incentive;

import app.baton.incentive.VehicleAmount.Span;
import app.baton.money.Dollars;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One program made ready for {@link Fitting}: its conditions one by one, and its parts with their tables. */
record ProgramFitting(Program program, boolean inTime, List<Rule> rules, List<PartFitting> parts, VehicleJudge whole,
                      LocalDate day) {

    /** One condition that every deal must meet. */
    record Rule(Condition condition, VehicleJudge judge) { }

    /** One benefit: whether its table and its own condition let the vehicle in. */
    record PartFitting(Benefit benefit, VehicleJudge judge, Function<SeenUnit, Span> money) { }

    static ProgramFitting of(Program program, Map<ProgramId, Rulebook> rulebooks, LocalDate day) {
        List<Rule> rules = VehicleDemand.rules(program, rulebooks).stream()
                .map(condition -> new Rule(condition, VehicleJudge.of(condition, day))).toList();
        var amounts = new VehicleAmount(day);
        List<PartFitting> parts = program.benefits().stream().map(part -> new PartFitting(part.benefit(),
                VehicleJudge.of(VehicleDemand.part(part), day), amounts.money(part.benefit()))).toList();
        return new ProgramFitting(program, program.usableOn(day), rules, parts,
                VehicleJudge.of(VehicleDemand.whole(program, rulebooks), day), day);
    }

    /** Whether no unit of its year, make, model, trim and condition can have it. */
    boolean ruledOut(SeenUnit anyOfSort) {
        return !inTime || whole.roughly().on(anyOfSort) == Outcomes.NO;
    }

    boolean bySort() {
        return whole.bySort();
    }

    Fit.Answer answer(SeenUnit unit) {
        return inTime ? answer(whole.exactly().on(unit)) : Fit.Answer.NOT;
    }

    static Fit.Answer answer(int met) {
        if (Outcomes.canBeMet(met)) {
            return Fit.Answer.FITS;
        }
        return met == Outcomes.NO ? Fit.Answer.NOT : Fit.Answer.MAY_FIT;
    }

    /** Customer money on this unit. */
    Span money(SeenUnit unit) {
        return sum(unit, false);
    }

    Fit fit(SeenUnit unit) {
        Fit.Answer answer = answer(unit);
        if (answer == Fit.Answer.NOT) {
            return new Fit(program, answer, Dollars.zero(), Dollars.zero(), Dollars.zero(), failing(unit), List.of());
        }
        Span customer = sum(unit, false);
        return new Fit(program, answer, customer.least(), customer.most(), sum(unit, true).most(), null,
                answer == Fit.Answer.FITS ? List.of() : unknown(unit));
    }

    private Span sum(SeenUnit unit, boolean dealers) {
        Span sum = Span.NOTHING;
        for (PartFitting part : parts) {
            int met = part.judge().exactly().on(unit);
            if (Described.dealers(part.benefit()) == dealers && met != Outcomes.NO) {
                Span span = part.money().apply(unit);
                sum = sum.plus(met == Outcomes.YES ? span : Span.upTo(span.most()));
            }
        }
        return sum;
    }

    private @Nullable Condition failing(SeenUnit unit) {
        return !inTime ? null : rules.stream().filter(rule -> rule.judge().exactly().on(unit) == Outcomes.NO)
                .map(Rule::condition).findFirst().orElse(null);
    }

    /** The vehicle facts nobody knows, in the rules and tables that hang on them. */
    private List<VehicleFact> unknown(SeenUnit unit) {
        List<VehicleFact> unknown = new ArrayList<>();
        for (Rule rule : rules) {
            if (!Outcomes.canBeMet(rule.judge().exactly().on(unit))) {
                rule.condition().leaves().stream().map(Condition.Is::fact).filter(VehicleFact.class::isInstance)
                        .map(VehicleFact.class::cast).filter(fact -> open(fact, unit)).forEach(unknown::add);
            }
        }
        if (unknown.isEmpty()) {
            program.benefits().forEach(part -> tableFact(part.benefit(), unit, unknown));
        }
        return unknown;
    }

    private boolean open(VehicleFact fact, SeenUnit unit) {
        return VehicleTest.of(fact, day).on(unit) == Outcomes.UNKNOWN;
    }

    /** What a table asks of the vehicle: its age, or its trim. */
    private void tableFact(Benefit benefit, SeenUnit unit, List<VehicleFact> unknown) {
        if (benefit instanceof Benefit.CustomerCash cash && cash.amount() instanceof AmountRule.ByAge table) {
            unknown.add(new VehicleFact.DaysInStock(table.rows().stream().mapToInt(AmountRule.ByAge.Row::fromDays).min()
                    .orElse(0), null));
        } else if (!Described.tabled(benefit).isEmpty()) {
            var fact = new VehicleFact.Vehicle(Described.tabled(benefit), List.of());
            if (open(fact, unit)) {
                unknown.add(fact);
            }
        }
    }
}
