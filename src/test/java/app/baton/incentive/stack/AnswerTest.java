package app.baton.incentive.stack;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.incentive.Route;
import app.baton.incentive.RouteKind;
import app.baton.money.Dollars;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How the routes of a deal are ranked for each goal. */
class AnswerTest {

    private static final RouteStack CASH = route(RouteKind.CASH, null, 1500, null, 0);
    private static final RouteStack LONG = route(RouteKind.STANDARD, 72, 900, 420L, 300);
    private static final RouteStack LONG_RATE = route(RouteKind.STANDARD, 72, 700, 400L, 200);
    private static final RouteStack SHORT = route(RouteKind.STANDARD, 48, 800, 600L, 100);
    private static final RouteStack SHORT_DEARER = route(RouteKind.STANDARD, 48, 1000, 650L, 0);

    /**
     * R7: the lowest of 72 months is 400 and of 48 it is 600; of these two the 48 save more. Then the others as they pay, and
     * what pays nothing a month last.
     */
    @Test
    void paymentsAreComparedAtEqualTermOnly() {
        assertThat(ranked(Goal.LOWEST_PAYMENT, CASH, LONG, SHORT_DEARER, LONG_RATE, SHORT))
                .containsExactly(SHORT, LONG_RATE, LONG, SHORT_DEARER, CASH);
        assertThat(new Answer(Goal.LOWEST_PAYMENT, List.of(CASH, LONG, LONG_RATE), List.of()).best()).contains(LONG_RATE);
    }

    /** Of equal payments the larger saving, and of equal savings the one that stands first. */
    @Test
    void ofEqualPaymentsTheLargerSavingCounts() {
        RouteStack less = route(RouteKind.STANDARD, 72, 100, 400L, 0);
        RouteStack same = route(RouteKind.STANDARD, 72, 700, 400L, 900);

        assertThat(ranked(Goal.LOWEST_PAYMENT, less, LONG_RATE)).containsExactly(LONG_RATE, less);
        assertThat(ranked(Goal.LOWEST_PAYMENT, LONG_RATE, less)).containsExactly(LONG_RATE, less);
        assertThat(ranked(Goal.LOWEST_PAYMENT, LONG_RATE, same)).containsExactly(LONG_RATE, same);
        assertThat(ranked(Goal.LOWEST_PAYMENT, same, LONG_RATE)).containsExactly(same, LONG_RATE);
    }

    @Test
    void theOtherGoalsRankByTheCustomersMoneyAndThenByTheStores() {
        RouteStack more = route(RouteKind.STANDARD, 60, 900, 500L, 400);

        assertThat(ranked(Goal.LARGEST_SAVING, LONG, CASH, more, SHORT)).containsExactly(CASH, LONG, more, SHORT);
        assertThat(ranked(Goal.BEST_RETAINED_GROSS, LONG, CASH, more, SHORT)).containsExactly(CASH, more, LONG, SHORT);
        assertThat(new Answer(Goal.LARGEST_SAVING, List.of(), List.of()).best()).isEmpty();
    }

    private static List<RouteStack> ranked(Goal goal, RouteStack... routes) {
        return new Answer(goal, List.of(routes), List.of()).ranked();
    }

    private static RouteStack route(RouteKind kind, @Nullable Integer months, long value, @Nullable Long payment, long retained) {
        Money none = Dollars.zero();
        return new RouteStack(new Route(kind, null, months, ""), Dollars.of(value), none,
                payment == null ? null : Dollars.of(payment), new ContractRates(null, null, null, null), List.of(), List.of(),
                Dollars.of(retained), List.of(), false, true, List.of());
    }
}
