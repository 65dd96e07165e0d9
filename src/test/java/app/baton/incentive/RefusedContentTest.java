package app.baton.incentive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.baton.incentive.AmountRule.ByAge;
import app.baton.incentive.AmountRule.ByModel;
import app.baton.incentive.Benefit.LeaseTerms;
import app.baton.incentive.CustomerFact.Owns;
import app.baton.incentive.CustomerFact.Owns.Holding;
import app.baton.money.Dollars;
import app.baton.money.MoneyFactor;
import app.baton.money.Percent;
import app.baton.vehicle.ModelLine;
import app.baton.vehicle.Past;
import app.baton.vehicle.Vin;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What nobody can enter: each refusal names the field and says what is wrong; the last right value still goes. */
class RefusedContentTest {

    private static final List<PartyRole> BUYER = List.of(PartyRole.BUYER);
    private static final Brands FORD = new Brands(List.of("Ford"), List.of());
    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);
    private static final Money LESS = Dollars.of(-1);
    private static final Money SOME = Dollars.of(1);
    private static final ModelLine RANGER = ModelLine.of(2026, "Ford", "Ranger");

    @Test
    void people() {
        refused("daysBeforeSale", "The days held are not negative: -1.", () -> owns(BUYER, null, null, -1));
        refused("modelYearTo", "The last model year (2019) is before the first (2020).", () -> owns(BUYER, 2020, 2019, 0));
        taken(() -> owns(BUYER, 2020, 2020, 0));
        refused("roles", "Say whose fact it is: buyer, spouse, household member ...", () -> owns(List.of(), null, null, 0));
        refused("roles", "A role is named twice.", () -> owns(List.of(PartyRole.BUYER, PartyRole.BUYER), null, null, 0));
        refused("callings", "No service is listed.", () -> new CustomerFact.Serves(BUYER, List.of()));
        refused("monthsBefore", "Months are not negative: -1.", () -> new CustomerFact.Graduate(BUYER, -1, 0));
        refused("monthsAfter", "Months are not negative: -2.", () -> new CustomerFact.Graduate(BUYER, 0, -2));
        taken(() -> new CustomerFact.Graduate(BUYER, 0, 0));
        refused("perGiverAndYear", "It is one or more.", () -> new CustomerFact.HoldsPin(BUYER, 0));
        taken(() -> new CustomerFact.HoldsPin(BUYER, 1));
        refused("lender", "Name the lender.", () -> new CustomerFact.HasAccount(BUYER, " ", null));
        refused("paidOffWithinMonths", "Months are not negative: -1.", () -> new CustomerFact.HasAccount(BUYER, "Bank", -1));
        taken(() -> new CustomerFact.HasAccount(BUYER, "Bank", 0));
        refused("lender", "Name the lender.", () -> new CustomerFact.ReturnsLease(BUYER, "", DAY, DAY));
        refused("endsUntil", "The last day is 2026-11-02, before the first, 2026-11-03.",
                () -> new CustomerFact.ReturnsLease(BUYER, "Bank", DAY, DAY.minusDays(1)));
        taken(() -> new CustomerFact.ReturnsLease(BUYER, "Bank", DAY, DAY));
        refused("only", "Name the brands that count, or those that do not.", () -> new Brands(List.of(), List.of()));
        refused("only", "Name the brands that count, or those that do not.", () -> new Brands(List.of("A"), List.of("B")));
    }

    @Test
    void whatIsKnownOfPeople() {
        refused("brand", "Name the brand.", () -> holds(Holding.OWNS, " ", 2020));
        refused("how", "Say which: owns or leases.", () -> holds(Holding.OWNS_OR_LEASES, "Ford", 2020));
        refused("modelYear", "A model year lies from 1900 to 2100: 1899.", () -> holds(Holding.OWNS, "Ford", 1899));
        refused("modelYear", "A model year lies from 1900 to 2100: 2101.", () -> holds(Holding.OWNS, "Ford", 2101));
        taken(() -> holds(Holding.OWNS, "Ford", 1900));
        taken(() -> holds(Holding.LEASES, "Ford", 2100));
        refused("amount", "An amount is not negative: -1.00.",
                () -> new Evidence.Certificate(PartyRole.BUYER, new ProgramId("P"), LESS, DAY, true));
        taken(() -> new Evidence.Certificate(PartyRole.BUYER, new ProgramId("P"), Dollars.zero(), DAY, true));
        refused("lender", "Name the lender.", () -> new Evidence.Account(PartyRole.BUYER, "", null));
        refused("lender", "Name the lender.", () -> lease("", 1, SOME));
        refused("openPayments", "Open payments are not negative: -1.", () -> lease("Bank", -1, SOME));
        refused("payment", "A payment is not negative: -1.00.", () -> lease("Bank", 0, LESS));
        taken(() -> lease("Bank", 0, Dollars.zero()));
        refused("parties", "Say who was asked.", () -> new Evidence.NoMore(Evidence.Kind.PINS, List.of()));
    }

    @Test
    void theDeal() {
        refused("tiers", "No tier is listed.", () -> new DealFact.TierIn(List.of()));
        refused("score", "A score lies from 300 to 900: 299.", () -> new DealFact.ScoreAtLeast(299));
        refused("score", "A score lies from 300 to 900: 901.", () -> new DealFact.ScoreAtLeast(901));
        taken(() -> new DealFact.ScoreAtLeast(300));
        taken(() -> new DealFact.ScoreAtLeast(900));
        refused("atLeast", "Say the least, the most, or both.", () -> new DealFact.TermWithin(null, null));
        refused("atLeast", "The months are not negative: -1.", () -> new DealFact.TermWithin(-1, null));
        refused("atMost", "The months are not negative: -1.", () -> new DealFact.TermWithin(null, -1));
        refused("atMost", "The most (35) is below the least (36).", () -> new DealFact.TermWithin(36, 35));
        taken(() -> new DealFact.TermWithin(36, 36));
        taken(() -> new DealFact.TermWithin(0, 0));
        refused("atLeast", "Say an amount or a percentage.", () -> new DealFact.CashDown(null, null));
        refused("atLeast", "An amount is not negative: -1.00.", () -> new DealFact.CashDown(LESS, null));
        refused("atLeastPercent", "It lies from 0 to 100 percent: 101.", () -> new DealFact.CashDown(null, Percent.of(101)));
        taken(() -> new DealFact.CashDown(Dollars.zero(), Percent.of(100)));
        refused("percent", "It lies from 1 to 200 percent: 0.", () -> new DealFact.AdvanceAtMost(Percent.of(0)));
        refused("percent", "It lies from 1 to 200 percent: 201.", () -> new DealFact.AdvanceAtMost(Percent.of(201)));
        taken(() -> new DealFact.AdvanceAtMost(Percent.of(200)));
        taken(() -> new DealFact.AdvanceAtMost(Percent.of(1)));
        refused("anyOf", "No type of sale is listed.", () -> new DealFact.SaleType(List.of()));
        refused("hoursBeforeArrival", "Hours are not negative.", () -> new DealFact.NameOnOrder(-1));
        taken(() -> new DealFact.NameOnOrder(0));
        refused("anyOf", "No program is listed.", () -> new DealFact.UsedWith(List.of()));
        refused("question", "Say what the person has to decide.", () -> new Fact.ReadTheProgram(" "));
        refused("score", "A score lies from 300 to 900: 299.", () -> terms(299, null, null, null, null));
        refused("score", "A score lies from 300 to 900: 901.", () -> terms(901, null, null, null, null));
        refused("price", "An amount is not negative: -1.00.", () -> terms(null, LESS, null, null, null));
        refused("planPrice", "An amount is not negative: -1.00.", () -> terms(null, null, LESS, null, null));
        refused("cashDown", "An amount is not negative: -1.00.", () -> terms(null, null, null, LESS, null));
        refused("hoursOnOrder", "Hours are not negative.", () -> terms(null, null, null, null, -1));
        taken(() -> terms(300, SOME, SOME, SOME, 0));
        taken(() -> terms(900, null, null, null, null));
        refused("amount", "An amount financed is not negative.", () -> new Financing(LESS, Financing.Basis.GIVEN));
        taken(() -> new Financing(Dollars.zero(), Financing.Basis.GIVEN));
    }

    @Test
    void places() {
        refused("zips", "No place is named.", () -> place(List.of(), List.of()));
        refused("states/1", "A state is two capital letters.", () -> place(List.of("MI", "Ohio"), List.of()));
        refused("zips/0", "A ZIP or its start is 1 to 5 digits.", () -> place(List.of(), List.of("481042")));
        taken(() -> place(List.of("MI"), List.of("48104", "4")));
        refused("state", "A state is two capital letters: mi.", () -> new Place("mi", null, null, null));
        refused("zip", "A ZIP has five digits: 481.", () -> Place.zip("481"));
        taken(() -> new Place("MI", null, "48104", List.of()));
    }

    @Test
    void vehicles() {
        refused("lines", "No vehicle is named.", () -> new VehicleFact.Vehicle(List.of(), List.of()));
        refused("vins", "No VIN is listed.", () -> new VehicleFact.VinIn(List.of(), List.of()));
        refused("vins", "A VIN in a program has 17 letters and digits.",
                () -> new VehicleFact.VinIn(List.of(Vin.parse("SERIAL123")), List.of()));
        refused("patterns/1", "A pattern has 17 letters, digits or question marks: 1FT?.",
                () -> new VehicleFact.VinIn(List.of(), List.of("1FTFW3L8?TFB?????", "1FT?")));
        refused("anyOf", "No state is listed.", () -> new VehicleFact.State(List.of()));
        refused("anyOf", "No use is listed.", () -> new VehicleFact.ServedAs(List.of()));
        refused("from", "Say the first day, the last day, or both.", () -> new VehicleFact.InService(null, null));
        refused("until", "It ends on 2026-11-02, before it starts on 2026-11-03.",
                () -> new VehicleFact.Stocked(DAY, DAY.minusDays(1)));
        taken(() -> new VehicleFact.Stocked(DAY, DAY));
        refused("atLeast", "The days are not negative: -1.", () -> new VehicleFact.DaysInStock(-1, null));
        refused("year", "A model year lies from 1900 to 2100: 1899.", () -> vehicle(1899, "Ford", "Ranger", null, null));
        refused("year", "A model year lies from 1900 to 2100: 2101.", () -> vehicle(2101, "Ford", "Ranger", null, null));
        refused("make", "Name the make.", () -> vehicle(2026, " ", "Ranger", null, null));
        refused("model", "Name the model.", () -> vehicle(2026, "Ford", "", null, null));
        refused("msrp", "A sticker price is above zero: 0.00.", () -> vehicle(2026, "Ford", "Ranger", Dollars.zero(), null));
        refused("invoice", "An invoice is above zero: 0.00.", () -> vehicle(2026, "Ford", "Ranger", null, Dollars.zero()));
        taken(() -> vehicle(1900, "Ford", "T", SOME, SOME));
        taken(() -> vehicle(2100, "Ford", "T", null, null));
    }

    @Test
    void windowsLimitsAndCaps() {
        refused("from", "A window has a first day, a last day, or both.", () -> new Window(DateKind.SALE, null, null));
        refused("until", "The window ends on 2026-11-02, before it starts on 2026-11-03.",
                () -> new Window(DateKind.SALE, DAY, DAY.minusDays(1)));
        taken(() -> new Window(DateKind.SALE, DAY, DAY));
        refused("perVehicle", "It is one or more.", () -> new Limits(0, null, null, null));
        refused("perHousehold", "It is one or more.", () -> new Limits(null, 0, null, null));
        refused("deliveries", "It is one or more.", () -> new Limits(null, null, 0, null));
        refused("budget", "An amount is not negative: -1.00.", () -> new Limits(null, null, null, LESS));
        taken(() -> new Limits(1, 1, 1, Dollars.zero()));
        refused("deliveries", "Deliveries are not negative: -1.", () -> new Used(-1, null, null));
        refused("spent", "An amount is not negative: -1.00.", () -> new Used(null, LESS, null));
        refused("inHousehold", "Uses are not negative: -1.", () -> new Used(null, null, -1));
        taken(() -> new Used(0, Dollars.zero(), 0));
        refused("name", "A cap has a name.", () -> cap(" ", List.of("C"), 1, null, false));
        refused("programs", "Say which programs or groups it caps.", () -> cap("Cap", List.of(), 1, null, false));
        refused("count", "Say how many, or how much money.", () -> cap("Cap", List.of("C"), null, null, false));
        refused("count", "It is one or more.", () -> cap("Cap", List.of("C"), 0, null, false));
        refused("cutToFit", "Only money can be cut to fit.", () -> cap("Cap", List.of("C"), 1, null, true));
        refused("total", "An amount is not negative: -1.00.", () -> cap("Cap", List.of("C"), null, LESS, true));
        taken(() -> cap("Cap", List.of("C"), 1, Dollars.zero(), true));
        refused("scoreTo", "The band ends at 619, below its start at 620.", () -> new TierBand(new Tier("A"), 620, 619));
        taken(() -> new TierBand(new Tier("A"), 620, 620));
        refused("of", "There is nothing to choose from, so nobody could meet it.", () -> new Condition.Any(List.of(), null));
        refused("kinds", "A route is named once.", () -> new Routes(List.of(RouteKind.CASH, RouteKind.CASH), List.of()));
        refused("programs", "A route is named once.",
                () -> new Routes(List.of(), List.of(new ProgramId("P"), new ProgramId("P"))));
        refused("months", "A term has 1 to 144 months: 0.", () -> new Route(RouteKind.CASH, null, 0, ""));
        refused("months", "A term has 1 to 144 months: 145.", () -> new Route(RouteKind.CASH, null, 145, ""));
        taken(() -> new Route(RouteKind.STANDARD, null, 144, ""));
        taken(() -> new Route(RouteKind.STANDARD, null, 1, ""));
        refused("program", "A rate or lease route is a program, and no other route is.",
                () -> new Route(RouteKind.RATE, null, 36, ""));
    }

    @Test
    void amounts() {
        refused("amount", "An amount is not negative: -1.00.", () -> new AmountRule.Fixed(LESS));
        refused("amount", "An amount is not negative: -1.00.", () -> new AmountRule.UpTo(LESS));
        refused("amounts", "No printed amount is listed.", () -> new AmountRule.Printed(List.of()));
        refused("amounts", "An amount is not negative: -1.00.", () -> new AmountRule.Printed(List.of(SOME, LESS)));
        refused("percent", "It lies from 0 to 100 percent: 100.5.",
                () -> new AmountRule.Share(Percent.parse("100.5"), AmountRule.Share.Base.MSRP, null));
        refused("percent", "It lies from 0 to 100 percent: -1.",
                () -> new AmountRule.Share(Percent.of(-1), AmountRule.Share.Base.MSRP, null));
        refused("cap", "An amount is not negative: -1.00.",
                () -> new AmountRule.Share(Percent.of(100), AmountRule.Share.Base.MSRP, LESS));
        refused("rows", "The table has no row.", () -> new ByModel(List.of()));
        refused("lines", "The row names no vehicle.", () -> new ByModel.Row(List.of(), SOME));
        refused("amount", "An amount is not negative: -1.00.", () -> new ByModel.Row(List.of(RANGER), LESS));
        refused("rows/2/lines", "A row above names the same vehicles already.", () -> new ByModel(List.of(
                new ByModel.Row(List.of(RANGER), SOME), new ByModel.Row(List.of(ModelLine.of(2026, "Ford", "F-150")), SOME),
                new ByModel.Row(List.of(RANGER), SOME))));
        refused("rows", "The table has no row.", () -> new ByAge(List.of()));
        refused("fromDays", "Days in stock count from 0: -1.", () -> age(-1, null));
        refused("toDays", "The row ends at 9 days, before it starts at 10.", () -> age(10, 9));
        refused("amount", "An amount is not negative: -1.00.", () -> new ByAge.Row(0, 0, LESS));
        refused("rows/1/fromDays", "The days overlap those of a row above.", () -> new ByAge(List.of(age(0, 10), age(10, null))));
        refused("rows/1/fromDays", "The days overlap those of a row above.", () -> new ByAge(List.of(age(5, null), age(0, 5))));
        refused("rows/2/fromDays", "The days overlap those of a row above.",
                () -> new ByAge(List.of(age(0, 4), age(5, 9), age(3, 3))));
        taken(() -> new ByAge(List.of(age(0, 10), age(11, 11), age(12, null))));
        taken(() -> new ByAge(List.of(age(12, null), age(0, 11))));
    }

    @Test
    void benefits() {
        refused("storeBears", "It lies from 0 to 100 percent: 101.",
                () -> new Benefit.CustomerCash(new AmountRule.Fixed(SOME), Percent.of(101)));
        refused("rows", "The table has no row.", () -> new Benefit.RateTiers(List.of(), null));
        refused("rows/1/fromMonths", "Tier A has a rate for these months in a row above.",
                () -> new Benefit.RateTiers(List.of(rate("A", 36, 48), rate("A", 48, 60)), null));
        taken(() -> new Benefit.RateTiers(List.of(rate("A", 36, 48), rate("A", 49, 60), rate("B", 36, 48)), null));
        taken(() -> new Benefit.RateTiers(List.of(rate("A", 49, 60), rate("A", 36, 48)), null));
        refused("fromMonths", "A term has at least one month: 0.", () -> rate("A", 0, 36));
        refused("toMonths", "The longest term lies from 36 to 144 months: 35.", () -> rate("A", 36, 35));
        refused("toMonths", "The longest term lies from 36 to 144 months: 145.", () -> rate("A", 36, 145));
        taken(() -> rate("A", 1, 1));
        taken(() -> rate("A", 144, 144));
        refused("apr", "It lies from 0 to 40 percent: 41.",
                () -> new RateRow(new Tier("A"), 36, 36, Percent.of(41), Percent.of(1)));
        refused("advanceAtMost", "It lies from 1 to 200 percent: 0.",
                () -> new RateRow(new Tier("A"), 36, 36, Percent.of(40), Percent.of(0)));
        refused("points", "It lies from 0 to 40 percent: 41.", () -> new Benefit.RateReduction(Percent.of(41), Percent.of(0)));
        refused("floor", "It lies from 0 to 40 percent: -1.", () -> new Benefit.RateReduction(Percent.of(1), Percent.of(-1)));
        refused("payments", "At least one payment is waived: 0.", () -> new Benefit.PaymentWaiver(0, SOME, SOME));
        refused("eachAtMost", "An amount is not negative: -1.00.", () -> new Benefit.PaymentWaiver(1, LESS, SOME));
        refused("totalAtMost", "An amount is not negative: -1.00.", () -> new Benefit.PaymentWaiver(1, SOME, LESS));
        refused("times", "It is at least one payment: 0.", () -> new Benefit.PaymentMultiple(0, SOME));
        refused("atMost", "An amount is not negative: -1.00.", () -> new Benefit.PaymentMultiple(1, LESS));
        refused("days", "A deferral has 1 to 365 days: 0.", () -> new Benefit.PaymentDeferral(0, true));
        refused("days", "A deferral has 1 to 365 days: 366.", () -> new Benefit.PaymentDeferral(366, true));
        taken(() -> new Benefit.PaymentDeferral(1, true));
        taken(() -> new Benefit.PaymentDeferral(365, true));
        refused("giftAtMost", "An amount is not negative: -1.00.", () -> new Benefit.PlanPrice(LESS));
        refused("what", "Say what it is.", () -> new Benefit.NonCash(" "));
        refused("steps", "There is no step.", () -> new Benefit.VolumeBonus(List.of(), List.of()));
        refused("steps/1/fromUnits", "Steps rise; this one does not.",
                () -> new Benefit.VolumeBonus(List.of(step(20, SOME), step(20, SOME)), List.of()));
        taken(() -> new Benefit.VolumeBonus(List.of(step(1, Dollars.zero()), step(2, SOME)), List.of()));
        refused("fromUnits", "A step starts at one unit or more: 0.", () -> step(0, SOME));
        refused("perUnit", "An amount is not negative: -1.00.", () -> step(1, LESS));
        refused("counts", "A unit counts more than 0 and at most 10: 0.", () -> weight("0"));
        refused("counts", "A unit counts more than 0 and at most 10: 10.5.", () -> weight("10.5"));
        taken(() -> weight("10"));
    }

    @Test
    void leases() {
        refused("rows", "The table has no row.", () -> lease(List.of(), 10_000));
        refused("rows/1/line", "A row above has these vehicles for 36 months already.",
                () -> lease(List.of(row(36, 61), row(36, 62)), 10_000));
        taken(() -> lease(List.of(row(24, 61), row(36, 62)), 10_000));
        refused("milesPerYear", "Residuals are for 1,000 miles a year or more: 999.", () -> lease(List.of(row(36, 61)), 999));
        refused("mileage/1/milesPerYear", "Mileage steps rise from 12000; this one is 12000.",
                () -> lease(List.of(row(36, 61)), 10_000, 12_000, 12_000));
        refused("mileage/0/milesPerYear", "Mileage steps rise from 10000; this one is 10000.",
                () -> lease(List.of(row(36, 61)), 10_000, 10_000));
        taken(() -> lease(List.of(row(36, 61)), 1000, 1001, 1002));
        refused("months", "A lease has 1 to 84 months: 0.", () -> row(0, 61));
        refused("months", "A lease has 1 to 84 months: 85.", () -> row(85, 61));
        taken(() -> row(1, 1));
        taken(() -> row(84, 100));
        refused("residual", "It lies from 1 to 100 percent: 101.", () -> row(36, 101));
        refused("factors", "No tier has a money factor.",
                () -> new LeaseTerms.Row(RANGER, 36, Percent.of(61), new TreeMap<>()));
        refused("acquisitionFee", "An amount is not negative: -1.00.",
                () -> new LeaseTerms(List.of(row(36, 61)), 10_000, List.of(), LESS, SOME));
        refused("dispositionFee", "An amount is not negative: -1.00.",
                () -> new LeaseTerms(List.of(row(36, 61)), 10_000, List.of(), SOME, LESS));
    }

    private static void refused(String field, String sentence, ThrowingCallable making) {
        assertThatThrownBy(making).isInstanceOfSatisfying(Invalid.class, invalid -> {
            assertThat(invalid.sentence()).isEqualTo(sentence);
            assertThat(invalid.field()).isEqualTo(field);
        });
    }

    private static void taken(ThrowingCallable making) {
        assertThatCode(making).doesNotThrowAnyException();
    }

    private static Owns owns(List<PartyRole> roles, @Nullable Integer from, @Nullable Integer to, int days) {
        return new Owns(roles, Holding.OWNS, FORD, from, to, days, false, false);
    }

    private static Evidence.Holds holds(Holding how, String brand, int year) {
        return new Evidence.Holds(PartyRole.BUYER, how, brand, year, null, null, null);
    }

    private static Evidence.Lease lease(String lender, int open, Money payment) {
        return new Evidence.Lease(PartyRole.BUYER, lender, DAY, open, payment, null);
    }

    private static Terms terms(@Nullable Integer score, @Nullable Money price, @Nullable Money plan, @Nullable Money down,
                               @Nullable Integer hours) {
        return new Terms(null, null, score, price, plan, down, null, hours);
    }

    private static PlaceFact.RegisteredIn place(List<String> states, List<String> zips) {
        return new PlaceFact.RegisteredIn(states, List.of(), zips, List.of());
    }

    private static DealVehicle vehicle(int year, String make, String model, @Nullable Money msrp, @Nullable Money invoice) {
        return new DealVehicle(null, year, make, model, null, null, msrp, invoice, null, null, Past.unknown());
    }

    private static Cap cap(String name, List<String> groups, @Nullable Integer count, @Nullable Money total, boolean cut) {
        return new Cap(name, List.of(), groups, count, total, cut, null);
    }

    private static ByAge.Row age(int from, @Nullable Integer to) {
        return new ByAge.Row(from, to, SOME);
    }

    private static RateRow rate(String tier, int from, int to) {
        return new RateRow(new Tier(tier), from, to, Percent.parse("1.9"), null);
    }

    private static Benefit.VolumeBonus.Step step(int from, Money each) {
        return new Benefit.VolumeBonus.Step(from, each);
    }

    private static Benefit.VolumeBonus.Weight weight(String counts) {
        return new Benefit.VolumeBonus.Weight(new ProgramId("P"), new BigDecimal(counts));
    }

    private static LeaseTerms.Row row(int months, int residual) {
        TreeMap<Tier, MoneyFactor> factors = new TreeMap<>();
        factors.put(new Tier("A"), MoneyFactor.parse("0.00198"));
        return new LeaseTerms.Row(RANGER, months, Percent.of(residual), factors);
    }

    private static LeaseTerms lease(List<LeaseTerms.Row> rows, int miles, Integer... steps) {
        return new LeaseTerms(rows, miles, List.of(steps).stream()
                .map(step -> new LeaseTerms.MileageStep(step, Percent.of(1))).toList(), SOME, SOME);
    }
}
