package app.baton.lead;

import app.baton.incentive.Invalid;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The store's own rules for leads: its stages, who gets what, how an effort may end. Edited in the application; every change is
 * a version of its own.
 *
 * @param stages from the first to the last
 * @param routes from top to bottom; the last one takes whatever no other took
 * @param protectedDays so long a person whom somebody served stays his, whoever gets the next lead (R30)
 * @param most nobody is given another lead while so many of his wait for a first answer; 0 is no limit
 * @param coldDays so long after the last sign of life a lead goes to the cold queue (LQ20)
 */
public record LeadRules(List<StageRule> stages, List<Route> routes, List<Disposition> dispositions, List<Shift> shifts,
                        int protectedDays, int most, int coldDays) {

    private static final int A_YEAR = 366;

    public LeadRules {
        stages = List.copyOf(stages);
        routes = List.copyOf(routes);
        dispositions = List.copyOf(dispositions);
        shifts = List.copyOf(shifts);
        Invalid.unless(!stages.isEmpty() && stages.getFirst().needs().isEmpty(), "stages",
                "The first stage needs nothing: every lead begins there.");
        Invalid.unless(different(stages, StageRule::code), "stages", "Two stages have one code.");
        Invalid.unless(!routes.isEmpty() && takesAll(routes.getLast()), "routes",
                "The last route takes every lead, so that none is left without somebody.");
        Invalid.unless(different(routes, Route::name), "routes", "Two routes have one name.");
        Invalid.unless(different(dispositions, Disposition::code), "dispositions", "Two outcomes have one code.");
        Invalid.unless(different(dispositions, Disposition::key), "dispositions", "Two outcomes have one key.");
        Invalid.unless(different(shifts, Shift::person), "shifts", "One person has two shifts.");
        Invalid.unless(protectedDays >= 0 && protectedDays <= A_YEAR, "protectedDays",
                "A customer stays somebody's for 0 to 366 days: " + protectedDays + ".");
        Invalid.unless(most >= 0 && most <= 1000, "most", "It lies from 0 to 1,000 leads: " + most + ".");
        Invalid.unless(coldDays >= 1 && coldDays <= A_YEAR, "coldDays", "A lead goes cold after 1 to 366 days: " + coldDays
                + ".");
    }

    private static boolean takesAll(Route route) {
        return route.kinds().isEmpty() && route.channels().isEmpty() && route.least() == null && route.source().isBlank();
    }

    private static <T> boolean different(List<T> all, Function<T, Object> by) {
        Set<Object> seen = new HashSet<>();
        return all.stream().map(by).allMatch(seen::add);
    }

    public Optional<Disposition> disposition(String code) {
        return dispositions.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** The stage of that code; the first one where the store has it no more. */
    public StageRule stage(String code) {
        return stages.stream().filter(each -> each.code().equals(code)).findFirst().orElse(stages.getFirst());
    }

    public LeadRules withStages(List<StageRule> others) {
        return new LeadRules(others, routes, dispositions, shifts, protectedDays, most, coldDays);
    }

    public LeadRules withRoutes(List<Route> others) {
        return new LeadRules(stages, others, dispositions, shifts, protectedDays, most, coldDays);
    }

    public LeadRules withDispositions(List<Disposition> others) {
        return new LeadRules(stages, routes, others, shifts, protectedDays, most, coldDays);
    }

    public LeadRules withShifts(List<Shift> others) {
        return new LeadRules(stages, routes, dispositions, others, protectedDays, most, coldDays);
    }

    /** The three limits, in days, leads and days. */
    public LeadRules withLimits(int daysProtected, int mostWaiting, int daysUntilCold) {
        return new LeadRules(stages, routes, dispositions, shifts, daysProtected, mostWaiting, daysUntilCold);
    }
}
