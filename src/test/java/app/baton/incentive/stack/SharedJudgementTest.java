package app.baton.incentive.stack;

import static app.baton.incentive.stack.Judgment.deal;
import static org.assertj.core.api.Assertions.assertThat;

import app.baton.incentive.Benefit;
import app.baton.incentive.Condition;
import app.baton.incentive.DealFact;
import app.baton.incentive.DealFact.SaleType.SaleKind;
import app.baton.incentive.Financing;
import app.baton.incentive.Payee;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.RouteKind;
import app.baton.incentive.Routes;
import app.baton.incentive.Situation;
import app.baton.incentive.Terms;
import app.baton.money.Dollars;
import app.baton.money.Percent;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What is judged once for a whole deal is never what is judged otherwise on another route, term or sum of cash. */
class SharedJudgementTest {

    private static final List<Money> DOWNS = Stream.of(0L, 3_000L, 1_000L, 2_000L, 40_000L).map(Dollars::of).toList();
    private static final Policy POLICY = new Policy(new Financing(Dollars.of(30_000), Financing.Basis.APPLIED),
            List.of(), List.of(36, 60), List.of(), null, Percent.parse("7.5"), Map.of(), Map.of(), Policy.MANY_PLACES);

    @Test
    void aFactOfTheRouteIsAnsweredOnEachByItself() {
        Program standard = asking("A", 500, new DealFact.OnRoute(new Routes(List.of(RouteKind.STANDARD), List.of())));
        Program longer = asking("B", 700, new DealFact.TermWithin(60, null));
        Program elsewhere = asking("C", 900, new DealFact.LenderIs("Credit Union"));

        List<RouteStack> routes = best(standard, longer, elsewhere);

        assertThat(routes).extracting(stack -> stack.route().kind() + " " + stack.route().months() + " "
                + String.join(" ", stack.ids().stream().map(ProgramId::value).toList())).containsExactlyInAnyOrder("CASH 36 C",
                "CASH 60 B C", "STANDARD 36 A", "STANDARD 60 A B");
    }

    @Test
    void aSumOfCashThatAProgramNamesOpensItThereAndNowhereElse() {
        Program down = asking("A", 500, new DealFact.CashDown(Dollars.of(2_000), null));
        Program free = Sheets.money("B", 100);

        assertThat(atCash(RouteKind.STANDARD, down, free)).containsExactly("B", "A B", "B", "A B", "none");
    }

    @Test
    void lessCashThanANotAllowsOpensIt() {
        Program little = Sheets.when(Sheets.money("A", 500), new Condition.Not(Condition.is(
                new DealFact.CashDown(Dollars.of(2_000), null)), null));

        assertThat(atCash(RouteKind.STANDARD, little)).containsExactly("A", "", "A", "", "none");
    }

    /** Two payments of the contract, some 1,800, beat 1,750 only while enough is financed. */
    @Test
    void aBetterStackForOneSumGivesWayWhereItIsWorthLess() {
        Program payments = Sheets.not(Sheets.giving("A", List.of(Payee.CHECK), new Benefit.PaymentMultiple(2, Dollars.of(5_000))),
                "B");
        Program fixed = Sheets.giving("B", List.of(Payee.CHECK), Sheets.fixed(1_750));

        assertThat(atCash(RouteKind.CASH, payments, fixed)).as("at 36 months").containsExactly("A", "B", "A", "B", "none");
    }

    private static Program asking(String id, long dollars, DealFact fact) {
        return Sheets.when(Sheets.money(id, dollars), Condition.is(fact));
    }

    private static List<RouteStack> best(Program... programs) {
        return new Stacks(Sheets.sheet(List.of(), List.of(Sheets.standard("6.9")), programs))
                .best(situation(), POLICY, Goal.LARGEST_SAVING).routes();
    }

    private static Situation situation() {
        return deal().situation().with(new Terms(SaleKind.RETAIL, Sheets.A, null, null, null, null, "Credit Union", null));
    }

    /** The programs at 36 months for each sum; each is what a search of its own finds. */
    private static List<String> atCash(RouteKind kind, Program... programs) {
        Stacks stacks = new Stacks(Sheets.sheet(List.of(), List.of(Sheets.standard("6.9")), programs));
        CashSteps steps = stacks.cashSteps(situation(), POLICY, Goal.LARGEST_SAVING);
        return steps.routes().stream().filter(route -> route.kind() == kind && Objects.equals(route.months(), 36))
                .flatMap(route -> steps.at(route, DOWNS).stream()).map(SharedJudgementTest::ids).toList();
    }

    private static String ids(Optional<RouteStack> stack) {
        return stack.map(it -> String.join(" ", it.ids().stream().map(ProgramId::value).toList())).orElse("none");
    }
}
