package app.baton.deal.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.baton.deal.life.DealEvent.Step;
import app.baton.journal.Activity;
import app.baton.journal.Ids;
import app.baton.journal.Problem;
import app.baton.money.Dollars;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a person reads where a step cannot follow, what the log keeps of each, and what waits until the share is there. */
class DealKeeperTest {

    private static final UUID ID = new UUID(1, 2);
    private final Floor floor = new Floor();
    private final List<DealEvent> sent = new ArrayList<>();
    private final AtomicBoolean open = new AtomicBoolean(true);
    private final DealKeeper keeper = new DealKeeper(floor.books.deals(), event -> open.get() && sent.add(event),
            floor.books.unitOfWork(), Floor.DESK, floor.clock, new Ids(floor.clock));
    private final DealDesk desk = new DealDesk(keeper);
    private final FinanceDesk finance = new FinanceDesk(keeper, floor.quotes, floor.stock, floor.texts);

    private String refusal(Deal deal, Step step) {
        List<String> said = new ArrayList<>();
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> keeper.happen(floor.frank, deal, step))
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("deal.not-now");
                    said.add(problem.getMessage());
                });
        return said.getFirst();
    }

    @Test
    void aLostDealSaysOfEveryStepThatItCannotHappenAndThatANewOneIsOpened() {
        Deal lost = desk.lose(floor.ana, desk.open(floor.ana, floor.offer()), "Bought elsewhere.");

        List<String> doing = Steps.all(floor.offer(), floor.loan()).stream().map(step -> refusal(lost, step))
                .map(said -> said.replaceAll("This deal is lost, so it cannot be (.*) now\\. Nothing was changed\\. Open a new"
                        + " deal\\.", "$1")).toList();
        assertThat(doing).containsExactly("opened again", "changed", "sent for a pencil", "penciled", "presented", "committed",
                "sent to finance", "given back", "decided by a lender", "decided by a lender", "changed in its promises",
                "given a proof", "given a scan", "rid of a scan", "approved", "contracted", "delivered", "reported", "funded",
                "put to claims", "audited", "contracted again", "lost", "taken back");
        assertThat(floor.books.deals().find(lost.id())).contains(lost);
    }

    private void stands(Deal deal, String where) {
        String mend = DealState.OVER.contains(deal.state()) ? "Open a new deal." : "Look at where it stands.";
        assertThat(refusal(deal, new DealEvent.Opened(deal.offer()))).isEqualTo("This deal is " + where + ", so it cannot be"
                + " opened again now. Nothing was changed. " + mend);
    }

    @Test
    void whereADealStandsIsSaidInWords() {
        Deal deal = desk.open(floor.ana, floor.offer());
        stands(deal, "still a worksheet");
        deal = desk.askForPencil(floor.ana, deal, "He is here.");
        stands(deal, "waiting for a pencil");
        deal = desk.pencil(floor.sam, deal, deal.offer(), "");
        stands(deal, "penciled");
        deal = desk.present(floor.ana, deal);
        stands(deal, "presented");
        deal = desk.commit(floor.ana, deal, floor.loan());
        stands(deal, "committed");
        deal = desk.submit(floor.ana, deal);
        stands(deal, "with finance");
        deal = finance.giveBack(floor.frank, deal, "No title.");
        stands(deal, "returned");
        deal = finance.approve(floor.frank, desk.submit(floor.ana, deal), "");
        stands(deal, "approved");
        deal = finance.contract(floor.frank, deal, Steps.DAY);
        stands(deal, "contracted");
        deal = finance.deliver(floor.frank, finance.decide(floor.frank, deal, Steps.DECISION, List.of()), Steps.DAY, "");
        stands(deal, "delivered");
        deal = finance.report(floor.frank, deal, Steps.DAY);
        stands(deal, "reported");
        deal = finance.fund(floor.frank, deal, Steps.DAY);
        stands(deal, "funded");
        deal = keeper.happen(floor.frank, deal, new DealEvent.ClaimsOpened());
        stands(deal, "delivered, with its claims open");
        deal = keeper.happen(floor.frank, deal, new DealEvent.Audited());
        stands(deal, "audited");
        deal = finance.unwind(floor.frank, deal, Steps.DAY, "The manufacturer bought it back.");
        stands(deal, "unwound");
    }

    @Test
    void aDealBeingContractedAgainSaysSo() {
        Deal deal = finance.contract(floor.frank, finance.approve(floor.frank, floor.withFinance(), ""), Steps.DAY);
        stands(finance.recontract(floor.frank, deal, "The lender wants a co-buyer."), "being contracted again");
    }

    @Test
    void whatIsMissingBeforeFinanceIsNamed() {
        Deal open = desk.open(floor.ana, floor.offer());
        assertThat(refusal(open, new DealEvent.Submitted())).endsWith("Let the customer choose a way to buy first.");
        Deal committed = floor.committed();
        Deal cheaper = desk.save(floor.ana, committed, committed.offer().with(committed.offer().request().with(
                committed.offer().request().worksheet().at(Dollars.parse("29000.00")))));
        assertThat(refusal(cheaper, new DealEvent.Submitted()))
                .endsWith("Its price or trade allowance is not what the sales manager set: ask for a pencil.");
        assertThat(refusal(floor.withFinance(), new DealEvent.Submitted())).endsWith("Look at where it stands.");
    }

    @Test
    void theLogKeepsWhatTellsAStepApartAndNoName() {
        Map<String, Map<String, String>> kept = Steps.all(floor.offer(), floor.loan()).stream()
                .map(step -> DealKeeper.logged(new DealEvent(ID, new DealId(ID), floor.ana.id(), "Ana Morales", Floor.DESK,
                        floor.clock.now(), null, step)))
                .collect(Collectors.toMap(Activity::what, activity -> Map.copyOf(activity.details())));

        assertThat(kept).hasSize(24)
                .containsEntry("deal.returned", Map.of("reason", "No title."))
                .containsEntry("deal.lost", Map.of("reason", "Bought elsewhere."))
                .containsEntry("deal.recontracted", Map.of("reason", "The lender wants a co-buyer."))
                .containsEntry("deal.unwound", Map.of("on", "2026-11-24", "reason", "Financing fell through."))
                .containsEntry("deal.committed", Map.of("way", "STANDARD 60"))
                .containsEntry("deal.decided", Map.of("lender", "Northwind Credit", "tier", "A"))
                .containsEntry("deal.declined", Map.of("lender", "City Bank"))
                .containsEntry("deal.promise-ended", Map.of("promise", "$500 off", "ending", "not-applicable"))
                .containsEntry("deal.contracted", Map.of("on", "2026-11-24"))
                .containsEntry("deal.delivered", Map.of("on", "2026-11-24", "spot", "false"))
                .containsEntry("deal.reported", Map.of("on", "2026-11-24"))
                .containsEntry("deal.funded", Map.of("on", "2026-11-24"))
                .containsEntry("deal.proof-shown", Map.of("program", "N-1", "type", "bill of sale"))
                .containsEntry("deal.scan-added", Map.of("scan", Steps.SCAN.sha256(), "file-type", "PDF", "bytes", "10"))
                .containsEntry("deal.scan-taken", Map.of("scan", Steps.SCAN.sha256(), "reason", "Another customer's."));
        assertThat(kept.entrySet().stream().filter(line -> line.getValue().isEmpty()).map(Map.Entry::getKey))
                .containsExactlyInAnyOrder("deal.opened", "deal.changed", "deal.pencil-requested", "deal.penciled",
                        "deal.presented", "deal.submitted", "deal.approved", "deal.claims-opened", "deal.audited");
    }

    @Test
    void whatCouldNotGoWaitsAndGoesInItsOrderTwoHundredAtOnce() {
        open.set(false);
        Offer offer = floor.offer();
        for (int i = 0; i < 201; i++) {
            floor.clock.pass(Duration.ofSeconds(1));
            desk.open(floor.ana, offer);
        }
        assertThat(sent).isEmpty();
        assertThat(keeper.catchUp()).as("the share is not there yet").isZero();

        open.set(true);
        assertThat(keeper.catchUp()).isEqualTo(200);
        assertThat(keeper.catchUp()).isEqualTo(1);
        assertThat(keeper.catchUp()).as("nothing waits").isZero();
        assertThat(sent).hasSize(201).extracting(DealEvent::at).isSorted();
        assertThat(sent).extracting(event -> event.deal()).doesNotHaveDuplicates();
    }
}
