package app.baton.incentive;

import app.baton.money.Dollars;
import app.baton.vehicle.ModelLine;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What follows from a program's content without any deal: its kind, audience, largest amount, models. */
final class Described {

    private Described() { }

    static ProgramKind kind(Program program) {
        boolean mailed = program.eligibility().leaves().stream()
                .anyMatch(leaf -> leaf.fact() instanceof CustomerFact.HoldsCertificate);
        return switch (program.benefits().getFirst().benefit()) {
            case Benefit.CustomerCash _ -> mailed ? ProgramKind.PRIVATE_OFFER : ProgramKind.CUSTOMER_CASH;
            case Benefit.NonCash _ -> mailed ? ProgramKind.PRIVATE_OFFER : ProgramKind.OTHER;
            case Benefit.DealerCash _ -> ProgramKind.DEALER_CASH;
            case Benefit.RateTiers _ -> ProgramKind.RATE;
            case Benefit.LeaseTerms _ -> ProgramKind.LEASE;
            case Benefit.ResidualAdjustment _ -> ProgramKind.RESIDUAL;
            case Benefit.RateReduction _ -> ProgramKind.RATE_REDUCTION;
            case Benefit.PaymentWaiver _, Benefit.PaymentMultiple _, Benefit.PaymentDeferral _ -> ProgramKind.PAYMENT_HELP;
            case Benefit.PlanPrice _ -> ProgramKind.PLAN_PRICE;
            case Benefit.VolumeBonus _ -> ProgramKind.VOLUME_BONUS;
            case Benefit.Spiff _ -> ProgramKind.SPIFF;
        };
    }

    static Audience audience(Program program) {
        if (program.benefits().stream().allMatch(part -> dealers(part.benefit()))) {
            return Audience.DEALER;
        }
        boolean anybody = anybody(program) && program.benefits().stream().allMatch(part -> !dealers(part.benefit())
                && (part.when() == null || everybody(part.when())));
        return anybody ? Audience.EVERYBODY : Audience.CONDITIONAL;
    }

    /** Whether the program asks nothing of the buyer before any of its parts does. */
    static boolean anybody(Program program) {
        return program.routes().allow(RouteKind.CASH) && !program.limits().mayRunOut()
                && program.combination().requires().isEmpty()
                && everybody(program.eligibility())
                && program.windows().stream().noneMatch(window -> window.by() == DateKind.ORDER);
    }

    static Money largestAmount(Program program) {
        Money sum = Dollars.zero();
        for (Part part : program.benefits()) {
            sum = sum.plus(largest(part.benefit()));
        }
        return sum;
    }

    /** The one amount that everybody gets who gets any; null where it differs from deal to deal. */
    static @Nullable Money fixed(Program program) {
        Money sum = Dollars.zero();
        for (Part part : program.benefits()) {
            if (part.when() != null || !(part.benefit() instanceof Benefit.CustomerCash cash)
                    || !(cash.amount() instanceof AmountRule.Fixed fixed)) {
                return null;
            }
            sum = sum.plus(fixed.amount());
        }
        return sum;
    }

    static List<String> modelLines(Program program) {
        Set<String> models = new LinkedHashSet<>();
        for (ModelLine line : vehicleLines(program)) {
            if (line.model() != null) {
                models.add(line.model());
            }
        }
        return List.copyOf(models);
    }

    static List<ModelLine> vehicleLines(Program program) {
        Set<ModelLine> lines = new LinkedHashSet<>();
        demanded(program.eligibility(), lines);
        if (lines.isEmpty()) {
            program.benefits().forEach(part -> lines.addAll(tabled(part.benefit())));
        }
        return List.copyOf(lines);
    }

    private static List<ModelLine> named(List<ModelLine> lines) {
        for (ModelLine line : lines) {
            if (line.model() == null) {
                return List.of();
            }
        }
        return lines;
    }

    /** The lines that every deal must meet: those of leaves under "all" only. */
    private static void demanded(Condition condition, Set<ModelLine> into) {
        switch (condition) {
            case Condition.All all -> all.of().forEach(part -> demanded(part, into));
            case Condition.Is is -> {
                if (is.fact() instanceof VehicleFact.Vehicle vehicle) {
                    into.addAll(named(vehicle.lines()));
                }
            }
            case Condition.Any _, Condition.Not _ -> { }
        }
    }

    /** The lines of a benefit's own table, or none when some row is for any model. */
    static List<ModelLine> tabled(Benefit benefit) {
        return named(rows(benefit));
    }

    /** The lines that its amounts or lease terms tell apart, also those for any model. */
    static List<ModelLine> toldApart(Program program) {
        return program.benefits().stream().flatMap(part -> rows(part.benefit()).stream()).distinct().toList();
    }

    private static List<ModelLine> rows(Benefit benefit) {
        List<ModelLine> lines = new ArrayList<>();
        switch (benefit) {
            case Benefit.CustomerCash cash -> lines.addAll(rows(cash.amount()));
            case Benefit.DealerCash cash -> lines.addAll(rows(cash.amount()));
            case Benefit.Spiff spiff -> lines.addAll(rows(spiff.amount()));
            case Benefit.LeaseTerms lease -> lease.rows().forEach(row -> lines.add(row.line()));
            case Benefit.RateTiers _, Benefit.ResidualAdjustment _, Benefit.RateReduction _, Benefit.PaymentWaiver _,
                    Benefit.PaymentMultiple _, Benefit.PaymentDeferral _, Benefit.PlanPrice _, Benefit.VolumeBonus _,
                    Benefit.NonCash _ -> { }
        }
        return lines;
    }

    private static List<ModelLine> rows(AmountRule amount) {
        return amount instanceof AmountRule.ByModel table
                ? table.rows().stream().flatMap(row -> row.lines().stream()).toList() : List.of();
    }

    static boolean dealers(Benefit benefit) {
        return switch (benefit) {
            case Benefit.DealerCash _, Benefit.VolumeBonus _, Benefit.Spiff _ -> true;
            case Benefit.CustomerCash _, Benefit.RateTiers _, Benefit.LeaseTerms _, Benefit.ResidualAdjustment _,
                    Benefit.RateReduction _, Benefit.PaymentWaiver _, Benefit.PaymentMultiple _, Benefit.PaymentDeferral _,
                    Benefit.PlanPrice _, Benefit.NonCash _ -> false;
        };
    }

    /** The sponsor's words that no machine can judge, each once. */
    static List<String> toRead(Program program) {
        return Stream.concat(Stream.of(program.eligibility()), program.benefits().stream().flatMap(part ->
                        Stream.ofNullable(part.when())))
                .flatMap(condition -> condition.leaves().stream())
                .flatMap(leaf -> leaf.fact() instanceof Fact.ReadTheProgram(String question) ? Stream.of(question) : Stream.of())
                .distinct().toList();
    }

    /** Whether nothing is asked but what the vehicle itself answers. */
    static boolean everybody(Condition condition) {
        return condition.leaves().stream().allMatch(leaf -> leaf.fact() instanceof VehicleFact
                || leaf.fact() instanceof DealFact.SaleType || leaf.fact() instanceof DealFact.DateIn);
    }

    static Money largest(Benefit benefit) {
        return switch (benefit) {
            case Benefit.CustomerCash cash -> Amounts.largest(cash.amount());
            case Benefit.DealerCash cash -> Amounts.largest(cash.amount());
            case Benefit.Spiff spiff -> Amounts.largest(spiff.amount());
            case Benefit.PaymentWaiver waiver -> waiver.totalAtMost();
            case Benefit.PaymentMultiple multiple -> multiple.atMost();
            case Benefit.VolumeBonus bonus ->
                    Amounts.most(bonus.steps().stream().map(Benefit.VolumeBonus.Step::perUnit).toList());
            case Benefit.RateTiers _, Benefit.LeaseTerms _, Benefit.ResidualAdjustment _, Benefit.RateReduction _,
                    Benefit.PaymentDeferral _, Benefit.PlanPrice _, Benefit.NonCash _ -> Dollars.zero();
        };
    }
}
