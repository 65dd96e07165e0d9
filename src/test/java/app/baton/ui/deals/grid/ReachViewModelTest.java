package app.baton.ui.deals.grid;

import static app.baton.deal.QuoteCase.base;
import static app.baton.deal.QuoteCase.usd;
import static org.assertj.core.api.Assertions.assertThat;

import app.baton.deal.Reach.By;
import app.baton.incentive.RouteKind;
import app.baton.journal.InlineBackground;
import app.baton.ui.kit.LateBackground;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** From 543.47 a month to what the customer names; the figures by hand stand in LivingQuoteTest of the deal. */
class ReachViewModelTest {

    private static List<String> words(ReachViewModel reach) {
        return reach.lines().get().stream().map(ReachWays.Line::words).toList();
    }

    @Test
    void eachWayMovesOneThingToTheCent() {
        ReachViewModel reach = Bench.of(base()).bench().reach();

        reach.payment.set("499");

        assertThat(words(reach)).containsExactly("Price $27,876.31, $2,123.69 less: $499.00 a month",
                "Cash down $4,251.11, $2,251.11 more: $499.00 a month", "72 months instead of 60: $467.73 a month");
    }

    @Test
    void theOrderIsTheStoresToChangeAndTheFirstThatReachesItIsSelected() {
        Bench bench = Bench.of(base(), null, new InlineBackground());
        ReachViewModel reach = bench.bench().reach();
        reach.payment.set("$499.00");
        assertThat(words(reach)).startsWith("Price: the sales manager sets it.");
        assertThat(reach.selected().get()).as("the price cannot be moved").isEqualTo(1);

        reach.shift(-1);
        assertThat(reach.lines().get()).extracting(ReachWays.Line::by).containsExactly(By.DOWN, By.PRICE, By.TERM);
        reach.shift(-1);
        assertThat(reach.lines().get()).as("it cannot be tried earlier").extracting(ReachWays.Line::by)
                .containsExactly(By.DOWN, By.PRICE, By.TERM);
        reach.move(5);
        reach.shift(-1);
        assertThat(reach.lines().get()).extracting(ReachWays.Line::by).containsExactly(By.DOWN, By.TERM, By.PRICE);

        reach.payment.set("510");
        assertThat(reach.lines().get()).as("the order stays for the next payment").extracting(ReachWays.Line::by)
                .containsExactly(By.DOWN, By.TERM, By.PRICE);
    }

    @Test
    void aWayIsPutIntoTheDeal() {
        Bench bench = Bench.of(base());
        ReachViewModel reach = bench.bench().reach();
        reach.payment.set("499");

        assertThat(reach.put()).isTrue();
        reach.select(1);
        reach.put();
        reach.select(2);
        reach.put();

        assertThat(bench.changes()).hasSize(3);
        assertThat(bench.changes().get(0).price()).isEqualTo(usd("27876.31"));
        assertThat(bench.changes().get(0).down()).isNull();
        assertThat(bench.changes().get(1).down()).isEqualTo(usd("4251.11"));
        assertThat(Objects.requireNonNull(bench.changes().get(2).way()).route().months()).isEqualTo(72);
    }

    @Test
    void whatDoesNotReachItAloneIsSaidAndMovesNothing() {
        Bench bench = Bench.of(base(), usd("29000.00"), new InlineBackground());
        ReachViewModel reach = bench.bench().reach();

        reach.payment.set("300");

        assertThat(words(reach)).contains("Price: lowering it alone does not reach it.", "Term: no other term alone reaches it.");
        reach.select(0);
        assertThat(reach.put()).isFalse();
        assertThat(bench.changes()).isEmpty();
    }

    @Test
    void aPaymentThatIsReachedAlreadyMovesNothing() {
        ReachViewModel reach = Bench.of(base()).bench().reach();

        reach.payment.set("600");

        assertThat(reach.said().get()).isEqualTo("The payment is $543.47 already: nothing has to move.");
        assertThat(reach.lines().get()).isEmpty();
        assertThat(reach.put()).isFalse();
        reach.payment.set("543.47");
        assertThat(reach.said().get()).as("to the cent").isNotEmpty();
        reach.payment.set("543.46");
        assertThat(reach.said().get()).isEmpty();
        assertThat(reach.lines().get()).isNotEmpty();
    }

    @Test
    void whatIsNoPaymentIsSaidBesideTheField() {
        ReachViewModel reach = Bench.of(base()).bench().reach();

        reach.payment.set("0");
        assertThat(reach.payment.error().get()).isEqualTo("A payment to reach is above zero.");
        reach.payment.set("cheap");
        assertThat(reach.payment.error().get()).contains("cheap");
        assertThat(reach.lines().get()).isEmpty();
        reach.close();
        assertThat(reach.payment.error().get()).isEmpty();
    }

    @Test
    void aCashDealHasNoPaymentToReach() {
        Bench bench = Bench.of(base());
        bench.deal().set(Bench.at(base(), RouteKind.CASH));

        bench.bench().reach().payment.set("499");

        assertThat(bench.bench().reach().said().get()).startsWith("A cash deal has no payment.");
    }

    /** A lease moves by the terms that its program prints, and keeps its residual. */
    @Test
    void aLeaseIsReachedByPriceOrCash() {
        Bench bench = Bench.of(base());
        bench.deal().set(Bench.at(base(), RouteKind.LEASE));
        var now = Objects.requireNonNull(bench.open().looked().worked().payment());

        bench.bench().reach().payment.set(now.minus(20).getAmount().toPlainString());

        assertThat(bench.bench().reach().lines().get().get(1).way()).satisfies(way -> assertThat(Objects.requireNonNull(way).on()
                .worked().payment()).isLessThanOrEqualTo(now.minus(20)));
        assertThat(words(bench.bench().reach()).get(2)).isEqualTo("Term: no other term alone reaches it.");
    }

    @Test
    void waysOfADealThatChangedAreGoneAtOnce() {
        LateBackground late = new LateBackground();
        Bench bench = Bench.of(base(), null, late);
        bench.bench().reach().payment.set("499");
        late.arrive();
        assertThat(bench.bench().reach().lines().get()).hasSize(3);

        bench.deal().set(Bench.at(base().with("/deal/cashDown", "\"2500.00\""), RouteKind.STANDARD));

        assertThat(bench.bench().reach().lines().get()).isEmpty();
        late.arrive();
        assertThat(words(bench.bench().reach()).get(1)).startsWith("Cash down $4,251.11, $1,751.11 more");
    }
}
