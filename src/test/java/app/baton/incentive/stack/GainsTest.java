package app.baton.incentive.stack;

import static app.baton.incentive.stack.Judgment.deal;
import static app.baton.incentive.stack.Sheets.money;
import static app.baton.incentive.stack.Sheets.sheet;
import static app.baton.incentive.stack.Sheets.standard;
import static app.baton.incentive.stack.Sheets.when;
import static org.assertj.core.api.Assertions.assertThat;

import app.baton.incentive.Benefit;
import app.baton.incentive.Condition;
import app.baton.incentive.CustomerFact;
import app.baton.incentive.Financing;
import app.baton.incentive.PartyRole;
import app.baton.incentive.Payee;
import app.baton.incentive.ProgramSheet;
import app.baton.incentive.RouteKind;
import app.baton.incentive.Situation;
import app.baton.money.Dollars;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What a question and a way in are worth under each goal, worked out by hand. */
class GainsTest {

    private static final Financing APPLIED = new Financing(Dollars.of(30_000), Financing.Basis.APPLIED);
    private static final Condition FLEET = Condition.is(new CustomerFact.HasFleetNumber(List.of(PartyRole.BUYER)));

    /** $1,200 for fleets at 6 %: a payment of 28,800 instead of 30,000 over 60 months, 556.78 instead of 579.98. */
    @Test
    void aLowerPaymentIsWorthItsMonthlyDollars() {
        ProgramSheet sheet = sheet(List.of(), List.of(standard("6")), when(money("A", 1200), FLEET));

        assertThat(asked(sheet, Goal.LOWEST_PAYMENT)).isEqualTo(Dollars.ofCents(23_20));
        assertThat(way(sheet, Goal.LOWEST_PAYMENT)).isEqualTo(Dollars.ofCents(23_20));
    }

    /** The same program is worth its 1,200 to whoever wants to save most, and to the store's gross goal: R5. */
    @Test
    void aSavingIsWorthItsWholeDollars() {
        ProgramSheet sheet = sheet(List.of(), List.of(standard("6")), when(money("A", 1200), FLEET));

        for (Goal goal : List.of(Goal.LARGEST_SAVING, Goal.BEST_RETAINED_GROSS)) {
            assertThat(asked(sheet, goal)).as("%s", goal).isEqualTo(Dollars.of(1200));
            assertThat(way(sheet, goal)).as("%s", goal).isEqualTo(Dollars.of(1200));
        }
    }

    /** $900 that the store gets for a fleet are no reason to ask the customer anything (R5, R28). */
    @Test
    void dealerMoneyIsNoGainOfTheCustomers() {
        ProgramSheet sheet = sheet(List.of(), List.of(standard("6")), when(Sheets.giving("D", List.of(Payee.DEALER),
                new Benefit.DealerCash(Sheets.rule(900))), FLEET));

        assertThat(asked(sheet, Goal.BEST_RETAINED_GROSS)).isEqualTo(Dollars.zero());
    }

    private static Situation known() {
        return deal().tier("A").situation();
    }

    private static Policy policy() {
        return Policy.of(APPLIED, List.of(60), List.of());
    }

    /** The gain of the only question. */
    private static Money asked(ProgramSheet sheet, Goal goal) {
        Stacks stacks = new Stacks(sheet);
        Answer now = stacks.best(known(), policy(), goal);
        return new AskNext(stacks, policy(), goal).of(known(), now).stream()
                .filter(question -> question.asked().fact() instanceof CustomerFact.HasFleetNumber)
                .map(Question::gain).findFirst().orElse(Dollars.zero());
    }

    /** The gain of the way in on the standard route. */
    private static Money way(ProgramSheet sheet, Goal goal) {
        Stacks stacks = new Stacks(sheet);
        RouteStack standard = stacks.best(known(), policy(), goal).routes().stream()
                .filter(route -> route.route().kind() == RouteKind.STANDARD).findFirst().orElseThrow();
        Optional<Unlock> way = new Unlocks(stacks, policy(), goal).of(known(), standard, standard.leftOut().getFirst());
        return way.orElseThrow().gain();
    }
}
