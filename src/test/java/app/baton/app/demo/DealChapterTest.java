package app.baton.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.deal.check.Severity;
import app.baton.deal.life.Deal;
import app.baton.deal.life.DealRow;
import app.baton.deal.life.DealState;
import app.baton.deal.life.FinanceDesk.Review;
import app.baton.journal.PageRequest;
import app.baton.people.User;
import app.baton.vehicle.StockState;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever opens the demo as finance finds deals at every place that matters. */
class DealChapterTest {

    private static final PageRequest FIRST = PageRequest.first(9);

    @Test
    void financeFindsDealsThatWaitCameBackAreApprovedAndDelivered() {
        ToldStory told = ToldStory.until("2026-11-25T20:00:00Z", 1);

        assertThat(told.books.deals().counts()).isEqualTo(Map.of(DealState.WITH_FINANCE, 2L, DealState.RETURNED, 1L,
                DealState.APPROVED, 1L, DealState.DELIVERED, 1L));
        User tom = DemoPeople.TOM.asUser();
        assertThat(told.cast.finance().queue(tom, FIRST).rows()).extracting(DealRow::buyer)
                .containsExactly("Tobias Hale", "Marguerite Bowden");
        Deal morning = told.cast.deals().find(tom, told.cast.finance().queue(tom, FIRST).rows().getLast().id()).orElseThrow();
        Review review = told.cast.finance().review(tom, morning);
        assertThat(review.chosen()).isNotNull();
        assertThat(review.findings()).as("something to look at").anyMatch(finding -> finding.severity() == Severity.WARNING);
        Deal delivered = told.cast.deals().find(tom, told.books.deals().in(DealState.DELIVERED, FIRST).rows().getFirst().id())
                .orElseThrow();
        assertThat(delivered.dates().reported()).isNull();
        assertThat(told.cast.stock().find(tom, delivered.offer().stock())).hasValueSatisfying(unit ->
                assertThat(unit.state()).isEqualTo(StockState.SOLD));
    }

    @Test
    void onTheFirstOfAMonthTheyAreThereToo() {
        assertThat(ToldStory.until("2026-12-01T11:30:00Z", 1).books.deals().counts()).containsEntry(DealState.WITH_FINANCE, 2L)
                .containsEntry(DealState.RETURNED, 1L);
    }
}
