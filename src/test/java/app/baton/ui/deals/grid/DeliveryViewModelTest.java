package app.baton.ui.deals.grid;

import static app.baton.deal.QuoteCase.base;
import static app.baton.deal.QuoteCase.usd;
import static org.assertj.core.api.Assertions.assertThat;

import app.baton.incentive.RouteKind;
import app.baton.ui.deals.grid.DeliveryPlan.Stand;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Sold on November 24 for delivery on the 27th; the rebate of 1,500 ends on the 30th. */
class DeliveryViewModelTest {

    private static DeliveryPlan plan(Bench bench) {
        return Objects.requireNonNull(bench.bench().delivery().plan().get());
    }

    @Test
    void theLastDayIsSaidWithTheMoneyThatIsLostAfterIt() {
        Bench bench = Bench.of(base());

        assertThat(bench.bench().delivery().words().get()).isEqualTo("Deliver by Mon, Nov 30 or lose $1,500.");
        assertThat(plan(bench).days()).hasSize(31);
        assertThat(plan(bench).days().getFirst().day()).isEqualTo("2026-11-24");
        assertThat(plan(bench).days()).filteredOn(DeliveryPlan.Day::lastChance).extracting(DeliveryPlan.Day::day)
                .containsExactly(LocalDate.parse("2026-11-30"));
        assertThat(plan(bench).days()).filteredOn(day -> day.stand() == Stand.LESS).hasSize(24)
                .allSatisfy(day -> assertThat(day.gain()).isEqualTo(usd("-1500.00")));
    }

    /** 29,012 at 6.9 % is 573.10 against 543.47. */
    @Test
    void aDayIsTriedOutBeforeItIsPlanned() {
        Bench bench = Bench.of(base());
        DeliveryViewModel delivery = bench.bench().delivery();

        delivery.move(4);

        assertThat(delivery.tried().get()).isEqualTo("2026-12-01");
        assertThat(delivery.words().get()).isEqualTo("Tue, Dec 1: $1,500 less. $29.63 a month more. Gone by then: N-1.");
        assertThat(bench.changes()).as("nothing changed yet").isEmpty();
        delivery.put();
        assertThat(bench.changes()).singleElement()
                .satisfies(change -> assertThat(change.delivery()).isEqualTo("2026-12-01"));
    }

    @Test
    void oneGoesBackToThePlannedDay() {
        Bench bench = Bench.of(base());
        DeliveryViewModel delivery = bench.bench().delivery();

        delivery.last();
        delivery.move(1);
        assertThat(delivery.tried().get()).as("it ends there").isEqualTo("2026-12-24");
        delivery.first();
        assertThat(delivery.tried().get()).isEqualTo("2026-11-24");
        assertThat(delivery.words().get()).isEqualTo("Tue, Nov 24: worth the same.");
        delivery.back();
        assertThat(delivery.words().get()).startsWith("Deliver by Mon, Nov 30");
        delivery.put();
        assertThat(bench.changes()).as("it is planned already").isEmpty();
    }

    @Test
    void aRouteThatEndsIsSaidToClose() {
        Bench bench = Bench.of(base());
        bench.deal().set(Bench.at(base().with("/programs/1/windows",
                "[{\"by\": \"delivery\", \"from\": \"2026-11-01\", \"until\": \"2026-12-02\"}]"), RouteKind.RATE));

        assertThat(bench.bench().delivery().words().get())
                .isEqualTo("Deliver by Wed, Dec 2: after it this way to buy is closed.");
        assertThat(plan(bench).days().getLast().stand()).isEqualTo(Stand.CLOSED);
        bench.bench().delivery().last();
        assertThat(bench.bench().delivery().words().get()).startsWith("Thu, Dec 24: this way to buy is closed.");
    }

    /** Planned for December, the rebate is gone already; a day in November is worth more. */
    @Test
    void anEarlierDayMayBeWorthMore() {
        Bench bench = Bench.of(base().with("/situation/days/delivery", "\"2026-12-05\""));

        assertThat(bench.bench().delivery().words().get()).isEqualTo("Delivered Mon, Nov 30 it is worth $1,500 more.");
        bench.bench().delivery().tryOut(LocalDate.parse("2026-11-30"));
        assertThat(bench.bench().delivery().words().get()).isEqualTo("Mon, Nov 30: $1,500 more. $29.63 a month less.");
    }

    @Test
    void aDayFarAheadBringsTheDaysAroundIt() {
        Bench bench = Bench.of(base().with("/situation/days/delivery", "\"2027-01-20\""));
        bench.deal().set(Bench.at(base().with("/situation/days/delivery", "\"2027-01-20\""), RouteKind.STANDARD));

        assertThat(plan(bench).days().getFirst().day()).isEqualTo("2027-01-05");
        assertThat(plan(bench).planned()).isEqualTo("2027-01-20");
    }

    @Test
    void withoutADealThereAreNoDays() {
        Bench bench = Bench.of(base());

        bench.deal().set(null);

        assertThat(bench.bench().delivery().plan().get()).isNull();
        bench.bench().delivery().move(1);
        assertThat(bench.bench().delivery().words().get()).isEmpty();
    }
}
