package app.baton.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.journal.Texts;
import app.baton.money.Dollars;
import app.baton.money.MoneyFactor;
import app.baton.money.Percent;
import app.baton.vehicle.ModelLine;
import app.baton.vehicle.Past;
import app.baton.vehicle.VehicleState;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one program brings to one deal, and the sentence that says why or why not: a truck of $50,000, 120 days in stock. */
class OffersTest {

    private static final Texts TEXTS = Texts.english(ZoneId.of("America/Detroit"));
    private static final ProgramId ID = new ProgramId("26-1");
    private static final ModelLine TRUCK = ModelLine.of(2026, "Ford", "F-150");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final String NO_ROW = "Its table has nothing for this vehicle, tier and term.";

    private Payee payee = Payee.DEAL;
    private Limits limits = Limits.none();
    private Routes routes = Routes.all();
    private Party payer = new Party(PartyKind.MANUFACTURER, "Ford");
    private @Nullable String trim = "XLT";
    private @Nullable Money msrp = Dollars.of(50_000);
    private Terms terms = Terms.unknown();
    private Route route = Route.cash();
    private Financing financing = new Financing(null, Financing.Basis.GIVEN);
    private final List<Evidence> evidence = new ArrayList<>();
    private final TreeMap<ProgramId, Used> used = new TreeMap<>();
    private final TreeMap<ProgramId, Money> decided = new TreeMap<>();
    private final Map<ProgramId, Payee> chosen = new TreeMap<>();

    @Test
    void fixedMoneyOfWhichTheStoreBearsAPart() {
        Offer offer = offer(new Benefit.CustomerCash(fixed(1000), Percent.of(10)));
        assertThat(offer.cash()).isEqualTo(Dollars.of(1000));
        assertThat(offer.own()).isEqualTo(Dollars.of(100));
        assertThat(offer(cash(fixed(1000))).own()).isEqualTo(Dollars.zero());
        payer = new Party(PartyKind.STORE, "Lakeside");
        assertThat(offer(new Benefit.CustomerCash(fixed(1000), Percent.of(10))).own()).as("all of it is its own")
                .isEqualTo(Dollars.of(1000));
    }

    @Test
    void theStoresAndTheSalespersonsMoneyIsApart() {
        payee = Payee.DEALER;
        Offer dealer = offer(new Benefit.DealerCash(fixed(700)));
        assertThat(dealer.dealer()).isEqualTo(Dollars.of(700));
        assertThat(dealer.cash()).isEqualTo(Dollars.zero());
        assertThat(dealer.dealers()).isTrue();
        assertThat(dealer.isSpiff()).isFalse();
        payee = Payee.SALESPERSON;
        Offer spiff = offer(new Benefit.Spiff(fixed(100), null, false));
        assertThat(spiff.spiff()).isEqualTo(Dollars.of(100));
        assertThat(spiff.dealer()).isEqualTo(Dollars.zero());
        assertThat(spiff.isSpiff()).isTrue();
    }

    @Test
    void theFirstRowThatFitsCounts() {
        AmountRule table = new AmountRule.ByModel(List.of(row(2500, ModelLine.of(2026, "Ford", "F-150", "Lariat")),
                row(2000, ModelLine.of(2026, "Ford", "F-150", "XLT")), row(1000, TRUCK)));
        assertThat(offer(cash(table)).cash()).isEqualTo(Dollars.of(2000));
        trim = null;
        Offer open = offer(cash(table));
        assertThat(open.cash()).as("the least it can be").isEqualTo(Dollars.of(1000));
        asks(open, "Its amount hangs on the vehicle's trim or days in stock, which nobody has recorded.");
        trim = "XL";
        assertThat(offer(cash(table)).cash()).isEqualTo(Dollars.of(1000));
        out(offer(cash(new AmountRule.ByModel(List.of(row(500, ModelLine.of(2026, "Ford", "Ranger")))))),
                "Not on this vehicle: it is for 2026 Ranger.");
    }

    @ParameterizedTest
    @CsvSource({"0,119,120,750", "100,120,121,500", "0,50,121,0"})
    void moneyByAge(int from, int to, int later, long dollars) {
        Offer offer = offer(cash(new AmountRule.ByAge(List.of(new AmountRule.ByAge.Row(from, to, Dollars.of(500)),
                new AmountRule.ByAge.Row(later, null, Dollars.of(750))))));
        assertThat(offer.cash()).isEqualTo(Dollars.of(dollars));
        assertThat(offer.verdict().met()).isEqualTo(dollars == 0 ? Known.NO : Known.YES);
    }

    @Test
    void sharesAreCutToTheirCap() {
        assertThat(offer(cash(share(AmountRule.Share.Base.MSRP, 3000))).cash()).isEqualTo(Dollars.of(3000));
        assertThat(offer(cash(share(AmountRule.Share.Base.MSRP, 4000))).cash()).isEqualTo(Dollars.of(3500));
        assertThat(offer(cash(share(AmountRule.Share.Base.MSRP, null))).cash()).isEqualTo(Dollars.of(3500));
        asks(offer(cash(share(AmountRule.Share.Base.INVOICE, null))), "It is a share of the invoice, which nobody has recorded.");
        asks(offer(cash(share(AmountRule.Share.Base.INVOICE, 3000))), "It is a share of the invoice, which nobody has recorded.");
        msrp = null;
        asks(offer(cash(share(AmountRule.Share.Base.MSRP, null))), "It is a share of the MSRP, which nobody has recorded.");
    }

    @Test
    void whatTheCertificateSays() {
        Benefit printed = cash(new AmountRule.Printed(List.of(Dollars.of(500), Dollars.of(750))));
        asks(offer(printed), "Say which amount the certificate has: $500 or $750.");
        evidence.add(certificate("26-2", 750));
        evidence.add(certificate("26-1", 600));
        asks(offer(printed), "Say which amount the certificate has: $500 or $750.");
        evidence.add(certificate("26-1", 500));
        assertThat(offer(printed).cash()).isEqualTo(Dollars.of(500));
        evidence.add(certificate("26-1", 750));
        assertThat(offer(printed).cash()).as("the better of two").isEqualTo(Dollars.of(750));
        evidence.clear();
        decided.put(ID, Dollars.of(500));
        assertThat(offer(printed).cash()).isEqualTo(Dollars.of(500));
        decided.clear();
        assertThat(offer(cash(new AmountRule.Printed(List.of(Dollars.of(500))))).cash()).isEqualTo(Dollars.of(500));
    }

    @Test
    void whatAPersonDecides() {
        Benefit upTo = cash(new AmountRule.UpTo(Dollars.of(500)));
        asks(offer(upTo), "Somebody has to decide how much it is, $500 at most.");
        decided.put(ID, Dollars.of(400));
        assertThat(offer(upTo).cash()).isEqualTo(Dollars.of(400));
        decided.put(ID, Dollars.of(900));
        assertThat(offer(upTo).cash()).isEqualTo(Dollars.of(500));
    }

    @Test
    void openPaymentsOfTheOldLeaseEachAndTogetherAtMostAtTheirCaps() {
        Benefit waiver = new Benefit.PaymentWaiver(3, Dollars.of(700), Dollars.of(1950));
        asks(offer(waiver), "Say how many payments of the old lease are still open, and how much one is.");
        evidence.add(lease(2, 400));
        assertThat(offer(waiver).saved()).isEqualTo(Dollars.of(800));
        evidence.add(lease(5, 400));
        assertThat(offer(waiver).saved()).as("three of five, of the better lease").isEqualTo(Dollars.of(1200));
        evidence.add(lease(2, 900));
        assertThat(offer(waiver).saved()).as("each at most 700").isEqualTo(Dollars.of(1400));
        evidence.add(lease(3, 690));
        assertThat(offer(waiver).saved()).as("together at most 1,950").isEqualTo(Dollars.of(1950));
        assertThat(offer(waiver).cash()).isEqualTo(Dollars.zero());
        assertThat(offer(waiver).own()).as("the sponsor pays").isEqualTo(Dollars.zero());
        payer = new Party(PartyKind.STORE, "Lakeside");
        assertThat(offer(waiver).own()).as("a store that waives bears what it waives").isEqualTo(Dollars.of(1950));
    }

    @Test
    void planPricesAreExact() {
        asks(offer(new Benefit.PlanPrice(null)), "Type the store's price and the plan price that the invoice prints.");
        terms = new Terms(null, null, null, Dollars.of(48_000), Dollars.of(45_500), null, null, null);
        assertThat(offer(new Benefit.PlanPrice(null)).saved()).isEqualTo(Dollars.of(2500));
        assertThat(offer(new Benefit.PlanPrice(null)).lowersPrice()).isEqualTo(Dollars.of(2500));
        assertThat(offer(new Benefit.PlanPrice(null)).own()).isEqualTo(Dollars.zero());
        payer = new Party(PartyKind.STORE, "Lakeside");
        assertThat(offer(new Benefit.PlanPrice(null)).own()).as("a price of the store's own").isEqualTo(Dollars.of(2500));
        terms = new Terms(null, null, null, Dollars.of(45_000), Dollars.of(45_500), null, null, null);
        assertThat(offer(new Benefit.PlanPrice(null)).saved()).isEqualTo(Dollars.zero());
    }

    @Test
    void rateHelpAndPaymentsAreForTheStackToFigure() {
        Benefit.PaymentMultiple multiple = new Benefit.PaymentMultiple(3, Dollars.of(2100));
        assertThat(offer(multiple).multiple()).isEqualTo(multiple);
        Benefit.RateReduction reduction = new Benefit.RateReduction(Percent.parse("0.5"), Percent.of(0));
        assertThat(offer(reduction).reduction()).isEqualTo(reduction);
        Benefit.ResidualAdjustment residual = new Benefit.ResidualAdjustment(Percent.of(2));
        assertThat(offer(residual).residuals()).containsExactly(residual);
        assertThat(offer(new Benefit.NonCash("Mats")).multiple()).isNull();
    }

    @Test
    void aPartWithAConditionOnTheStackStandsApart() {
        Condition with = Condition.is(new DealFact.UsedWith(List.of(new ProgramId("26-2"))));
        Condition never = Condition.is(new VehicleFact.State(List.of(VehicleState.USED)));
        Condition always = Condition.is(new VehicleFact.State(List.of(VehicleState.NEW)));
        Offer offer = new Offers(situation(), verdicts(), chosen).of(program(List.of(new Part(cash(fixed(100)), null),
                new Part(cash(fixed(20)), always), new Part(cash(fixed(5)), never), new Part(cash(fixed(3)), with))));
        assertThat(offer.cash()).isEqualTo(Dollars.of(120));
        assertThat(offer.extras()).singleElement().satisfies(extra -> {
            assertThat(extra.cash()).isEqualTo(Dollars.of(3));
            assertThat(extra.when()).isEqualTo(with);
        });
    }

    /** R6: the buyer chooses among the forms that the program leaves. */
    @Test
    void theFormThatTheBuyerChose() {
        assertThat(offer(cash(fixed(1))).payee()).isEqualTo(Payee.DEAL);
        chosen.put(ID, Payee.CHECK);
        assertThat(offer(cash(fixed(1))).payee()).as("not a form of this program").isEqualTo(Payee.DEAL);
        payee = Payee.CHECK;
        assertThat(offer(cash(fixed(1))).payee()).isEqualTo(Payee.CHECK);
        chosen.clear();
        assertThat(offer(cash(fixed(1))).payee()).as("the only form").isEqualTo(Payee.CHECK);
    }

    @ParameterizedTest
    @CsvSource({"14,,YES,Some are left: first 15 deliveries.", "15,,NO,All of them are taken: first 15 deliveries.",
        ",,UNKNOWN,Say how many are taken already: first 15 deliveries."})
    void theFirstDeliveries(@Nullable Integer deliveries, @Nullable Integer household, Known met, String sentence) {
        limits = new Limits(null, null, 15, null);
        used.put(ID, new Used(deliveries, null, household));
        says(offer(cash(fixed(600))), met, sentence);
    }

    @ParameterizedTest
    @CsvSource({"8400,,YES", "8401,,NO", ",14,YES", ",15,NO", ",,UNKNOWN"})
    void aBudgetLastsWhileThisDealsMoneyIsInIt(@Nullable Integer spent, @Nullable Integer deliveries, Known met) {
        limits = new Limits(null, null, null, Dollars.of(9000));
        used.put(ID, new Used(deliveries, spent == null ? null : Dollars.of(spent), null));
        assertThat(offer(cash(fixed(600))).verdict().met()).isEqualTo(met);
    }

    @Test
    void aBudgetOfAmountsThatDifferLastsUntilItIsSpent() {
        limits = new Limits(null, null, null, Dollars.of(9000));
        Benefit share = cash(share(AmountRule.Share.Base.MSRP, 3000));
        used.put(ID, new Used(3, null, null));
        assertThat(offer(share).verdict().met()).isEqualTo(Known.UNKNOWN);
        used.put(ID, new Used(3, Dollars.of(8999), null));
        assertThat(offer(share).verdict().met()).isEqualTo(Known.YES);
        used.put(ID, new Used(3, Dollars.of(9000), null));
        assertThat(offer(share).verdict().met()).isEqualTo(Known.NO);
    }

    @ParameterizedTest
    @CsvSource({"1,YES,Some are left: 2 in a household.", "2,NO,All of them are taken: 2 in a household.",
        ",UNKNOWN,Say how many are taken already: 2 in a household."})
    void soManyInAHousehold(@Nullable Integer household, Known met, String sentence) {
        limits = new Limits(null, 2, null, null);
        used.put(ID, new Used(null, null, household));
        says(offer(cash(fixed(600))), met, sentence);
    }

    @Test
    void aRateProgramHasARowForTierAndTerm() {
        Program rate = rates(null, 120, "A", "B");
        on(rate, 36);
        says(offers(rate), Known.UNKNOWN, "Ask: Is the credit tier A or B?");
        terms = Terms.unknown().withTier(new Tier("C"));
        says(offers(rate), Known.NO, "Only if the lender decides on credit tier A or B.");
        terms = Terms.unknown().withTier(new Tier("A"));
        financing = new Financing(Dollars.of(60_000), Financing.Basis.GIVEN);
        says(offers(rate), Known.YES, "Fits: no more than 120% of the sticker price is financed.");
        financing = new Financing(Dollars.of(60_001), Financing.Basis.GIVEN);
        says(offers(rate), Known.NO, "Only if no more than 120% of the sticker price is financed.");
        financing = new Financing(Dollars.of(60_001), Financing.Basis.APPLIED);
        assertThat(offers(rate).verdict().pending()).containsExactly(Condition.is(new DealFact.AdvanceAtMost(Percent.of(120))));
        on(rate, 84);
        says(offers(rate), Known.NO, NO_ROW);
    }

    @Test
    void aRateProgramWithASmallestScore() {
        Program rate = rates(620, null, "A");
        on(rate, 36);
        terms = new Terms(null, new Tier("A"), 619, null, null, null, null, null);
        says(offers(rate), Known.NO, "Only if the score is 620 or more.");
        terms = Terms.unknown().withTier(new Tier("A"));
        says(offers(rate), Known.UNKNOWN, "Ask: Is the score 620 or more?");
    }

    @Test
    void aLeaseProgramHasARowForVehicleAndTerm() {
        Program lease = lease();
        on(lease, 36);
        says(offers(lease), Known.UNKNOWN, "Ask: Is the credit tier A?");
        terms = Terms.unknown().withTier(new Tier("A"));
        says(offers(lease), Known.YES, "Fits: the lender decides on credit tier A.");
        on(lease, 24);
        says(offers(lease), Known.NO, NO_ROW);
        on(lease, 36);
        msrp = null;
        financing = new Financing(Dollars.of(50_000), Financing.Basis.GIVEN);
        says(offers(lease), Known.UNKNOWN,
                "Its table hangs on the vehicle's trim or price, which nobody has recorded.");
        trim = null;
        Offer open = offers(lease);
        assertThat(open.verdict().met()).isEqualTo(Known.UNKNOWN);
    }

    @Test
    void oneOfSeveralRevisionsIsInForce() {
        Program old = Programs.cash("26-1", 1, "Old", 1, LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30));
        Program later = Programs.cash("26-1", 2, "Later", 1, LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 31));
        Program other = Programs.cash("26-0", 1, "Other", 1, LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 31));
        assertThat(Verdicts.inForce(List.of(old, later, other), situation())).containsExactly(other, old);
        Program newer = Programs.cash("26-1", 3, "Newer", 1, LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 30));
        assertThat(Verdicts.inForce(List.of(old, newer, later), situation())).containsExactly(newer);
        assertThat(Verdicts.inForce(List.of(later, Programs.cash("26-1", 1, "Past", 1, LocalDate.of(2026, 10, 1),
                LocalDate.of(2026, 10, 31))), situation())).containsExactly(later);
    }

    private void on(Program program, int months) {
        route = new Route(program.route().orElseThrow(), program, months, "Ford Credit");
    }

    private Offer offers(Program program) {
        return new Offers(situation(), verdicts(), chosen).of(program);
    }

    private Offer offer(Benefit benefit) {
        return offers(program(List.of(new Part(benefit, null))));
    }

    private Program program(List<Part> parts) {
        Program cash = Programs.cash("26-1", 1, "Cash", 1);
        return new Program(ID, 1, cash.name(), cash.sponsor(), payer, List.of(payee), List.of(), routes, parts,
                Condition.always(), Combination.free(), limits, List.of(), cash.claim(), false, cash.source(), Extras.none());
    }

    private Program rates(@Nullable Integer score, @Nullable Integer advance, String... tiers) {
        routes = Routes.none();
        Percent most = advance == null ? null : Percent.of(advance);
        return program(List.of(new Part(new Benefit.RateTiers(List.of(tiers).stream()
                .map(tier -> new RateRow(new Tier(tier), 36, 60, Percent.parse("1.9"), most)).toList(), score), null)));
    }

    private Program lease() {
        routes = Routes.none();
        TreeMap<Tier, MoneyFactor> factors = new TreeMap<>();
        factors.put(new Tier("A"), MoneyFactor.parse("0.00198"));
        ModelLine trimmed = ModelLine.of(2026, "Ford", "F-150", "XLT");
        ModelLine ranger = ModelLine.of(2026, "Ford", "Ranger");
        return program(List.of(new Part(new Benefit.LeaseTerms(List.of(
                new Benefit.LeaseTerms.Row(trimmed, 36, Percent.of(61), factors),
                new Benefit.LeaseTerms.Row(ranger, 24, Percent.of(61), factors)), 10_000, List.of(), Dollars.of(1),
                Dollars.of(1)), null)));
    }

    private Verdicts verdicts() {
        return new Verdicts(situation(), route, financing, Map.of(), false);
    }

    private Situation situation() {
        DealVehicle vehicle = new DealVehicle(null, 2026, "Ford", "F-150", trim, VehicleState.NEW, msrp, null, DAY.minusDays(120),
                false, Past.unknown());
        return new Situation(vehicle, new DealDays(null, DAY, DAY.plusDays(2)), Place.unknown(), terms, evidence, Map.of(), used,
                decided);
    }

    private static void asks(Offer offer, String sentence) {
        says(offer, Known.UNKNOWN, sentence);
    }

    private static void out(Offer offer, String sentence) {
        says(offer, Known.NO, sentence);
    }

    private static void says(Offer offer, Known met, String sentence) {
        assertThat(offer.verdict().reasons()).filteredOn(reason -> reason.known() == met)
                .extracting(reason -> reason.sentence(offer.program(), TEXTS)).contains(sentence);
        assertThat(offer.verdict().met()).isEqualTo(met);
    }

    private static AmountRule fixed(long dollars) {
        return new AmountRule.Fixed(Dollars.of(dollars));
    }

    private static Benefit cash(AmountRule rule) {
        return new Benefit.CustomerCash(rule, null);
    }

    private static AmountRule.ByModel.Row row(long dollars, ModelLine line) {
        return new AmountRule.ByModel.Row(List.of(line), Dollars.of(dollars));
    }

    private static AmountRule share(AmountRule.Share.Base base, @Nullable Integer cap) {
        return new AmountRule.Share(Percent.of(7), base, cap == null ? null : Dollars.of(cap));
    }

    private static Evidence certificate(String program, long dollars) {
        return new Evidence.Certificate(PartyRole.BUYER, new ProgramId(program), Dollars.of(dollars), DAY, true);
    }

    private static Evidence lease(int open, long payment) {
        return new Evidence.Lease(PartyRole.BUYER, "Ford Credit", DAY, open, Dollars.of(payment), true);
    }
}
