package app.baton.incentive.stack;

import static app.baton.incentive.stack.Judgment.assertLeftOut;
import static app.baton.incentive.stack.Judgment.route;
import static app.baton.incentive.stack.Sheets.GIVEN;
import static app.baton.incentive.stack.Sheets.best;
import static app.baton.incentive.stack.Sheets.cap;
import static app.baton.incentive.stack.Sheets.cash;
import static app.baton.incentive.stack.Sheets.fixed;
import static app.baton.incentive.stack.Sheets.free;
import static app.baton.incentive.stack.Sheets.giving;
import static app.baton.incentive.stack.Sheets.made;
import static app.baton.incentive.stack.Sheets.money;
import static app.baton.incentive.stack.Sheets.needs;
import static app.baton.incentive.stack.Sheets.rule;
import static app.baton.incentive.stack.Sheets.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import app.baton.incentive.Benefit;
import app.baton.incentive.Cap;
import app.baton.incentive.Condition;
import app.baton.incentive.Part;
import app.baton.incentive.Payee;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramSheet;
import app.baton.incentive.RouteKind;
import app.baton.incentive.Routes;
import app.baton.incentive.stack.LeftOut.Code;
import app.baton.money.Dollars;
import app.baton.money.Percent;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What caps and the store's own programs do to each other in a stack, each worked out by hand. */
class StackCapsTest {

    /**
     * A and B bring $600 each, and one cap cuts both to $800: B comes down to $200. Another cap forbids more than $300 of B
     * and C together, and counts what is paid: $200 of B with $100 of C stand, C of $200 does not.
     */
    @Test
    void aCapThatForbidsCountsWhatAnotherOneHasLeft() {
        Cap cuts = cap(List.of("A", "B"), null, 800, true);
        Cap forbids = cap(List.of("B", "C"), null, 300, false);
        RouteStack within = cash(sheet(List.of(cuts, forbids), money("A", 600), money("B", 600), money("C", 100)));
        assertThat(within.programs()).extracting(line -> Dollars.wire(line.amount()))
                .containsExactly("600.00", "200.00", "100.00");
        RouteStack above = cash(sheet(List.of(cuts, forbids), money("A", 600), money("B", 600), money("C", 200)));
        assertThat(above.ids()).hasToString("[A, B]");
        assertLeftOut(above, "C", Code.CAP, "Above the cap: Cap.");
    }

    /** The store bears 10 % of A's $600 and of B's $500; the cap leaves $200 of B, and $20 of it are the store's. */
    @Test
    void whatTheStoreBearsFollowsTheCut() {
        ProgramSheet sheet = sheet(List.of(cap(List.of("A", "B"), null, 800, true)), borne("A", 600), borne("B", 500));
        RouteStack stack = route(best(sheet, GIVEN, Goal.BEST_RETAINED_GROSS), RouteKind.CASH);
        assertThat(stack.value()).isEqualTo(Dollars.of(800));
        assertThat(stack.retained()).isEqualTo(Dollars.of(-80));
    }

    private static Program borne(String id, long dollars) {
        return giving(id, List.of(Payee.DEAL), new Benefit.CustomerCash(rule(dollars), Percent.of(10)));
    }

    /** $500 for the customer that goes only with the dealer's $300: both stand, and the $300 are no saving of his. */
    @Test
    void whatACustomersProgramNeedsOfTheDealersComesAlong() {
        Program dealer = giving("D", List.of(Payee.DEALER), new Benefit.DealerCash(rule(300)));
        Program apart = giving("E", List.of(Payee.DEALER), new Benefit.DealerCash(rule(900)));
        Program leaning = made("A", List.of(Payee.DEAL), Routes.all(), List.of(new Part(fixed(500), null)), Condition.always(),
                needs("D"), false);
        RouteStack stack = cash(sheet(List.of(cap(List.of("D", "E"), 1, null, false)), dealer, apart, leaning));
        assertThat(stack.programs()).extracting(line -> line.program().id()).hasToString("[A]");
        assertThat(stack.dealerPrograms()).extracting(line -> line.program().id()).hasToString("[D]");
        assertThat(stack.value()).isEqualTo(Dollars.of(500));
        RouteStack without = cash(sheet(List.of(), leaning));
        assertThat(without.ids()).isEmpty();
        assertLeftOut(without, "A", Code.NOT_MET, "Only together with D, which cannot be had here.");
    }

    /** Where the dealer's program cannot be had, the customer's reason does not name it (R28). */
    @Test
    void aReasonForTheCustomerNamesNoProgramOfTheDealers() {
        Program financed = made("D", List.of(Payee.DEALER), new Routes(List.of(RouteKind.STANDARD), List.of()),
                List.of(new Part(new Benefit.DealerCash(rule(300)), null)), Condition.always(), free(), false);
        Program leaning = made("A", List.of(Payee.DEAL), Routes.all(), List.of(new Part(fixed(500), null)), Condition.always(),
                needs("D"), false);
        assertLeftOut(cash(sheet(List.of(), financed, leaning)), "A", Code.NOT_MET,
                "Its conditions do not hold with this stack.");
    }
}
