package app.baton.incentive;

import static app.baton.incentive.Outcomes.NO;
import static app.baton.incentive.Outcomes.OPEN;
import static app.baton.incentive.Outcomes.UNKNOWN;
import static app.baton.incentive.Outcomes.YES;
import static org.assertj.core.api.Assertions.assertThat;

import app.baton.incentive.DealFact.SaleType.SaleKind;
import app.baton.incentive.Situation.Asked;
import app.baton.money.Dollars;
import app.baton.money.Percent;
import app.baton.vehicle.Past;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What programs ask of the deal itself and of its place, judged on a truck of $50,000 sold for $48,000. */
class FactJudgeTest {

    private static final ProgramId ID = new ProgramId("26-1");
    private static final Tier A = new Tier("A");
    private static final Tier B = new Tier("B");
    private static final Terms NOTHING = Terms.unknown();
    private static final Route STANDARD = new Route(RouteKind.STANDARD, null, 60, "Ford Credit");
    private static final Route ANY_TERM = new Route(RouteKind.STANDARD, null, null, "Ford Credit");
    private static final Route OUTSIDE = new Route(RouteKind.CASH, null, 60, "");
    private static final Financing GIVEN = new Financing(Dollars.of(50_000), Financing.Basis.GIVEN);
    private static final Financing APPLIED = new Financing(Dollars.of(50_000), Financing.Basis.APPLIED);
    private static final List<TierBand> BANDS = List.of(new TierBand(A, 700, null), new TierBand(B, 620, 699),
            new TierBand(new Tier("C"), null, 619));

    @ParameterizedTest
    @CsvSource({"48104,YES", "48202,NO", ",UNKNOWN"})
    void theZipStartsAsOneOfThem(@Nullable String zip, String met) {
        assertThat(at(new Place(null, null, zip, null), place(List.of(), List.of(), List.of("480", "4810"), List.of())))
                .isEqualTo(of(met));
    }

    @Test
    void oneOfStateCountyZipOrRegionIsEnough() {
        var all = place(List.of("MI"), List.of("Lucas, OH"), List.of("46"), List.of("Great Lakes"));
        assertThat(at(new Place("MI", "Wayne, MI", "48104", List.of()), all)).isEqualTo(YES);
        assertThat(at(new Place("OH", "LUCAS, OH", "43604", List.of()), all)).isEqualTo(YES);
        assertThat(at(new Place("OH", "Wood, OH", "46001", List.of()), all)).isEqualTo(YES);
        assertThat(at(new Place("OH", "Wood, OH", "43604", List.of("Plains", "great lakes")), all)).isEqualTo(YES);
        assertThat(at(new Place("OH", "Wood, OH", "43604", List.of("Plains")), all)).isEqualTo(NO);
        assertThat(at(new Place("OH", "Wood, OH", "43604", null), all)).isEqualTo(UNKNOWN);
        assertThat(at(new Place("OH", null, "43604", List.of()), all)).isEqualTo(UNKNOWN);
        assertThat(at(new Place("OH", "Wood, OH", null, List.of()), all)).isEqualTo(UNKNOWN);
        assertThat(at(new Place(null, "Wood, OH", "43604", List.of()), all)).isEqualTo(UNKNOWN);
        assertThat(at(Place.unknown(), place(List.of("MI"), List.of(), List.of(), List.of()))).isEqualTo(UNKNOWN);
        assertThat(at(new Place("OH", null, null, null), place(List.of("MI"), List.of(), List.of(), List.of()))).isEqualTo(NO);
    }

    @Test
    void routeAndLender() {
        var lender = new DealFact.LenderIs("FORD CREDIT");
        assertThat(on(STANDARD, NOTHING, lender)).isEqualTo(YES);
        assertThat(on(new Route(RouteKind.STANDARD, null, 60, "Other"), NOTHING, lender)).isEqualTo(NO);
        assertThat(on(Route.cash(), NOTHING, lender)).isEqualTo(UNKNOWN);
        assertThat(on(Route.cash(), outside("Ford Credit"), lender)).isEqualTo(YES);
        assertThat(on(Route.cash(), outside("Other"), lender)).isEqualTo(NO);
        assertThat(on(STANDARD, NOTHING, new DealFact.OnRoute(new Routes(List.of(RouteKind.STANDARD), List.of()))))
                .isEqualTo(YES);
        assertThat(on(STANDARD, NOTHING, new DealFact.OnRoute(new Routes(List.of(RouteKind.CASH), List.of())))).isEqualTo(NO);
    }

    @Test
    void theTierThatTheLenderDecidedOn() {
        var fact = new DealFact.TierIn(List.of(A));
        assertThat(on(STANDARD, NOTHING, fact)).isEqualTo(UNKNOWN);
        assertThat(on(STANDARD, NOTHING.withTier(A), fact)).isEqualTo(YES);
        assertThat(on(STANDARD, NOTHING.withTier(B), fact)).isEqualTo(NO);
    }

    @ParameterizedTest
    @CsvSource({"620,,620,YES", "619,,620,NO", ",A,700,YES", ",A,701,UNKNOWN", ",A,699,YES", ",B,620,YES", ",B,621,UNKNOWN",
        ",B,699,UNKNOWN", ",B,700,NO", ",C,620,NO", ",C,619,UNKNOWN", ",C,300,UNKNOWN", ",D,620,UNKNOWN", ",,620,UNKNOWN",
        "500,A,620,NO"})
    void aScoreOrTheBandOfATier(@Nullable Integer score, @Nullable String tier, int least, String met) {
        Terms terms = new Terms(null, tier == null ? null : new Tier(tier), score, null, null, null, null, null);
        assertThat(on(STANDARD, terms, new DealFact.ScoreAtLeast(least))).isEqualTo(of(met));
    }

    @ParameterizedTest
    @CsvSource({"60,,YES", "61,,NO", ",60,YES", ",59,NO", "48,72,YES", "61,72,NO", "48,59,NO"})
    void theTermOfTheContract(@Nullable Integer atLeast, @Nullable Integer atMost, String met) {
        assertThat(on(STANDARD, NOTHING, new DealFact.TermWithin(atLeast, atMost))).isEqualTo(of(met));
    }

    @Test
    void withoutATermCashHasNoneAndAContractWillHaveOne() {
        var fact = new DealFact.TermWithin(36, 84);
        assertThat(on(Route.cash(), NOTHING, fact)).isEqualTo(NO);
        assertThat(on(ANY_TERM, NOTHING, fact)).isEqualTo(UNKNOWN);
        assertThat(on(OUTSIDE, NOTHING, fact)).isEqualTo(YES);
    }

    @ParameterizedTest
    @CsvSource({"2000,2000,,YES", "1999,2000,,NO", "4800,,10,YES", "4799,,10,NO", "4800,5000,10,NO", "5000,4000,10,YES",
        ",2000,,UNKNOWN", ",,10,UNKNOWN"})
    void cashDownOfTheBuyersOwn(@Nullable Integer down, @Nullable Integer amount, @Nullable Integer percent, String met) {
        var fact = new DealFact.CashDown(amount == null ? null : Dollars.of(amount), percent == null ? null
                : Percent.of(percent));
        assertThat(on(STANDARD, down(down, 48_000), fact)).isEqualTo(of(met));
    }

    @Test
    void aShareOfAPriceThatNobodyKnowsIsUnknownUnlessTheAmountIsTooSmallAlready() {
        var fact = new DealFact.CashDown(Dollars.of(2000), Percent.of(10));
        assertThat(on(STANDARD, down(2000, null), fact)).isEqualTo(UNKNOWN);
        assertThat(on(STANDARD, down(1999, null), fact)).isEqualTo(NO);
    }

    /** R6: a rebate meets a required cash down only where the program says so. */
    @Test
    void whereRebatesMayMeetCashDownTheStackDecidesWhatTheBuyersMoneyDoesNot() {
        var fact = new DealFact.CashDown(Dollars.of(2000), null);
        FactJudge judge = judge(situation(down(1500, 48_000), Place.unknown()), STANDARD, GIVEN, true);
        assertThat(judge.outcomes(fact, ID)).isEqualTo(OPEN);
        assertThat(judge.holds(Condition.is(fact), ID, applied(null, 499))).isFalse();
        assertThat(judge.holds(Condition.is(fact), ID, applied(null, 500))).isTrue();
        FactJudge enough = judge(situation(down(2000, 48_000), Place.unknown()), STANDARD, GIVEN, true);
        assertThat(enough.outcomes(fact, ID)).isEqualTo(YES);
        FactJudge unknown = judge(situation(NOTHING, Place.unknown()), STANDARD, GIVEN, true);
        assertThat(unknown.outcomes(fact, ID)).isEqualTo(UNKNOWN);
        assertThat(unknown.holds(Condition.is(fact), ID, applied(null, 2000))).isFalse();
    }

    /** R14: the advance is judged with the stack applied, or on the given amount. */
    @Test
    void theAdvanceIsJudgedOnWhatIsFinancedInTheEnd() {
        var whole = new DealFact.AdvanceAtMost(Percent.of(100));
        var less = new DealFact.AdvanceAtMost(Percent.of(98));
        assertThat(judged(GIVEN, STANDARD, whole)).isEqualTo(YES);
        assertThat(judged(GIVEN, STANDARD, less)).isEqualTo(NO);
        assertThat(judged(APPLIED, STANDARD, whole)).isEqualTo(YES);
        assertThat(judged(APPLIED, STANDARD, less)).isEqualTo(OPEN);
        assertThat(judged(GIVEN, Route.cash(), less)).as("the captive lender advances nothing").isEqualTo(YES);
        assertThat(judged(new Financing(null, Financing.Basis.GIVEN), STANDARD, less)).isEqualTo(UNKNOWN);
        FactJudge judge = judge(situation(NOTHING, Place.unknown()), STANDARD, APPLIED, false);
        assertThat(judge.holds(Condition.is(less), ID, applied(49_000, 0))).isTrue();
        assertThat(judge.holds(Condition.is(less), ID, applied(49_001, 0))).isFalse();
        assertThat(judge.holds(Condition.is(less), ID, applied(null, 0))).isFalse();
    }

    @Test
    void withoutAStickerPriceNoAdvanceIsKnown() {
        DealVehicle bare = new DealVehicle(null, 2026, "Ford", "F-150", null, null, null, null, null, null, Past.unknown());
        Situation situation = Situation.of(bare, new DealDays(null, LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 30)));
        assertThat(judge(situation, STANDARD, APPLIED, false).outcomes(new DealFact.AdvanceAtMost(Percent.of(98)), ID))
                .isEqualTo(UNKNOWN);
    }

    @Test
    void theKindOfSale() {
        var fact = new DealFact.SaleType(List.of(SaleKind.BUSINESS, SaleKind.FLEET));
        assertThat(on(STANDARD, NOTHING, fact)).isEqualTo(UNKNOWN);
        assertThat(on(STANDARD, sale(SaleKind.FLEET), fact)).isEqualTo(YES);
        assertThat(on(STANDARD, sale(SaleKind.RETAIL), fact)).isEqualTo(NO);
    }

    @ParameterizedTest
    @CsvSource({"SALE,2026-11-24,2026-11-24,YES", "SALE,2026-11-25,,NO", "DELIVERY,,2026-11-29,NO", "DELIVERY,2026-11-30,,YES",
        "ORDER,,2026-11-29,NO"})
    void aDayOfTheDealInItsWindow(DateKind by, @Nullable LocalDate from, @Nullable LocalDate until, String met) {
        assertThat(on(STANDARD, NOTHING, new DealFact.DateIn(new Window(by, from, until)))).isEqualTo(of(met));
    }

    @Test
    void whatMayBeASoldOrderMayHaveAnOrderDay() {
        DealVehicle unknown = vehicle(null);
        Situation situation = Situation.of(unknown, days());
        FactJudge judge = judge(situation, STANDARD, GIVEN, false);
        assertThat(judge.outcomes(new DealFact.DateIn(new Window(DateKind.ORDER, LocalDate.of(2026, 1, 1), null)), ID))
                .isEqualTo(UNKNOWN);
        assertThat(judge.outcomes(new DealFact.NameOnOrder(24), ID)).isEqualTo(UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"48,YES", "47,NO", ",UNKNOWN"})
    void theNameStoodOnTheOrderInTime(@Nullable Integer hours, String met) {
        Situation situation = Situation.of(vehicle(true), days())
                .with(new Terms(null, null, null, null, null, null, null, hours));
        assertThat(judge(situation, STANDARD, GIVEN, false).outcomes(new DealFact.NameOnOrder(48), ID)).isEqualTo(of(met));
    }

    @Test
    void whatIsSoldFromStockWasNotOrdered() {
        assertThat(on(STANDARD, new Terms(null, null, null, null, null, null, null, 99), new DealFact.NameOnOrder(48)))
                .isEqualTo(NO);
    }

    @Test
    void aWishAndAReadingAreAskedAndTheStackIsOpen() {
        assertThat(on(STANDARD, NOTHING, new DealFact.AskedFor())).isEqualTo(UNKNOWN);
        assertThat(on(STANDARD, NOTHING, new Fact.ReadTheProgram("Is it for work?"))).isEqualTo(UNKNOWN);
        var with = new DealFact.UsedWith(List.of(new ProgramId("26-2"), new ProgramId("26-3")));
        assertThat(on(STANDARD, NOTHING, with)).isEqualTo(OPEN);
        FactJudge judge = judge(situation(NOTHING, Place.unknown()), STANDARD, GIVEN, false);
        Applied third = new Applied(Set.of(new ProgramId("26-3")), null, Dollars.zero());
        assertThat(judge.holds(Condition.is(with), ID, third)).isTrue();
        assertThat(judge.holds(Condition.is(with), ID, new Applied(Set.of(ID), null, Dollars.zero()))).isFalse();
        assertThat(judge.holds(Condition.is(new DealFact.AskedFor()), ID, applied(null, 0))).isFalse();
        assertThat(judge.holds(new Condition.Not(Condition.is(with), null), ID, applied(null, 0))).isTrue();
    }

    @Test
    void answersComeFirstAndSayWhatFollowsFromThem() {
        var high = new DealFact.ScoreAtLeast(700);
        var low = new DealFact.ScoreAtLeast(620);
        assertThat(answered(high, Known.YES, low)).isEqualTo(YES);
        assertThat(answered(high, Known.NO, low)).isEqualTo(UNKNOWN);
        assertThat(answered(low, Known.NO, high)).isEqualTo(NO);
        assertThat(answered(low, Known.YES, high)).isEqualTo(UNKNOWN);
        Situation other = Situation.of(vehicle(false), days())
                .answering(new Asked(new ProgramId("26-2"), new DealFact.AskedFor()), Known.YES);
        assertThat(judge(other, STANDARD, GIVEN, false).outcomes(new DealFact.AskedFor(), ID)).isEqualTo(UNKNOWN);
        Situation own = other.answering(Asked.of(ID, new DealFact.AskedFor()), Known.YES);
        assertThat(judge(own, STANDARD, GIVEN, false).outcomes(new DealFact.AskedFor(), ID)).isEqualTo(YES);
    }

    @Test
    void treesOfFacts() {
        Condition yes = Condition.is(new DealFact.TermWithin(60, 60));
        Condition no = Condition.is(new DealFact.TermWithin(61, null));
        Condition ask = Condition.is(new DealFact.AskedFor());
        FactJudge judge = judge(situation(NOTHING, Place.unknown()), STANDARD, GIVEN, false);
        assertThat(judge.outcomes(Condition.all(yes, ask), ID)).isEqualTo(UNKNOWN);
        assertThat(judge.outcomes(Condition.all(ask, no), ID)).isEqualTo(NO);
        assertThat(judge.outcomes(new Condition.Any(List.of(no, ask), null), ID)).isEqualTo(UNKNOWN);
        assertThat(judge.outcomes(new Condition.Any(List.of(no, yes), null), ID)).isEqualTo(YES);
        assertThat(judge.outcomes(new Condition.Not(no, null), ID)).isEqualTo(YES);
        assertThat(judge.outcomes(Condition.always(), ID)).isEqualTo(YES);
    }

    private static int answered(Fact asked, Known answer, Fact judged) {
        Situation situation = new Situation(vehicle(false), days(), Place.unknown(), NOTHING, List.of(),
                Map.of(Asked.of(ID, asked), answer), new TreeMap<>(), new TreeMap<>());
        return judge(situation, STANDARD, GIVEN, false).outcomes(judged, ID);
    }

    private static int at(Place place, PlaceFact.RegisteredIn fact) {
        return judge(situation(NOTHING, place), STANDARD, GIVEN, false).outcomes(fact, ID);
    }

    private static int on(Route route, Terms terms, Fact fact) {
        return judge(situation(terms, Place.unknown()), route, GIVEN, false).outcomes(fact, ID);
    }

    private static int judged(Financing financing, Route route, Fact fact) {
        return judge(situation(NOTHING, Place.unknown()), route, financing, false).outcomes(fact, ID);
    }

    private static FactJudge judge(Situation situation, Route route, Financing financing, boolean rebates) {
        return new FactJudge(situation, route, financing, BANDS, rebates);
    }

    private static Situation situation(Terms terms, Place place) {
        return new Situation(vehicle(false), days(), place, terms, List.of(), Map.of(), new TreeMap<>(), new TreeMap<>());
    }

    private static DealVehicle vehicle(@Nullable Boolean ordered) {
        return new DealVehicle(null, 2026, "Ford", "F-150", "XLT", null, Dollars.of(50_000), null, null, ordered,
                Past.unknown());
    }

    private static DealDays days() {
        return new DealDays(null, LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 30));
    }

    private static Applied applied(@Nullable Integer financed, int towardDown) {
        return new Applied(Set.of(), financed == null ? null : BigDecimal.valueOf(financed), Dollars.of(towardDown));
    }

    private static Terms outside(String lender) {
        return new Terms(null, null, null, null, null, null, lender, null);
    }

    private static Terms sale(SaleKind kind) {
        return new Terms(kind, null, null, null, null, null, null, null);
    }

    private static Terms down(@Nullable Integer down, @Nullable Integer price) {
        Money own = down == null ? null : Dollars.of(down);
        return new Terms(null, null, null, price == null ? null : Dollars.of(price), null, own, null, null);
    }

    private static PlaceFact.RegisteredIn place(List<String> states, List<String> counties, List<String> zips,
                                                List<String> regions) {
        return new PlaceFact.RegisteredIn(states, counties, zips, regions);
    }

    private static int of(String name) {
        return switch (name) {
            case "YES" -> YES;
            case "NO" -> NO;
            default -> UNKNOWN;
        };
    }
}
