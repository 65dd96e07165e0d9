package app.baton.incentive.stack;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.incentive.Benefit;
import app.baton.incentive.Combination;
import app.baton.incentive.Condition;
import app.baton.incentive.Extras;
import app.baton.incentive.Financing;
import app.baton.incentive.Limits;
import app.baton.incentive.Part;
import app.baton.incentive.Party;
import app.baton.incentive.PartyKind;
import app.baton.incentive.Program;
import app.baton.incentive.Programs;
import app.baton.incentive.RateRow;
import app.baton.incentive.Route;
import app.baton.incentive.RouteKind;
import app.baton.incentive.Routes;
import app.baton.incentive.StandardRates;
import app.baton.incentive.Tier;
import app.baton.money.Dollars;
import app.baton.money.MoneyFactor;
import app.baton.money.Percent;
import app.baton.vehicle.ModelLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The routes that a deal can take, and what a contract of each costs by its tables. */
class RouteRatesTest {

    private static final Tier A = new Tier("A");
    private static final Party MAKER = new Party(PartyKind.MANUFACTURER, "Ford");
    private static final Party CAPTIVE = new Party(PartyKind.CAPTIVE_LENDER, "Ford Credit");
    private static final Program CASH = Programs.cash("CASH", 1, "Cash", 100);
    private static final StandardRates NOVEMBER = standard("Ford Credit", "2026-11-01", "2026-11-30", "6.5");

    @Test
    void everyTermThatAProgramPrintsUnlessThePolicyNamesSome() {
        Program rate = rate(MAKER);
        Program lease = lease();
        assertThat(names(policy(List.of(), List.of(), null), rate, lease, CASH)).containsExactly("CASH null", "STANDARD null",
                "RATE 48", "RATE 60", "LEASE 24", "LEASE 36");
        assertThat(names(policy(List.of(36, 48, 84), List.of(36, 39), null), rate, lease)).containsExactly("CASH null",
                "STANDARD 36", "STANDARD 48", "STANDARD 84", "RATE 36", "RATE 48", "LEASE 36");
        assertThat(names(policy(List.of(36, 48), List.of(), Percent.of(7)), CASH)).as("an outside lender has terms, too")
                .containsExactly("CASH 36", "CASH 48", "STANDARD 36", "STANDARD 48");
        assertThat(names(policy(List.of(), List.of(), Percent.of(7)), CASH)).containsExactly("CASH null", "STANDARD null");
    }

    @Test
    void theLenderIsTheOneOfTheTableOrOfTheProgram() {
        Policy policy = policy(List.of(60), List.of(), null);
        assertThat(lenders(policy, List.of(NOVEMBER), rate(MAKER))).containsExactly("", "Ford Credit", "Ford Credit");
        assertThat(lenders(policy, List.of(NOVEMBER), rate(new Party(PartyKind.CAPTIVE_LENDER, "Lincoln Credit"))))
                .containsExactly("", "Ford Credit", "Lincoln Credit");
        assertThat(lenders(policy, List.of(), CASH, rate(CAPTIVE))).containsExactly("", "Ford Credit", "Ford Credit");
        assertThat(lenders(policy, List.of(), CASH)).containsExactly("", "");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-01,6.5", "2026-11-30,6.5", "2026-12-01,5.5", "2027-01-01,"})
    void theStandardRateOfTheSaleDay(String sale, @Nullable String apr) {
        RouteRates rates = rates(policy(List.of(60), List.of(), null), deal().on(sale, sale).tier("A"), List.of(NOVEMBER,
                standard("Ford Credit", "2026-12-01", "2026-12-31", "5.5")));
        Rates its = rates.of(route(RouteKind.STANDARD, null, 60));
        assertThat(its.rate()).isEqualTo(apr == null ? null : Percent.parse(apr));
        assertThat(its.standard()).isEqualTo(its.rate());
        assertThat(its.payable()).isEqualTo(apr != null);
    }

    @Test
    void noRowForTierAndTermIsNoContract() {
        RouteRates rates = rates(policy(List.of(60), List.of(), null), deal().tier("A"), List.of(NOVEMBER));
        assertThat(rates.noContract(route(RouteKind.STANDARD, null, 60))).isFalse();
        assertThat(rates.noContract(route(RouteKind.STANDARD, null, 84))).isTrue();
        assertThat(rates.noContract(route(RouteKind.STANDARD, null, null))).isFalse();
        assertThat(rates.noContract(route(RouteKind.CASH, null, 84))).isFalse();
        assertThat(rates(policy(List.of(60), List.of(), null), deal(), List.of(NOVEMBER))
                .noContract(route(RouteKind.STANDARD, null, 84))).as("no tier yet").isFalse();
        assertThat(rates(policy(List.of(60), List.of(), null), deal().tier("A"), List.of())
                .noContract(route(RouteKind.STANDARD, null, 84))).as("no table").isFalse();
        assertThat(rates(policy(List.of(60), List.of(), null), deal().tier("B"), List.of(NOVEMBER))
                .noContract(route(RouteKind.STANDARD, null, 60))).isTrue();
    }

    @Test
    void whatTheStoresOwnTableSaysComesBeforeTheRulebooks() {
        Policy own = new Policy(new Financing(null, Financing.Basis.GIVEN), List.of(standard("Bank", "2026-11-01", "2026-11-30",
                "4")), List.of(60), List.of(), null, null, Map.of(), Map.of(), Policy.MANY_PLACES);
        assertThat(rates(own, deal().tier("A"), List.of(NOVEMBER)).of(route(RouteKind.STANDARD, null, 60)).rate())
                .isEqualTo(Percent.of(4));
    }

    @Test
    void contractsOfEachRoute() {
        RouteRates rates = rates(policy(List.of(60), List.of(), Percent.of(7)), deal().tier("A"), List.of(NOVEMBER));
        assertThat(rates.of(route(RouteKind.CASH, null, 60)).rate()).isEqualTo(Percent.of(7));
        assertThat(rates.of(route(RouteKind.CASH, null, null))).isEqualTo(Rates.NONE);
        assertThat(rates.of(route(RouteKind.STANDARD, null, null))).isEqualTo(Rates.NONE);
        Rates rate = rates.of(route(RouteKind.RATE, rate(MAKER), 60));
        assertThat(rate.rate()).isEqualTo(Percent.parse("2.9"));
        assertThat(rate.standard()).isEqualTo(Percent.parse("6.5"));
        assertThat(rates.of(route(RouteKind.RATE, rate(MAKER), 40)).rate()).isEqualTo(Percent.parse("1.9"));
        assertThat(rates.of(route(RouteKind.RATE, rate(MAKER), null))).isEqualTo(Rates.NONE);
        RouteRates open = rates(policy(List.of(60), List.of(), null), deal(), List.of(NOVEMBER));
        assertThat(open.of(route(RouteKind.RATE, rate(MAKER), 60))).as("no tier yet").isEqualTo(Rates.NONE);
        assertThat(open.of(route(RouteKind.LEASE, lease(), 36))).isEqualTo(Rates.NONE);
    }

    @ParameterizedTest
    @CsvSource({",61", "9000,61", "10000,61", "10001,60", "12000,60", "12001,58", "15000,58", "15001,"})
    void moreMilesTakePointsOffTheResidual(@Nullable Integer miles, @Nullable String residual) {
        Policy policy = new Policy(new Financing(null, Financing.Basis.GIVEN), List.of(), List.of(), List.of(), miles, null,
                Map.of(), Map.of(), Policy.MANY_PLACES);
        Rates its = rates(policy, deal().tier("A"), List.of()).of(route(RouteKind.LEASE, lease(), 36));
        if (residual == null) {
            assertThat(its).as("above the last step").isEqualTo(Rates.NONE);
        } else {
            assertThat(Objects.requireNonNull(its.lease()).residualPercent()).isEqualByComparingTo(residual);
            assertThat(its.months()).isEqualTo(36);
        }
    }

    @Test
    void aLeaseHasARowForVehicleTermAndTier() {
        RouteRates rates = rates(policy(List.of(), List.of(), null), deal().tier("A"), List.of());
        assertThat(rates.of(route(RouteKind.LEASE, lease(), 36)).payable()).isTrue();
        assertThat(rates.of(route(RouteKind.LEASE, lease(), 24))).as("the Ranger's").isEqualTo(Rates.NONE);
        assertThat(rates(policy(List.of(), List.of(), null), deal().tier("B"), List.of())
                .of(route(RouteKind.LEASE, lease(), 36))).isEqualTo(Rates.NONE);
        assertThat(rates(policy(List.of(), List.of(), null), Deals.ordered(2026, "F-150", "XLT").tier("A"), List.of())
                .of(route(RouteKind.LEASE, lease(), 36))).as("no sticker price").isEqualTo(Rates.NONE);
    }

    private static Deals deal() {
        return Judgment.deal();
    }

    private static List<String> names(Policy policy, Program... programs) {
        return rates(policy, deal(), List.of()).routes(List.of(programs)).stream()
                .map(route -> route.kind() + " " + route.months()).toList();
    }

    private static List<String> lenders(Policy policy, List<StandardRates> standard, Program... programs) {
        return rates(policy, deal(), standard).routes(List.of(programs)).stream().map(Route::lender).toList();
    }

    private static RouteRates rates(Policy policy, Deals deal, List<StandardRates> standard) {
        Policy its = policy.standardRates().isEmpty() ? new Policy(policy.financing(), standard, policy.terms(),
                policy.leaseTerms(), policy.milesPerYear(), policy.outsideRate(), Map.of(), Map.of(), policy.places()) : policy;
        return new RouteRates(deal.situation(), its, List.of());
    }

    private static Policy policy(List<Integer> terms, List<Integer> leases, @Nullable Percent outside) {
        return new Policy(new Financing(null, Financing.Basis.GIVEN), List.of(), terms, leases, null, outside, Map.of(), Map.of(),
                Policy.MANY_PLACES);
    }

    private static Route route(RouteKind kind, @Nullable Program program, @Nullable Integer months) {
        return new Route(kind, program, months, "");
    }

    private static StandardRates standard(String lender, String from, String until, String apr) {
        return new StandardRates(lender, LocalDate.parse(from), LocalDate.parse(until),
                List.of(new RateRow(A, 36, 72, Percent.parse(apr), null)));
    }

    private static Program rate(Party sponsor) {
        return routed("RATE", sponsor, new Benefit.RateTiers(List.of(new RateRow(A, 36, 48, Percent.parse("1.9"), null),
                new RateRow(A, 49, 60, Percent.parse("2.9"), null)), null));
    }

    private static Program lease() {
        TreeMap<Tier, MoneyFactor> factors = new TreeMap<>();
        factors.put(A, MoneyFactor.parse("0.00198"));
        ModelLine truck = ModelLine.of(2026, "Ford", "F-150");
        ModelLine ranger = ModelLine.of(2026, "Ford", "Ranger");
        return routed("LEASE", MAKER, new Benefit.LeaseTerms(List.of(
                new Benefit.LeaseTerms.Row(truck, 36, Percent.of(61), factors),
                new Benefit.LeaseTerms.Row(ranger, 24, Percent.of(70), factors)), 10_000, List.of(
                new Benefit.LeaseTerms.MileageStep(12_000, Percent.of(1)),
                new Benefit.LeaseTerms.MileageStep(15_000, Percent.of(3))), Dollars.zero(), Dollars.zero()));
    }

    private static Program routed(String id, Party sponsor, Benefit terms) {
        Program any = Programs.cash(id, 1, id, 1);
        return new Program(any.id(), 1, any.name(), sponsor, any.payer(), List.of(), List.of(), Routes.none(),
                List.of(new Part(terms, null)), Condition.always(), Combination.free(), Limits.none(), List.of(), any.claim(),
                false, any.source(), Extras.none());
    }
}
