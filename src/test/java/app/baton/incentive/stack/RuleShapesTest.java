package app.baton.incentive.stack;

import static app.baton.incentive.stack.Judgment.TEXTS;
import static app.baton.incentive.stack.Judgment.asks;
import static app.baton.incentive.stack.Judgment.assertLeftOut;
import static app.baton.incentive.stack.Judgment.deal;
import static app.baton.incentive.stack.Judgment.financing;
import static app.baton.incentive.stack.Judgment.fits;
import static app.baton.incentive.stack.Judgment.out;
import static app.baton.incentive.stack.Judgment.route;
import static app.baton.incentive.stack.Judgment.solved;
import static org.assertj.core.api.Assertions.assertThat;

import app.baton.incentive.AmountRule;
import app.baton.incentive.Benefit;
import app.baton.incentive.ClaimTerms;
import app.baton.incentive.Condition;
import app.baton.incentive.CustomerFact;
import app.baton.incentive.CustomerFact.Serves.Calling;
import app.baton.incentive.DateKind;
import app.baton.incentive.DealFact;
import app.baton.incentive.Financing;
import app.baton.incentive.Known;
import app.baton.incentive.PartyRole;
import app.baton.incentive.Payee;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.Proof;
import app.baton.incentive.ProofRule;
import app.baton.incentive.RouteKind;
import app.baton.incentive.Situation.Asked;
import app.baton.incentive.VehicleFact;
import app.baton.incentive.Window;
import app.baton.incentive.stack.LeftOut.Code;
import app.baton.money.Dollars;
import app.baton.money.Percent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Every shape of rule about money, ways to buy, days and vehicles that sponsors write, each in a small rulebook of its own, with
 * the sentence that the user reads when the deal fits, does not fit, or nobody knows yet.
 */
class RuleShapesTest {

    private static final List<PartyRole> BUYER = List.of(PartyRole.BUYER);
    private static final ProgramId ID = new ProgramId("P");

    private final Shape shape = new Shape("P", 500);

    @Test
    void cashOrSpecialRate() {
        Program cash = new Shape("CASH", 2000).routes(RouteKind.CASH, RouteKind.STANDARD).program();
        Found.found(solved(deal().tier("A"), cash, rate("RATE", 60)), RouteKind.CASH, null).whole("2000.00", "CASH");
        assertLeftOut(route(solved(deal().tier("A"), cash, rate("RATE", 60)), RouteKind.RATE), "CASH", Code.WRONG_ROUTE,
                "Not on this route.");
    }

    @Test
    void threePrimaryRoutes() {
        Program cash = new Shape("CASH", 2000).routes(RouteKind.CASH).program();
        Program contract = new Shape("LOAN", 700).routes(RouteKind.STANDARD, RouteKind.RATE).program();
        Answer answer = solved(deal().tier("A"), cash, contract, rate("RATE", 60));
        assertThat(route(answer, RouteKind.CASH).ids()).hasToString("[CASH]");
        assertThat(route(answer, RouteKind.STANDARD).ids()).hasToString("[LOAN]");
        assertThat(route(answer, RouteKind.RATE).ids()).hasToString("[LOAN]");
    }

    /** Three payments are not for 84 months at no interest, but the deferral still is. */

    @Test
    void oneToOneIncompatibilityWithAnException() {
        Program bonus = new Shape("BONUS", 900).notWith("RATE").program();
        Program deferral = new Shape("LATER", 0).gives(new Benefit.PaymentDeferral(90, true)).program();
        RouteStack stack = route(solved(deal().tier("A"), bonus, deferral, rate("RATE", 60)), RouteKind.RATE);
        assertThat(stack.ids()).hasToString("[LATER]");
        assertLeftOut(stack, "BONUS", Code.CONFLICT, "Not together with RATE.");
    }

    @Test
    void tierScoreAndAdvance() {
        Program tier = shape.asking(new DealFact.TierIn(List.of(new app.baton.incentive.Tier("A")))).program();
        fits(tier, deal().tier("A"), "Fits: the lender decides on credit tier A.");
        out(tier, deal().tier("C"), "Only if the lender decides on credit tier A.");
        asks(tier, deal(), "Ask: Is the credit tier A?");
        Program score = shape.asking(new DealFact.ScoreAtLeast(620)).program();
        asks(score, deal(), "Ask: Is the score 620 or more?");
        out(score, deal().answering(new Asked(null, new DealFact.ScoreAtLeast(620)), Known.NO),
                "Only if the score is 620 or more.");
        Program advance = shape.routes(RouteKind.STANDARD).asking(new DealFact.AdvanceAtMost(Percent.of(100))).program();
        for (Financing.Basis basis : Financing.Basis.values()) {
            Answer answer = new Stacks(Shape.sheet(advance)).best(deal().situation(), financing(60_000, basis),
                    Goal.LARGEST_SAVING);
            assertLeftOut(route(answer, RouteKind.STANDARD), "P", Code.NOT_MET,
                    "Only if no more than 100% of the sticker price is financed.");
        }
    }

    @Test
    void benefitInSeveralForms() {
        Program forms = shape.payees(Payee.DEAL, Payee.CHECK, Payee.PAYMENTS).program();
        assertThat(forms.payeeLine(TEXTS)).isEqualTo("Into the deal, as a line of its own, a check to the customer "
                + "after delivery or the store makes the first payments with it");
        Policy check = new Policy(new Financing(Dollars.of(30_000), Financing.Basis.APPLIED), List.of(), List.of(), List.of(),
                null, null, Map.of(ID, Payee.CHECK), Map.of(), Policy.MANY_PLACES);
        Answer answer = new Stacks(Shape.sheet(forms)).best(deal().situation(), check, Goal.LARGEST_SAVING);
        assertThat(answer.routes().getFirst().value()).isEqualTo(Dollars.of(500));
    }

    /** 6 % of the sticker price of $57,335, at most $3,000; of which the store bears a tenth itself. */

    @Test
    void shareOfThePriceWithACapOfWhichTheStoreBearsAPart() {
        Program share = shape.gives(new Benefit.CustomerCash(new AmountRule.Share(Percent.of(6), AmountRule.Share.Base.MSRP,
                Dollars.of(3000)), Percent.of(10))).program();
        RouteStack cash = route(solved(deal(), share), RouteKind.CASH);
        assertThat(cash.value()).isEqualTo(Dollars.of(3000));
        assertThat(cash.retained()).isEqualTo(Dollars.of(-300));
        Program invoice = shape.gives(new Benefit.CustomerCash(new AmountRule.Share(Percent.of(6), AmountRule.Share.Base.INVOICE,
                null), null)).program();
        asks(invoice, deal(), "It is a share of the invoice, which nobody has recorded.");
    }

    @Test
    void rateReductionBesideDollars() {
        Program lower = new Shape("LOWER", 0).routes(RouteKind.RATE)
                .gives(new Benefit.RateReduction(Percent.parse("0.5"), Percent.of(0))).program();
        Answer answer = solved(deal().tier("A"), lower, new Shape("CASH", 500).program(), rate("RATE", 60));
        assertThat(route(answer, RouteKind.RATE).ids()).hasToString("[CASH, LOWER]");
        assertThat(lower.benefitLine(TEXTS)).isEqualTo("0.5 point off the rate, never below 0.0%");
    }

    /** What somebody else of the household has counts only where the text says so. */

    /** The last three payments, each at most $700, together at most $1,950. */

    /** Signed in April, contracted again and delivered in May: the April rebate is not due. */

    @Test
    void deliveryDateDecides() {
        Program april = shape.in(new Window(DateKind.DELIVERY, LocalDate.parse("2026-11-01"), LocalDate.parse("2026-11-30")))
                .program();
        fits(april, deal().on("2026-11-29", "2026-11-30"), "In time: the vehicle has to be delivered Nov 1 to Nov 30, 2026.");
        out(april, deal().on("2026-11-29", "2026-12-01"), "Out of time: the vehicle has to be delivered Nov 1 to Nov 30, 2026.");
        Program order = shape.in(new Window(DateKind.ORDER, LocalDate.parse("2026-07-01"), LocalDate.parse("2026-09-30")))
                .program();
        asks(order, Deals.ordered(2026, "F-150", "XLT"), "Say the day: the vehicle has to be ordered Jul 1 to Sep 30, 2026.");
    }

    @Test
    void vinBlockedByAnOpenFieldAction() {
        Program blocked = shape.asking(new Condition.Not(Condition.is(new VehicleFact.OpenFieldAction(DateKind.DELIVERY)), null))
                .program();
        fits(blocked, deal(), "Fits: no field action is open on the vehicle.");
        out(blocked, deal().openFieldAction(), "Only if no field action is open on the vehicle.");
    }

    @Test
    void planPriceWithoutFurtherDiscount() {
        Program plan = new Shape("PLAN", 0).gives(new Benefit.PlanPrice(Dollars.of(50))).notWith("STORE").program();
        Program store = new Shape("STORE", 600).program();
        RouteStack cash = route(solved(deal().plan(44_100, 41_000), plan, store), RouteKind.CASH);
        assertThat(cash.ids()).hasToString("[PLAN]");
        assertThat(cash.value()).isEqualTo(Dollars.of(3100));
        assertLeftOut(cash, "STORE", Code.CONFLICT, "Not together with PLAN.");
        assertLeftOut(route(solved(deal(), plan), RouteKind.CASH), "PLAN", Code.ASK,
                "Type the store's price and the plan price that the invoice prints.");
    }

    @Test
    void claimWindowWithALateOneOnTwoSignatures() {
        Program claim = shape.claimed(new ClaimTerms(ClaimTerms.With.CODE, "X11", new ClaimTerms.Due.AfterDelivery(60),
                new ClaimTerms.Late(LocalDate.parse("2027-01-29"), List.of("general manager", "regional manager")))).program();
        assertThat(claim.claimLine(TEXTS)).isEqualTo("With code X11, within 60 days after delivery, late until Jan 29, 2027 with "
                + "general manager and regional manager signing");
    }

    @Test
    void onlyListedProofsCount() {
        Program proof = shape.proven(new ProofRule(List.of(new Proof("registration", 60), new Proof("title", null)), null,
                List.of("insurance card"))).program();
        assertThat(proof.proofLines(TEXTS))
                .containsExactly("registration not older than 60 days or title (not insurance card)");
    }

    @Test
    void zeroDollarOfferIsTaken() {
        Program nothing = new Shape("ZERO", 0).gives(new Benefit.NonCash("one year of connected service")).program();
        assertThat(route(solved(deal(), nothing), RouteKind.CASH).ids()).hasToString("[ZERO]");
        assertThat(nothing.benefitLine(TEXTS)).isEqualTo("One year of connected service");
    }

    /** Volume money is the store's, beside the stack and never in the customer's saving. */

    @Test
    void stairStepOfTheStore() {
        Program steps = new Shape("STEPS", 0).payees(Payee.DEALER).gives(new Benefit.VolumeBonus(List.of(
                new Benefit.VolumeBonus.Step(20, Dollars.of(200)), new Benefit.VolumeBonus.Step(28, Dollars.of(350))), List.of()))
                .program();
        RouteStack cash = route(solved(deal(), steps), RouteKind.CASH);
        assertThat(cash.ids()).isEmpty();
        assertThat(cash.value().isZero()).isTrue();
        assertThat(steps.benefitLine(TEXTS))
                .isEqualTo("$200 from 20 units, $350 from 28 units on every delivered unit, to the store");
    }

    @Test
    void aLaterRevisionSupersedesTheEarlierOneFromItsFirstDay() {
        Program first = shape.in(sold("2026-11-03", "2026-11-15")).program();
        Program second = new Shape("P", 900).revision(2).in(sold("2026-11-16", "2026-11-30")).program();
        assertThat(route(solved(deal().on("2026-11-15", "2026-11-17"), first, second), RouteKind.CASH).value())
                .isEqualTo(Dollars.of(500));
        assertThat(route(solved(deal().on("2026-11-16", "2026-11-17"), first, second), RouteKind.CASH).value())
                .isEqualTo(Dollars.of(900));
    }

    @Test
    void aRebateIsNotCashDown() {
        Program down = shape.asking(new DealFact.CashDown(Dollars.of(2000), null)).program();
        asks(down, deal(), "Ask: Is it so that the buyer pays at least $2,000 cash down, in which a rebate does not count?");
        out(down, deal().answering(new Asked(null, new DealFact.CashDown(Dollars.of(2000), null)), Known.NO),
                "Only if the buyer pays at least $2,000 cash down, in which a rebate does not count.");
    }

    @Test
    void oneProgramThatNeedsAnother() {
        Program extra = new Shape("EXTRA", 300).needing("BASE").program();
        Program base = new Shape("BASE", 100).asking(new CustomerFact.Serves(BUYER, List.of(Calling.VETERAN))).program();
        assertLeftOut(route(solved(deal(), extra, base), RouteKind.CASH), "EXTRA", Code.NOT_MET,
                "Only together with BASE, which cannot be had here.");
        assertThat(route(solved(deal().knowing(Deals.serves(Calling.VETERAN)), extra, base), RouteKind.CASH).ids())
                .hasToString("[BASE, EXTRA]");
    }

    /** One text allows the pair and the other forbids it: the stricter one wins, and both are shown to a person. */
    @Test
    void textsThatDisagreeKeepAPairApartWithAWarning() {
        Program large = new Shape("LARGE", 900).notWith("SMALL").program();
        Program small = new Shape("SMALL", 500).alsoWith("LARGE").program();
        RouteStack cash = route(solved(deal(), large, small), RouteKind.CASH);
        assertThat(cash.ids()).hasToString("[LARGE]");
        assertLeftOut(cash, "SMALL", Code.CONFLICT, "Not together with LARGE.");
        assertThat(cash.disagreements()).singleElement().satisfies(pair -> assertThat(pair.sentence(TEXTS)).isEqualTo(
                "The texts disagree. SMALL Program SMALL: \"Also with LARGE.\" LARGE Program LARGE: \"Not with SMALL.\" "
                        + "The stricter one counts until the region has answered, so SMALL is left out."));
        Program silent = new Shape("SMALL", 500).program();
        assertThat(route(solved(deal(), large, silent), RouteKind.CASH).disagreements()).as("a plain exception").isEmpty();
    }

    /** A customer's program that gives way to the store's own money does not say to whose. */

    @Test
    void aCustomersReasonNamesNoDealerMoney() {
        Program gift = new Shape("GIFT", 0).gives(new Benefit.NonCash("a cap")).notWith("DEALER").program();
        Program dealer = new Shape("DEALER", 0).payees(Payee.DEALER)
                .gives(new Benefit.DealerCash(new AmountRule.Fixed(Dollars.of(400)))).program();
        RouteStack gross = route(new Stacks(Shape.sheet(gift, dealer)).best(deal().situation(),
                financing(0, Financing.Basis.GIVEN), Goal.BEST_RETAINED_GROSS), RouteKind.CASH);
        assertLeftOut(gross, "GIFT", Code.CONFLICT, "Not together with the rest of this stack.");
    }

    private static Window sold(String from, String until) {
        return new Window(DateKind.SALE, LocalDate.parse(from), LocalDate.parse(until));
    }

    private static Program rate(String id, int months) {
        return new Shape(id, 0).rate(months).program();
    }
}
