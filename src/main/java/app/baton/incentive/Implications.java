package app.baton.incentive;

import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one answer says about another question: who has owned a 2020 Ford for a year has owned a Ford of 2012 or newer for
 * a month, and who has no Ford at all has no 2020 Ford.
 */
final class Implications {

    private Implications() { }

    /** Whether a yes to the first is a yes to the second, and so a no to the second a no to the first. */
    static boolean narrower(Fact one, Fact other) {
        if (one.equals(other)) {
            return true;
        }
        return switch (one) {
            case CustomerFact.Owns it -> other instanceof CustomerFact.Owns wide && owns(it, wide);
            case CustomerFact.Serves it -> other instanceof CustomerFact.Serves wide && roles(it, wide)
                    && wide.callings().containsAll(it.callings());
            case CustomerFact.Graduate it -> other instanceof CustomerFact.Graduate wide && roles(it, wide)
                    && it.monthsBefore() <= wide.monthsBefore() && it.monthsAfter() <= wide.monthsAfter();
            case CustomerFact.FirstOnContract it -> other instanceof CustomerFact.FirstOnContract wide && roles(it, wide);
            case CustomerFact.HasFleetNumber it -> other instanceof CustomerFact.HasFleetNumber wide && roles(it, wide);
            case CustomerFact.HasAccount it -> other instanceof CustomerFact.HasAccount wide && roles(it, wide)
                    && CustomerJudge.same(it.lender(), wide.lender())
                    && atMost(orZero(it.paidOffWithinMonths()), orZero(wide.paidOffWithinMonths()));
            case CustomerFact.ReturnsLease it -> other instanceof CustomerFact.ReturnsLease wide && roles(it, wide)
                    && CustomerJudge.same(it.lender(), wide.lender()) && !it.endsFrom().isBefore(wide.endsFrom())
                    && !it.endsUntil().isAfter(wide.endsUntil());
            case PlaceFact.RegisteredIn it -> other instanceof PlaceFact.RegisteredIn wide && place(it, wide);
            case DealFact.TierIn it -> other instanceof DealFact.TierIn wide && wide.tiers().containsAll(it.tiers());
            case DealFact.ScoreAtLeast it -> other instanceof DealFact.ScoreAtLeast wide && it.score() >= wide.score();
            case DealFact.NameOnOrder it -> other instanceof DealFact.NameOnOrder wide
                    && it.hoursBeforeArrival() >= wide.hoursBeforeArrival();
            case DealFact.SaleType it -> other instanceof DealFact.SaleType wide && wide.anyOf().containsAll(it.anyOf());
            case VehicleFact.DaysInStock it -> other instanceof VehicleFact.DaysInStock wide
                    && atMost(orZero(wide.atLeast()), orZero(it.atLeast())) && below(it.atMost(), wide.atMost());
            case CustomerFact.HoldsCertificate _, CustomerFact.HoldsPin _, VehicleFact _, DealFact _, Fact.ReadTheProgram _ ->
                    false;
        };
    }

    private static boolean owns(CustomerFact.Owns it, CustomerFact.Owns wide) {
        boolean how = it.holding() == wide.holding() || wide.holding() == CustomerFact.Owns.Holding.OWNS_OR_LEASES;
        return how && roles(it, wide) && brands(it.brands(), wide.brands()) && it.daysBeforeSale() >= wide.daysBeforeSale()
                && above(it.modelYearFrom(), wide.modelYearFrom()) && below(it.modelYearTo(), wide.modelYearTo())
                && (it.unbroken() || !wide.unbroken()) && (it.registered() || !wide.registered());
    }

    private static boolean roles(CustomerFact it, CustomerFact wide) {
        return it.roles().stream().allMatch(role -> CustomerJudge.counts(role, wide.roles()));
    }

    private static boolean brands(Brands it, Brands wide) {
        List<String> only = plain(it.only());
        List<String> except = plain(it.except());
        if (!wide.only().isEmpty()) {
            return !only.isEmpty() && plain(wide.only()).containsAll(only);
        }
        List<String> out = plain(wide.except());
        return only.isEmpty() ? new HashSet<>(except).containsAll(out) : only.stream().noneMatch(out::contains);
    }

    private static boolean place(PlaceFact.RegisteredIn it, PlaceFact.RegisteredIn wide) {
        return wide.states().containsAll(it.states()) && wide.counties().containsAll(it.counties())
                && wide.regions().containsAll(it.regions())
                && it.zips().stream().allMatch(zip -> wide.zips().stream().anyMatch(zip::startsWith));
    }

    private static List<String> plain(List<String> names) {
        return names.stream().map(SeenUnit::plain).toList();
    }

    /** Whether the first lower end, open or not, is not below the second one. */
    private static boolean above(@Nullable Integer end, @Nullable Integer wide) {
        return wide == null || end != null && end >= wide;
    }

    private static boolean below(@Nullable Integer end, @Nullable Integer wide) {
        return wide == null || end != null && end <= wide;
    }

    private static boolean atMost(int one, int other) {
        return one <= other;
    }

    private static int orZero(@Nullable Integer number) {
        return number == null ? 0 : number;
    }
}
