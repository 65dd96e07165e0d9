package app.baton.deal.life;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.deal.life.DealEvent.Step;
import app.baton.journal.DeskId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** R15 to R19: which step may follow which, whose it is to say, and how a deal is told from its events. */
class DealWayTest {

    private static final String ON_FLOOR = "WORKSHEET PENCIL_REQUESTED PENCILED PRESENTED COMMITTED RETURNED RECONTRACTING";
    private static final String NOT_OVER = ON_FLOOR + " WITH_FINANCE APPROVED CONTRACTED DELIVERED REPORTED FUNDED CLAIMS_OPEN"
            + " AUDITED";
    /** Each step with the states in which it may happen. */
    private static final Map<String, String> BEFORE = table(
            "Opened", "",
            "Changed", ON_FLOOR + " WITH_FINANCE",
            "PencilRequested", "WORKSHEET PENCILED PRESENTED COMMITTED RETURNED RECONTRACTING",
            "Penciled", ON_FLOOR,
            "Presented", "PENCILED",
            "Committed", "PRESENTED",
            "Submitted", "COMMITTED RETURNED RECONTRACTING",
            "Returned", "WITH_FINANCE APPROVED",
            "Decided", "COMMITTED WITH_FINANCE RETURNED APPROVED CONTRACTED DELIVERED REPORTED RECONTRACTING",
            "Declined", "COMMITTED WITH_FINANCE RETURNED APPROVED CONTRACTED DELIVERED REPORTED RECONTRACTING",
            "PromiseEnded", NOT_OVER,
            "ProofShown", NOT_OVER,
            "ScanAdded", NOT_OVER,
            "ScanTaken", NOT_OVER,
            "Approved", "WITH_FINANCE",
            "Contracted", "APPROVED",
            "Delivered", "CONTRACTED",
            "Reported", "DELIVERED FUNDED",
            "Funded", "DELIVERED REPORTED",
            "ClaimsOpened", "REPORTED FUNDED",
            "Audited", "FUNDED CLAIMS_OPEN",
            "Recontracted", "CONTRACTED DELIVERED REPORTED",
            "Lost", ON_FLOOR + " WITH_FINANCE APPROVED",
            "Unwound", NOT_OVER);

    private final Floor floor = new Floor();
    private final List<Step> steps = Steps.all(floor.offer(), floor.loan());

    private static Map<String, String> table(String... cells) {
        Map<String, String> rows = new LinkedHashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            rows.put(cells[i], cells[i + 1]);
        }
        return rows;
    }

    private static String name(Step step) {
        return step.getClass().getSimpleName();
    }

    @Test
    void everyStepHasItsStates() {
        assertThat(steps).extracting(DealWayTest::name).containsExactlyElementsOf(BEFORE.keySet());
        for (Step step : steps) {
            String states = BEFORE.getOrDefault(name(step), "no row");
            assertThat(DealWay.before(step)).as(name(step)).extracting(Enum::name)
                    .containsExactlyInAnyOrder(states.isEmpty() ? new String[0] : states.split(" "));
        }
    }

    @Test
    void whatIsFinancesToSayIsTakenFromItsDesksAlone() {
        assertThat(steps.stream().filter(DealWay::isFinances).map(DealWayTest::name).collect(Collectors.toList()))
                .containsExactly("Returned", "Decided", "Declined", "Approved", "Contracted", "Delivered", "Reported", "Funded",
                        "ClaimsOpened", "Audited", "Recontracted", "Unwound");
    }

    @Test
    void nothingIsReportedOrPaidTwiceAndALateReportLeavesThePaidDealPaid() {
        Deal delivered = floor.delivered(floor.offer());
        Deal paid = floor.finance.fund(floor.frank, delivered, Steps.DAY);
        assertThat(DealWay.may(paid, new DealEvent.Funded(Steps.DAY))).isFalse();

        Deal reported = floor.finance.report(floor.frank, paid, Steps.DAY);
        assertThat(reported.state()).isEqualTo(DealState.FUNDED);
        assertThat(DealWay.may(reported, new DealEvent.Reported(Steps.DAY))).isFalse();
        assertThat(DealWay.may(reported, new DealEvent.Lost("Late."))).isFalse();
    }

    @Test
    void aDecisionLeavesTheStateAndTheTimeSinceWhenItStands() {
        Deal there = floor.withFinance();
        floor.clock.pass(Duration.ofMinutes(40));
        Deal decided = floor.decided(there);
        assertThat(decided.since()).isEqualTo(there.since()).isNotEqualTo(decided.changed());

        floor.clock.pass(Duration.ofMinutes(5));
        Deal back = floor.finance.giveBack(floor.frank, decided, "No title.");
        assertThat(back.since()).isEqualTo(back.changed());
    }

    /** The clock of a second desk may be behind: its step is dated before the deal was opened, and counts all the same. */
    @Test
    void aStepOfADeskWhoseClockIsBehindCounts() {
        DealEvent opened = opened();
        DealEvent early = after(opened, opened.at().minusSeconds(60), new UUID(0, 50), opened.id(),
                new DealEvent.PencilRequested(""));

        Deal deal = Deal.of(List.of(early, opened)).orElseThrow();
        assertThat(deal.state()).isEqualTo(DealState.PENCIL_REQUESTED);
        assertThat(deal.crossed()).isEmpty();
        assertThat(Deal.of(List.of(early))).as("a deal that nobody opened yet").isEmpty();
    }

    /** What was written on top of something that is still on its way did not cross with anything. */
    @Test
    void whatWaitsForSomethingOnItsWayIsNoCrossing() {
        DealEvent opened = opened();
        UUID onItsWay = new UUID(0, 60);
        DealEvent request = after(opened, opened.at().plusSeconds(9), new UUID(0, 61), onItsWay,
                new DealEvent.PencilRequested(""));
        DealEvent pencil = after(opened, opened.at().plusSeconds(19), new UUID(0, 62), request.id(),
                new DealEvent.Penciled(floor.offer(), ""));
        Deal waiting = Deal.of(List.of(opened, request, pencil)).orElseThrow();
        assertThat(waiting.crossed()).isEmpty();
        assertThat(waiting.state()).isEqualTo(DealState.PENCILED);

        DealEvent arrived = after(opened, opened.at().plusSeconds(4), onItsWay, opened.id(),
                new DealEvent.Changed(floor.offer("Jo Park")));
        assertThat(Deal.of(List.of(opened, arrived, request, pencil)).orElseThrow().crossed()).isEmpty();

        // written on the opening alone, by somebody who had seen neither the request nor the pencil
        DealEvent blind = after(opened, opened.at().plusSeconds(30), new UUID(0, 63), opened.id(), new DealEvent.Presented());
        Deal crossed = Deal.of(List.of(opened, arrived, request, pencil, blind)).orElseThrow();
        assertThat(crossed.crossed()).containsExactly(new Deal.Crossing(blind, true));
        assertThat(crossed.state()).isEqualTo(DealState.PRESENTED);

        // and one that could not follow even though its writer had seen the newest
        DealEvent late = after(opened, opened.at().plusSeconds(40), new UUID(0, 64), blind.id(), new DealEvent.Audited());
        List<DealEvent> all = new ArrayList<>(List.of(late, blind, pencil, request, arrived, opened));
        Collections.rotate(all, 2);
        assertThat(Deal.of(all).orElseThrow().crossed()).containsExactly(new Deal.Crossing(blind, true),
                new Deal.Crossing(late, false));
    }

    private DealEvent opened() {
        return floor.books.deals().events(floor.desk.open(floor.ana, floor.offer()).id()).getFirst();
    }

    private DealEvent after(DealEvent opened, Instant at, UUID id, @Nullable UUID seen, Step step) {
        return new DealEvent(id, opened.deal(), floor.ana.id(), "Ana Morales", new DeskId(new UUID(2, 2)), at, seen, step);
    }
}
