package app.baton.incentive;

import app.baton.vehicle.ModelLine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a program asks of a deal, with the rows of its tables told as conditions on the vehicle. */
final class VehicleDemand {

    private static final Condition NEVER = new Condition.Not(Condition.always(), null);

    private VehicleDemand() { }

    /** Of several revisions of one rulebook, the newest counts. */
    static Map<ProgramId, Rulebook> newest(Collection<Rulebook> rulebooks) {
        Map<ProgramId, Rulebook> newest = new HashMap<>();
        rulebooks.forEach(book -> newest.merge(book.id(), book, (a, b) -> a.revision() > b.revision() ? a : b));
        return newest;
    }

    /** The conditions that every deal must meet: the program's own and its bulletin's. */
    static List<Condition> rules(Program program, Map<ProgramId, Rulebook> rulebooks) {
        ProgramId book = program.combination().rulebook();
        @Nullable Rulebook rulebook = book == null ? null : rulebooks.get(book);
        List<Condition> rules = new ArrayList<>();
        demands(rulebook == null ? program.eligibility() : rulebook.eligibilityOf(program), rules);
        if (program.windows().stream().anyMatch(window -> window.by() == DateKind.ORDER)) {
            // a vehicle sold from stock has no order date
            rules.add(Condition.is(new VehicleFact.Origin(VehicleFact.Origin.From.SOLD_ORDER)));
        }
        return rules;
    }

    /** All of it as one condition: every rule, and a row of a table for at least one of the benefits. */
    static Condition whole(Program program, Map<ProgramId, Rulebook> rulebooks) {
        List<Condition> all = new ArrayList<>(rules(program, rulebooks));
        all.add(anyPart(program));
        return new Condition.All(all, null);
    }

    /** A row of a table for at least one of the benefits, and that benefit's own condition. */
    static Condition anyPart(Program program) {
        return any(program.benefits().stream().map(VehicleDemand::part).toList());
    }

    /** A benefit's table and its own condition. */
    static Condition part(Part part) {
        Condition when = part.when();
        return when == null ? table(part.benefit()) : Condition.all(table(part.benefit()), when);
    }

    /** Whether the benefit's table has a row for the vehicle. */
    private static Condition table(Benefit benefit) {
        return switch (benefit) {
            case Benefit.CustomerCash cash -> table(cash.amount());
            case Benefit.DealerCash cash -> table(cash.amount());
            case Benefit.Spiff spiff -> table(spiff.amount());
            case Benefit.LeaseTerms lease -> lines(lease.rows().stream().map(Benefit.LeaseTerms.Row::line).toList());
            case Benefit.RateTiers _, Benefit.ResidualAdjustment _, Benefit.RateReduction _, Benefit.PaymentWaiver _,
                    Benefit.PaymentMultiple _, Benefit.PaymentDeferral _, Benefit.PlanPrice _, Benefit.VolumeBonus _,
                    Benefit.NonCash _ -> Condition.always();
        };
    }

    private static Condition table(AmountRule rule) {
        return switch (rule) {
            case AmountRule.ByModel table -> lines(table.rows().stream().flatMap(row -> row.lines().stream()).toList());
            case AmountRule.ByAge table -> any(table.rows().stream()
                    .map(row -> Condition.is(new VehicleFact.DaysInStock(row.fromDays(), row.toDays()))).toList());
            case AmountRule.Fixed _, AmountRule.Share _, AmountRule.Printed _, AmountRule.UpTo _ -> Condition.always();
        };
    }

    private static Condition lines(List<ModelLine> lines) {
        return lines.isEmpty() ? NEVER : Condition.is(new VehicleFact.Vehicle(lines, List.of()));
    }

    private static Condition any(List<Condition> of) {
        return switch (of.size()) {
            case 0 -> NEVER;
            case 1 -> of.getFirst();
            default -> new Condition.Any(of, null);
        };
    }

    private static void demands(Condition condition, List<Condition> into) {
        if (condition instanceof Condition.All all) {
            all.of().forEach(part -> demands(part, into));
        } else {
            into.add(condition);
        }
    }
}
