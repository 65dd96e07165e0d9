package app.baton.incentive.stack;

import app.baton.incentive.Benefit;
import app.baton.incentive.PartyKind;
import app.baton.incentive.Program;
import app.baton.incentive.RateRow;
import app.baton.incentive.Route;
import app.baton.incentive.RouteKind;
import app.baton.incentive.Rulebook;
import app.baton.incentive.Situation;
import app.baton.incentive.StandardRates;
import app.baton.incentive.Tier;
import app.baton.money.Percent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Which routes a deal can look at, and what a contract of each costs. */
final class RouteRates {

    private final Situation situation;
    private final Policy policy;
    private final List<StandardRates> standard;

    RouteRates(Situation situation, Policy policy, Collection<Rulebook> rulebooks) {
        this.situation = situation;
        this.policy = policy;
        this.standard = policy.standardRates().isEmpty()
                ? rulebooks.stream().flatMap(book -> book.standardRates().stream()).toList() : policy.standardRates();
    }

    /** Cash, standard, and each rate and lease program, at each term. */
    List<Route> routes(List<Program> programs) {
        List<Route> routes = new ArrayList<>();
        if (policy.outsideRate() == null || policy.terms().isEmpty()) {
            routes.add(Route.cash());
        } else {
            policy.terms().forEach(months -> routes.add(new Route(RouteKind.CASH, null, months, "")));
        }
        String captive = captive(programs);
        terms(policy.terms()).forEach(months -> routes.add(new Route(RouteKind.STANDARD, null, months, captive)));
        for (Program program : programs) {
            program.route().ifPresent(kind -> terms(kind == RouteKind.RATE ? rateTerms(program) : leaseTerms(program))
                    .forEach(months -> routes.add(new Route(kind, program, months, lender(program, captive)))));
        }
        return routes;
    }

    private static List<@Nullable Integer> terms(List<Integer> months) {
        List<@Nullable Integer> terms = new ArrayList<>(months);
        if (terms.isEmpty()) {
            terms.add(null);
        }
        return terms;
    }

    private List<Integer> rateTerms(Program program) {
        List<RateRow> rows = ((Benefit.RateTiers) program.benefits().getFirst().benefit()).rows();
        if (!policy.terms().isEmpty()) {
            return policy.terms().stream().filter(months -> rows.stream().anyMatch(row -> row.isFor(months))).toList();
        }
        TreeSet<Integer> terms = new TreeSet<>();
        rows.forEach(row -> terms.add(row.toMonths()));
        return List.copyOf(terms);
    }

    private List<Integer> leaseTerms(Program program) {
        TreeSet<Integer> terms = new TreeSet<>();
        ((Benefit.LeaseTerms) program.benefits().getFirst().benefit()).rows().forEach(row -> terms.add(row.months()));
        return policy.leaseTerms().isEmpty() ? List.copyOf(terms)
                : policy.leaseTerms().stream().filter(terms::contains).toList();
    }

    private String captive(List<Program> programs) {
        return standard.stream().map(StandardRates::lender).findFirst().or(() -> programs.stream()
                .filter(program -> program.route().isPresent()).map(program -> program.sponsor().name()).findFirst()).orElse("");
    }

    private static String lender(Program program, String captive) {
        return program.sponsor().kind() == PartyKind.CAPTIVE_LENDER ? program.sponsor().name() : captive;
    }

    /** What a contract costs, as far as tier, term and tables tell. */
    Rates of(Route route) {
        Integer months = route.months();
        Tier tier = situation.terms().tier();
        return switch (route.kind()) {
            case CASH -> months == null ? Rates.NONE : new Rates(policy.outsideRate(), null, months, null);
            case STANDARD -> months == null ? Rates.NONE
                    : new Rates(standard(tier, months), standard(tier, months), months, null);
            case RATE -> months == null || tier == null ? Rates.NONE
                    : new Rates(rate(route, tier, months), standard(tier, months), months, null);
            case LEASE -> months == null || tier == null ? Rates.NONE : lease(route, tier, months);
        };
    }

    /** Whether the captive lender's table for the sale day says that there is no contract for this tier and term. */
    boolean noContract(Route route) {
        Integer months = route.months();
        Tier tier = situation.terms().tier();
        return route.kind() == RouteKind.STANDARD && months != null && tier != null && table().isPresent()
                && standard(tier, months) == null;
    }

    private Optional<StandardRates> table() {
        LocalDate sale = situation.days().sale();
        return standard.stream().filter(table -> !sale.isBefore(table.from()) && !sale.isAfter(table.until())).findFirst();
    }

    private @Nullable Percent standard(@Nullable Tier tier, int months) {
        return tier == null ? null : table().flatMap(table -> row(table.rows(), tier, months)).map(RateRow::apr).orElse(null);
    }

    private static @Nullable Percent rate(Route route, Tier tier, int months) {
        Program program = Objects.requireNonNull(route.program());
        return row(((Benefit.RateTiers) program.benefits().getFirst().benefit()).rows(), tier, months)
                .map(RateRow::apr).orElse(null);
    }

    private static Optional<RateRow> row(List<RateRow> rows, Tier tier, int months) {
        return rows.stream().filter(row -> row.tier().equals(tier) && row.isFor(months)).findFirst();
    }

    private Rates lease(Route route, Tier tier, int months) {
        var lease = (Benefit.LeaseTerms) Objects.requireNonNull(route.program()).benefits().getFirst().benefit();
        Money msrp = situation.vehicle().msrp();
        Optional<BigDecimal> points = pointsOff(lease);
        return lease.rows().stream().filter(row -> row.months() == months && row.factors().containsKey(tier))
                .filter(row -> situation.vehicle().isOf(row.line())).findFirst()
                .filter(row -> msrp != null && points.isPresent())
                .map(row -> new Rates(null, null, months, new Rates.Lease(Objects.requireNonNull(msrp),
                        row.residual().value().subtract(points.orElseThrow()),
                        Objects.requireNonNull(row.factors().get(tier)).value())))
                .orElse(Rates.NONE);
    }

    /** For more miles than the first allowance, the points of the next step that covers them; empty above the last one. */
    private Optional<BigDecimal> pointsOff(Benefit.LeaseTerms lease) {
        Integer miles = policy.milesPerYear();
        if (miles == null || miles <= lease.milesPerYear()) {
            return Optional.of(BigDecimal.ZERO);
        }
        return lease.mileage().stream().filter(step -> step.milesPerYear() >= miles)
                .map(step -> step.pointsOff().value()).findFirst();
    }
}
