package app.baton.incentive.stack;

import static app.baton.incentive.stack.Judgment.assertLeftOut;
import static app.baton.incentive.stack.Judgment.deal;
import static app.baton.incentive.stack.Judgment.route;
import static app.baton.incentive.stack.Sheets.A;
import static app.baton.incentive.stack.Sheets.GIVEN;
import static app.baton.incentive.stack.Sheets.best;
import static app.baton.incentive.stack.Sheets.cap;
import static app.baton.incentive.stack.Sheets.cash;
import static app.baton.incentive.stack.Sheets.counting;
import static app.baton.incentive.stack.Sheets.fixed;
import static app.baton.incentive.stack.Sheets.free;
import static app.baton.incentive.stack.Sheets.giving;
import static app.baton.incentive.stack.Sheets.money;
import static app.baton.incentive.stack.Sheets.needs;
import static app.baton.incentive.stack.Sheets.not;
import static app.baton.incentive.stack.Sheets.parts;
import static app.baton.incentive.stack.Sheets.rate;
import static app.baton.incentive.stack.Sheets.routed;
import static app.baton.incentive.stack.Sheets.rule;
import static app.baton.incentive.stack.Sheets.sheet;
import static app.baton.incentive.stack.Sheets.standard;
import static app.baton.incentive.stack.Sheets.when;
import static org.assertj.core.api.Assertions.assertThat;

import app.baton.incentive.Benefit;
import app.baton.incentive.Cap;
import app.baton.incentive.Condition;
import app.baton.incentive.DealFact;
import app.baton.incentive.Extras;
import app.baton.incentive.Financing;
import app.baton.incentive.Part;
import app.baton.incentive.Party;
import app.baton.incentive.PartyKind;
import app.baton.incentive.Payee;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.ProgramSheet;
import app.baton.incentive.RouteKind;
import app.baton.incentive.Situation;
import app.baton.incentive.StandardRates;
import app.baton.incentive.Terms;
import app.baton.incentive.Tier;
import app.baton.incentive.stack.LeftOut.Code;
import app.baton.money.Dollars;
import app.baton.money.MoneyFactor;
import app.baton.money.Percent;
import app.baton.vehicle.ModelLine;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the money of a stack comes to when parts of it hang on each other, each worked out by hand. */
class StackMoneyTest {

    private static final Condition WITH_A = Condition.is(new DealFact.UsedWith(List.of(new ProgramId("A"))));

    /** $600 and $500 under a cap of $800 that cuts: the last one is cut. */
    @Test
    void aCapThatCutsTakesFromTheLastProgram() {
        RouteStack stack = cash(sheet(List.of(cap(List.of("A", "B"), null, 800, true)), money("A", 600), money("B", 500)));
        assertThat(stack.ids()).hasToString("[A, B]");
        assertThat(stack.value()).isEqualTo(Dollars.of(800));
        assertThat(stack.programs()).extracting(line -> Dollars.wire(line.amount())).containsExactly("600.00", "200.00");
    }

    @Test
    void aCapThatForbidsLeavesOneOut() {
        RouteStack stack = cash(sheet(List.of(cap(List.of("A", "B"), null, 800, false)), money("A", 500), money("B", 600)));
        assertThat(stack.ids()).hasToString("[B]");
        assertLeftOut(stack, "A", Code.CAP, "Above the cap: Cap.");
        RouteStack exact = cash(sheet(List.of(cap(List.of("A", "B"), null, 1100, false)), money("A", 500), money("B", 600)));
        assertThat(exact.ids()).as("up to the cap itself").hasToString("[A, B]");
    }

    @Test
    void aCapOnHowManyCountsTheRoutesOwnProgram() {
        ProgramSheet sheet = sheet(List.of(cap(List.of("A", "B", "RATE"), 2, null, false)), money("A", 500), money("B", 600),
                rate("RATE", Condition.always(), free()));
        assertThat(cash(sheet).ids()).hasToString("[A, B]");
        RouteStack rate = route(best(sheet, GIVEN, Goal.LARGEST_SAVING), RouteKind.RATE);
        assertThat(rate.ids()).hasToString("[B]");
        assertLeftOut(rate, "A", Code.CAP, "Above the cap: Cap.");
    }

    /** Payments of the new contract count for a cap on money, too: two of $524.52. */
    @Test
    void paymentsOfTheContractCountForACapOnMoney() {
        Program two = giving("TWO", List.of(Payee.DEAL), new Benefit.PaymentMultiple(2, Dollars.of(2000)));
        ProgramSheet free = sheet(List.of(), two, money("A", 500), rate("RATE", Condition.always(), free()));
        RouteStack stack = route(best(free, GIVEN, Goal.LARGEST_SAVING), RouteKind.RATE);
        assertThat(stack.programs()).extracting(line -> Dollars.wire(line.amount())).containsExactly("500.00", "1049.04");
        assertThat(Dollars.wire(Objects.requireNonNull(stack.payment()))).isEqualTo("524.52");
        ProgramSheet capped = sheet(List.of(cap(List.of("A", "TWO"), null, 1549, false)), two, money("A", 500),
                rate("RATE", Condition.always(), free()));
        RouteStack one = route(best(capped, GIVEN, Goal.LARGEST_SAVING), RouteKind.RATE);
        assertThat(one.ids()).hasToString("[TWO]");
        assertLeftOut(one, "A", Code.CAP, "Above the cap: Cap.");
        ProgramSheet wide = sheet(List.of(cap(List.of("A", "TWO"), null, 1550, false)), two, money("A", 500),
                rate("RATE", Condition.always(), free()));
        assertThat(route(best(wide, GIVEN, Goal.LARGEST_SAVING), RouteKind.RATE).ids()).hasToString("[A, TWO]");
    }

    @Test
    void paymentsAreAtMostTheirCapAndAskForAnAmount() {
        Program two = giving("TWO", List.of(Payee.DEAL), new Benefit.PaymentMultiple(2, Dollars.of(700)));
        ProgramSheet sheet = sheet(List.of(), two, rate("RATE", Condition.always(), free()));
        RouteStack stack = route(best(sheet, GIVEN, Goal.LARGEST_SAVING), RouteKind.RATE);
        assertThat(stack.programs()).extracting(line -> Dollars.wire(line.amount())).containsExactly("700.00");
        RouteStack unknown = route(best(sheet, new Financing(null, Financing.Basis.GIVEN), Goal.LARGEST_SAVING), RouteKind.RATE);
        assertLeftOut(unknown, "TWO", Code.ASK,
                "It is so many of the new payments: type the amount financed and the credit tier.");
        assertThat(unknown.payment()).isNull();
    }

    /** $500 in the deal lowers what is financed, and with it what the cheaper rate saves; a check does not (R6). */
    @Test
    void dealMoneyLowersTheAmountFinanced() {
        Program rate = rate("RATE", Condition.always(), free());
        StandardRates standard = standard("6");
        RouteStack given = route(best(sheet(List.of(), List.of(standard), money("A", 500), rate), GIVEN), RouteKind.RATE);
        assertThat(Dollars.wire(given.rateSaving())).isEqualTo("2868.84");
        assertThat(Dollars.wire(given.value())).isEqualTo("3368.84");
        RouteStack applied = route(best(sheet(List.of(), List.of(standard), money("A", 500), rate), APPLIED), RouteKind.RATE);
        assertThat(Dollars.wire(applied.rateSaving())).isEqualTo("2821.02");
        assertThat(Dollars.wire(Objects.requireNonNull(applied.payment()))).isEqualTo("515.78");
        Program check = giving("A", List.of(Payee.CHECK), fixed(500));
        RouteStack checked = route(best(sheet(List.of(), List.of(standard), check, rate), APPLIED), RouteKind.RATE);
        assertThat(Dollars.wire(checked.rateSaving())).isEqualTo("2868.84");
    }

    @Test
    void withoutAStandardRateNothingIsSavedAndItIsSaid() {
        RouteStack stack = route(best(sheet(List.of(), rate("RATE", Condition.always(), free())), GIVEN), RouteKind.RATE);
        assertThat(stack.rateSaving()).isEqualTo(Dollars.zero());
        assertThat(stack.rateUnmeasured()).isTrue();
        StandardRates standard = standard("6");
        assertThat(route(best(sheet(List.of(), List.of(standard), rate("RATE", Condition.always(), free())), GIVEN),
                RouteKind.RATE).rateUnmeasured()).isFalse();
    }

    /** Half a point off 1.9 %, but never below 1.5 %. */
    @Test
    void aRateReductionEndsAtItsFloor() {
        Program half = giving("HALF", List.of(), new Benefit.RateReduction(Percent.parse("0.5"), Percent.parse("1")));
        RouteStack lower = route(best(sheet(List.of(), List.of(standard("6")), half, rate("RATE", Condition.always(), free())),
                GIVEN), RouteKind.RATE);
        assertThat(Dollars.wire(Objects.requireNonNull(lower.payment()))).isEqualTo("518.00");
        Program floor = giving("HALF", List.of(), new Benefit.RateReduction(Percent.parse("0.5"), Percent.parse("1.9")));
        RouteStack same = route(best(sheet(List.of(), List.of(standard("6")), floor, rate("RATE", Condition.always(), free())),
                GIVEN), RouteKind.RATE);
        assertThat(Dollars.wire(Objects.requireNonNull(same.payment()))).isEqualTo("524.52");
        Program above = giving("HALF", List.of(), new Benefit.RateReduction(Percent.parse("0.5"), Percent.parse("5")));
        RouteStack kept = route(best(sheet(List.of(), List.of(standard("6")), above, rate("RATE", Condition.always(), free())),
                GIVEN), RouteKind.RATE);
        assertThat(Dollars.wire(Objects.requireNonNull(kept.payment()))).as("no rate goes up").isEqualTo("524.52");
    }

    /** Of two that stand apart, the lowest payment takes what lowers it more. */
    @Test
    void theLowestPaymentPrefersTheDealsMoney() {
        Program check = not(giving("CHECK", List.of(Payee.CHECK), fixed(900)), "DEAL");
        Program deal = giving("DEAL", List.of(Payee.DEAL), fixed(500));
        ProgramSheet sheet = sheet(List.of(), check, deal, rate("RATE", Condition.always(), free()));
        assertThat(route(best(sheet, APPLIED, Goal.LOWEST_PAYMENT), RouteKind.RATE).ids()).hasToString("[DEAL]");
        assertThat(route(best(sheet, APPLIED, Goal.LARGEST_SAVING), RouteKind.RATE).ids()).hasToString("[CHECK]");
        assertThat(route(best(sheet, new Financing(null, Financing.Basis.APPLIED), Goal.LOWEST_PAYMENT), RouteKind.RATE).ids())
                .as("without an amount by the saving").hasToString("[CHECK]");
    }

    /** R14: $58,000 on $57,335 is too much, unless $665 in the deal lower it. */
    @Test
    void whatTheRouteAsksOfTheStackDecidesWhatIsInIt() {
        Financing much = new Financing(Dollars.of(58_000), Financing.Basis.APPLIED);
        Program rate = rate("RATE", Condition.is(new DealFact.AdvanceAtMost(Percent.of(100))), free());
        Answer none = best(sheet(List.of(), money("A", 664), rate), much, Goal.LARGEST_SAVING);
        assertThat(none.routes()).extracting(it -> it.route().kind()).doesNotContain(RouteKind.RATE);
        assertThat(route(best(sheet(List.of(), money("A", 665), rate), much, Goal.LARGEST_SAVING), RouteKind.RATE).ids())
                .hasToString("[A]");
        Program check = giving("A", List.of(Payee.CHECK), fixed(665));
        assertThat(best(sheet(List.of(), check, rate), much, Goal.LARGEST_SAVING).routes())
                .extracting(it -> it.route().kind()).doesNotContain(RouteKind.RATE);
    }

    @Test
    void aRateProgramThatNeedsAnotherOneIsClosedWithoutIt() {
        Program rate = rate("RATE", Condition.always(), needs("A"));
        assertThat(route(best(sheet(List.of(), money("A", 100), rate), GIVEN), RouteKind.RATE).ids()).hasToString("[A]");
        assertThat(best(sheet(List.of(), money("B", 100), rate), GIVEN).routes()).extracting(it -> it.route().kind())
                .doesNotContain(RouteKind.RATE);
    }

    /** A program that asks what the stack itself breaks is left out with that reason. */
    @Test
    void whatAProgramAsksOfTheStackIsSaidWhereItIsBroken() {
        Program asks = when(money("B", 300), WITH_A);
        RouteStack with = cash(sheet(List.of(), money("A", 500), asks));
        assertThat(with.ids()).hasToString("[A, B]");
        RouteStack without = cash(sheet(List.of(), money("C", 500), asks));
        assertThat(without.ids()).hasToString("[C]");
        assertLeftOut(without, "B", Code.NOT_MET, "Only if A is used with it.");
    }

    /** R6: a rebate meets a required cash down only where its own text says so, and never as a check. */
    @Test
    void rebatesMeetCashDownWhereTheySaySo() {
        Condition down = Condition.is(new DealFact.CashDown(Dollars.of(2000), null));
        Program asks = when(money("B", 300), down);
        assertThat(down(1500, sheet(List.of(), counting(giving("A", List.of(Payee.DEAL), fixed(500))), asks)).ids())
                .hasToString("[A, B]");
        assertThat(down(1499, sheet(List.of(), counting(giving("A", List.of(Payee.DEAL), fixed(500))), asks)).ids())
                .hasToString("[A]");
        assertThat(down(1500, sheet(List.of(), giving("A", List.of(Payee.DEAL), fixed(500)), asks)).ids()).hasToString("[A]");
        assertThat(down(1500, sheet(List.of(), counting(giving("A", List.of(Payee.CHECK), fixed(500))), asks)).ids())
                .hasToString("[A]");
    }

    /** A spiff is owed where its conditions hold, and comes off what the store keeps; so does its part with a condition. */
    @Test
    void spiffsAreOwedAndComeOffTheGross() {
        Program spiff = parts("SPIFF", List.of(Payee.SALESPERSON), List.of(
                new Part(new Benefit.Spiff(rule(100), null, false), null),
                new Part(new Benefit.Spiff(rule(25), null, false), WITH_A)), Condition.always());
        Program dealer = giving("DEALER", List.of(Payee.DEALER), new Benefit.DealerCash(rule(700)));
        RouteStack with = cash(sheet(List.of(), money("A", 500), spiff, dealer));
        assertThat(with.retained()).isEqualTo(Dollars.of(575));
        assertThat(with.dealerPrograms()).extracting(line -> line.program().id() + " " + Dollars.wire(line.amount()))
                .containsExactly("DEALER 700.00", "SPIFF 125.00");
        assertThat(cash(sheet(List.of(), spiff, dealer)).retained()).isEqualTo(Dollars.of(600));
        Program only = parts("SPIFF", List.of(Payee.SALESPERSON), List.of(
                new Part(new Benefit.Spiff(rule(100), null, false), null)), WITH_A);
        assertThat(cash(sheet(List.of(), money("A", 500), only)).retained()).isEqualTo(Dollars.of(-100));
        RouteStack none = cash(sheet(List.of(), money("B", 500), only));
        assertThat(none.retained()).isEqualTo(Dollars.zero());
        assertThat(none.leftOut()).extracting(left -> left.program().id().value()).containsExactly("SPIFF");
    }

    /** Money with a condition on the stack: the customer's, the store's, and the share that the store bears. */
    @Test
    void partsWithAConditionOnTheStackCountWhereItHolds() {
        Program extra = parts("B", List.of(Payee.DEAL), List.of(
                new Part(new Benefit.CustomerCash(rule(100), Percent.of(10)), null),
                new Part(new Benefit.CustomerCash(rule(50), Percent.of(20)), WITH_A)), Condition.always());
        RouteStack with = cash(sheet(List.of(), money("A", 500), extra));
        assertThat(with.value()).isEqualTo(Dollars.of(650));
        assertThat(with.retained()).isEqualTo(Dollars.of(-20));
        RouteStack without = cash(sheet(List.of(), extra));
        assertThat(without.value()).isEqualTo(Dollars.of(100));
        assertThat(without.retained()).isEqualTo(Dollars.of(-10));
    }

    /** Two payments of $524.52, which the store bears where it pays them itself, cut to $600 where a cap cuts. */
    @Test
    void theStoreBearsThePaymentsThatItPays() {
        Program sponsors = giving("TWO", List.of(Payee.DEAL), new Benefit.PaymentMultiple(2, Dollars.of(2000)));
        Program stores = new Program(sponsors.id(), 1, sponsors.name(), sponsors.sponsor(), new Party(PartyKind.STORE, "Us"),
                sponsors.payees(), List.of(), sponsors.routes(), sponsors.benefits(), sponsors.eligibility(),
                sponsors.combination(), sponsors.limits(), List.of(), sponsors.claim(), false, sponsors.source(), Extras.none());
        assertThat(Dollars.wire(twoPayments(List.of(), sponsors).retained())).isEqualTo("0.00");
        RouteStack borne = twoPayments(List.of(), stores);
        assertThat(Dollars.wire(borne.value())).isEqualTo("1049.04");
        assertThat(Dollars.wire(borne.retained())).isEqualTo("-1049.04");
        assertThat(Dollars.wire(twoPayments(List.of(cap(List.of("TWO"), null, 600, true)), stores).retained()))
                .isEqualTo("-600.00");
    }

    private static RouteStack twoPayments(List<Cap> caps, Program two) {
        return route(best(sheet(caps, two, rate("RATE", Condition.always(), free())), GIVEN, Goal.BEST_RETAINED_GROSS),
                RouteKind.RATE);
    }

    /** R5: among stacks with the largest saving the most dealer money; reserve of the route comes on top. */
    @Test
    void theBestGrossNeverTakesFromTheCustomer() {
        Program customer = not(money("A", 500), "DEALER");
        Program dealer = giving("DEALER", List.of(Payee.DEALER), new Benefit.DealerCash(rule(900)));
        ProgramSheet sheet = sheet(List.of(), customer, dealer);
        RouteStack stack = route(best(sheet, GIVEN, Goal.BEST_RETAINED_GROSS), RouteKind.CASH);
        assertThat(stack.ids()).hasToString("[A]");
        assertThat(stack.dealerPrograms()).isEmpty();
        Policy reserve = new Policy(GIVEN, List.of(), List.of(60), List.of(), null, null, Map.of(),
                Map.of(RouteKind.CASH, Dollars.of(250)), Policy.MANY_PLACES);
        assertThat(route(new Stacks(sheet).best(deal().situation(), reserve, Goal.LARGEST_SAVING), RouteKind.CASH).retained())
                .isEqualTo(Dollars.of(250));
    }

    /** (57,335 - 61 %)/36 + (57,335 + 61 %) x 0.00198, and with two points more of residual. */
    @Test
    void aLeasesPaymentHangsOnItsResidual() {
        TreeMap<Tier, MoneyFactor> factors = new TreeMap<>();
        factors.put(A, MoneyFactor.parse("0.00198"));
        ModelLine truck = ModelLine.of(2026, "Ford", "F-150");
        Benefit.LeaseTerms terms = new Benefit.LeaseTerms(
                List.of(new Benefit.LeaseTerms.Row(truck, 36, Percent.of(61), factors)), 10_000,
                List.of(new Benefit.LeaseTerms.MileageStep(12_000, Percent.of(1))), Dollars.zero(), Dollars.zero());
        Program lease = routed("LEASE", terms, Condition.always(), free());
        Program points = giving("POINTS", List.of(), new Benefit.ResidualAdjustment(Percent.of(2)));
        Financing cost = new Financing(Dollars.of(57_335), Financing.Basis.GIVEN);
        assertThat(payment(lease(sheet(List.of(), lease), cost, null))).isEqualTo("803.90");
        assertThat(payment(lease(sheet(List.of(), lease, points), cost, null))).isEqualTo("774.32");
        assertThat(payment(lease(sheet(List.of(), lease), cost, 12_000))).isEqualTo("818.69");
    }

    private static final Financing APPLIED = new Financing(Dollars.of(30_000), Financing.Basis.APPLIED);

    private static RouteStack lease(ProgramSheet sheet, Financing cost, @Nullable Integer miles) {
        Policy policy = new Policy(cost, List.of(), List.of(60), List.of(36), miles, null, Map.of(), Map.of(),
                Policy.MANY_PLACES);
        return route(new Stacks(sheet).best(deal().tier("A").situation(), policy, Goal.LARGEST_SAVING), RouteKind.LEASE);
    }

    private static String payment(RouteStack stack) {
        return Dollars.wire(Objects.requireNonNull(stack.payment()));
    }

    private static RouteStack down(long dollars, ProgramSheet sheet) {
        Situation situation = deal().tier("A").situation().with(new Terms(DealFact.SaleType.SaleKind.RETAIL, A, null, null, null,
                Dollars.of(dollars), "", null));
        return route(new Stacks(sheet).best(situation, Judgment.financing(30_000, Financing.Basis.GIVEN), Goal.LARGEST_SAVING),
                RouteKind.CASH);
    }
}
