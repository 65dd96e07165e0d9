package app.baton.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.baton.deal.Reach.By;
import app.baton.deal.Wanted.Goal;
import app.baton.deal.Wanted.Grid;
import app.baton.deal.check.StoreLimits;
import app.baton.incentive.Invalid;
import app.baton.money.Dollars;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What may be asked of a deal beside its figures, up to its limits, and the sentence for what may not. */
class WantedTest {

    private static final Money TEN = Dollars.of(10);

    @Test
    void aGridHasAThousandCellsARouteAtMost() {
        assertThat(new Grid(terms(8), terms(2), downs(100)).downs()).hasSize(100);
        refused(() -> new Grid(terms(8), terms(3), downs(91)), "downs", "A grid has at most 1000 cells a route.");
        assertThat(new Grid(List.of(), List.of(), downs(1000)).terms()).isEmpty();
        refused(() -> new Grid(List.of(), List.of(), downs(1001)), "downs", "A grid has at most 1000 cells a route.");
        refused(() -> new Grid(terms(1), List.of(), List.of()), "downs", "Name the sums of cash down.");
    }

    @Test
    void termsAndSumsOfAGridAreTermsAndSums() {
        assertThat(new Grid(List.of(1, 144), List.of(1), List.of(Dollars.zero())).terms()).containsExactly(1, 144);
        refused(() -> new Grid(List.of(36, 145), List.of(), List.of(TEN)), "terms/1", "A term has 1 to 144 months: 145.");
        refused(() -> new Grid(List.of(), List.of(36, 0), List.of(TEN)), "leaseTerms/1", "A term has 1 to 144 months: 0.");
        refused(() -> new Grid(List.of(), List.of(), List.of(TEN, Dollars.of(-1))), "downs/1",
                "An amount is not negative: -1.00.");
    }

    @Test
    void aPaymentToReachSaysHowFarThingsMayBeMoved() {
        assertThat(new Goal(Dollars.ofCents(1), List.of(By.TERM), null, null, List.of()).by()).containsExactly(By.TERM);
        refused(() -> new Goal(Dollars.zero(), List.of(), null, null, List.of()), "payment",
                "A payment to reach is above zero: 0.00.");
        refused(() -> new Goal(TEN, List.of(By.TERM, By.PRICE), null, TEN, List.of()), "lowestPrice",
                "Say how far the price may fall.");
        refused(() -> new Goal(TEN, List.of(By.DOWN), TEN, null, List.of()), "mostDown", "Say how much cash down there may be.");
        assertThat(new Goal(TEN, List.of(By.DOWN, By.PRICE), TEN, TEN, List.of(60)).terms()).containsExactly(60);
    }

    @Test
    void theStoresLimitsAreAboveZeroAndLookAheadAYear() {
        assertThat(new StoreLimits(null, Dollars.ofCents(1), null, Dollars.ofCents(1), 366).windowDays()).isEqualTo(366);
        assertThat(StoreLimits.none().windowDays()).isZero();
        refused(() -> new StoreLimits(null, Dollars.zero(), null, null, 0), "value", "A value is above zero: 0.00.");
        refused(() -> new StoreLimits(null, null, null, Dollars.zero(), 0), "income", "An income is above zero: 0.00.");
        refused(() -> new StoreLimits(null, null, null, null, -1), "windowDays", "It lies from 0 to 366 days: -1.");
        refused(() -> new StoreLimits(null, null, null, null, 367), "windowDays", "It lies from 0 to 366 days: 367.");
    }

    private static void refused(ThrowingCallable made, String field, String sentence) {
        assertThatThrownBy(made).isInstanceOfSatisfying(Invalid.class, wrong -> {
            assertThat(wrong.field()).isEqualTo(field);
            assertThat(wrong.sentence()).isEqualTo(sentence);
        });
    }

    private static List<Integer> terms(int count) {
        return Collections.nCopies(count, 60);
    }

    private static List<Money> downs(int count) {
        return Collections.nCopies(count, TEN);
    }
}
