package app.baton.ui.deals;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.campaign.ApprovalKind;
import app.baton.campaign.Campaign;
import app.baton.campaign.CampaignFile;
import app.baton.deal.check.Promised;
import app.baton.deal.life.Deal;
import app.baton.deal.life.DealEvent;
import app.baton.deal.life.DealState;
import app.baton.deal.life.Offer;
import app.baton.exchange.JsonDeals;
import app.baton.incentive.RouteKind;
import app.baton.money.Dollars;
import app.baton.paper.DealNames;
import app.baton.paper.DealSheet;
import app.baton.paper.DealTable;
import app.baton.people.User;
import app.baton.ui.deals.life.LifeViewModel;
import app.baton.ui.deals.life.Move;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** R15 and R16 on the Deals screen: kept, penciled, shown, agreed to, sent to finance, and opened again as it was. */
class KeptDealTest {

    private final Showroom room = Showroom.open().wholeDeal();
    private final LifeViewModel life = room.model().life();

    private Deal deal() {
        return Objects.requireNonNull(life.deal().get());
    }

    private void name(String buyer) {
        life.buyer().set(buyer);
    }

    @Test
    void whatIsTypedIsKeptAndOpenedAgainAsItWas() {
        room.model().replies().answer(1);
        room.terms().sheet().income.set("6,000");
        room.terms().sheet().firstDays.set("45");
        name("Nora Quist");
        life.go(Move.KEEP);
        Deal kept = deal();
        assertThat(life.changed().get()).isFalse();
        assertThat(kept.offer().parties().buyer()).isEqualTo("Nora Quist");
        assertThat(kept.offer().stock()).isEqualTo("T61125");
        assertThat(kept.offer().pinned()).isNotEmpty();
        assertThat(kept.offer().request().taxes().states()).as("the rules of its own state")
                .isNotEmpty().allMatch(rule -> rule.state().equals("MI"));

        room.model().nextBuyer();
        room.terms().price.set("39,000");
        assertThat(life.deal().get()).isNull();
        assertThat(life.buyer().get()).isEmpty();
        life.open(kept.id());

        assertThat(life.buyer().get()).isEqualTo("Nora Quist");
        assertThat(room.terms().price.get()).isEqualTo("46,000");
        assertThat(life.changed().get()).as("worked out, it is the same offer").isFalse();
        assertThat(deal().offer()).isEqualTo(kept.offer());
        room.model().undo();
        assertThat(room.terms().price.get()).as("there is no way back into another deal").isEqualTo("46,000");
    }

    @Test
    void aDealIsKeptBeforeAnybodyKnowsWhereItWillBeRegistered() {
        room.terms().zip.set("");
        room.terms().state.set("");
        life.go(Move.KEEP);
        assertThat(deal().offer().request().worksheet().place().registered()).isNull();
        assertThat(life.changed().get()).isFalse();
    }

    @Test
    void theFloorTakesADealToFinance() {
        name("Nora Quist");
        room.dialogs().answer = "He waits.";
        life.go(Move.ASK);
        assertThat(deal().state()).isEqualTo(DealState.PENCIL_REQUESTED);
        assertThat(life.whyNot(Move.PENCIL)).contains("sales manager");
        assertThat(life.whyNot(Move.SUBMIT)).isNotEmpty();

        Showroom manager = room.forUser(room.demo().store.sam);
        manager.model().reload();
        manager.model().life().open(deal().id());
        manager.terms().price.set("45,500");
        manager.dialogs().answer = "Not a dollar less.";
        manager.model().life().go(Move.PENCIL);
        assertThat(Objects.requireNonNull(manager.model().life().deal().get()).pencils()).hasSize(1);

        life.open(deal().id());
        assertThat(room.terms().price.get()).isEqualTo("45,500");
        life.go(Move.PRESENT);
        room.model().look(Objects.requireNonNull(room.model().shown().get()).routes().stream()
                .filter(way -> way.route().kind() == RouteKind.STANDARD).findFirst().orElseThrow());
        life.go(Move.COMMIT);
        assertThat(Objects.requireNonNull(deal().offer().way()).kind()).isEqualTo(RouteKind.STANDARD);
        life.go(Move.SUBMIT);

        assertThat(deal().state()).isEqualTo(DealState.WITH_FINANCE);
        assertThat(life.whyNot(Move.KEEP)).contains("With finance");
    }

    @Test
    void whoLowersThePriceAsksForAnotherPencil() {
        User sam = room.demo().store.sam;
        Showroom manager = room.forUser(sam).wholeDeal();
        manager.dialogs().answer = "";
        manager.model().life().go(Move.PENCIL);
        manager.model().life().go(Move.COMMIT);
        assertThat(Objects.requireNonNull(manager.model().life().deal().get()).state()).isEqualTo(DealState.COMMITTED);

        manager.terms().price.set("40,000");
        assertThat(manager.model().life().changed().get()).isTrue();
        manager.model().life().go(Move.SUBMIT);

        assertThat(manager.dialogs().problems.getLast().sentence()).contains("cannot be sent to finance");
    }

    @Test
    void aMoveThatIsNotOpenSaysWhyAndChangesNothing() {
        room.terms().price.set("");
        life.go(Move.KEEP);
        assertThat(life.deal().get()).isNull();
        assertThat(room.dialogs().toasts.getLast()).isEqualTo(
                "There are no whole figures yet. Type a price and choose a vehicle first.");
    }

    @Test
    void aSecondOptionLeavesTheFirstAsItWas() {
        life.go(Move.KEEP);
        Deal first = deal();
        life.go(Move.DUPLICATE);
        assertThat(deal().id()).isNotEqualTo(first.id());
        room.terms().price.set("44,000");
        life.go(Move.KEEP);
        assertThat(deal().offer().price()).isEqualTo(Dollars.of(44_000));
        life.open(first.id());
        assertThat(room.terms().price.get()).isEqualTo("46,000");
    }

    /** What the store's books give back is what was kept: else every move would keep it anew, and a chosen way would not last. */
    @Test
    void aKeptDealIsTheSameAfterItWasWrittenDown() {
        for (User user : List.of(room.demo().store.ana, room.demo().store.sam)) {
            Showroom seat = room.forUser(user).wholeDeal();
            seat.terms().sheet().income.set("6,000");
            seat.model().life().go(Move.KEEP);
            Offer offer = Objects.requireNonNull(seat.model().life().deal().get()).offer();
            JsonDeals format = new JsonDeals();
            var opened = (DealEvent.Opened) format.read(format.write(new DealEvent.Opened(offer)));
            assertThat(opened.offer()).usingRecursiveComparison().isEqualTo(offer);
            assertThat(opened.offer()).isEqualTo(offer);
        }
    }

    @Test
    void whatSomebodyElseDidIsSeenWhileTheDealIsInFront() {
        life.go(Move.KEEP);
        Showroom manager = room.forUser(room.demo().store.sam);
        manager.model().reload();
        manager.model().life().open(deal().id());
        manager.terms().price.set("45,500");
        manager.dialogs().answer = "";
        manager.model().life().go(Move.PENCIL);

        life.start();
        life.stop();

        assertThat(deal().state()).isEqualTo(DealState.PENCILED);
        assertThat(room.terms().price.get()).as("nothing of one's own was typed meanwhile").isEqualTo("45,500");
        assertThat(room.dialogs().toasts.getLast()).contains("Penciled");
    }

    @Test
    void aLostDealSaysWhy() {
        life.go(Move.KEEP);
        room.dialogs().answer = "Bought elsewhere.";
        life.go(Move.LOSE);
        assertThat(deal().state()).isEqualTo(DealState.LOST);
        assertThat(deal().ended()).isEqualTo("Bought elsewhere.");
    }

    private List<Promised> promised() {
        return Objects.requireNonNull(room.model().quoted().get()).quote().request().promised();
    }

    /** R19: what the customer was promised is kept with the deal, and the next brief does not change it. */
    @Test
    void whatWasPromisedIsKeptWithTheBriefAndTheCampaignsRevision() {
        assertThat(promised()).isNotEmpty();
        Promised first = promised().getFirst();
        assertThat(first.brief()).isEqualTo(2);
        assertThat(first.campaign()).isNotNull();
        life.go(Move.KEEP);
        assertThat(deal().offer().request().promised()).isEqualTo(promised());

        var store = room.demo().store;
        Promised.Of ad = Objects.requireNonNull(first.campaign());
        Campaign trucks = room.demo().campaigns.stream().filter(it -> it.id().equals(ad.id())).findFirst().orElseThrow();
        store.clock.pass(Duration.ofDays(1));
        CampaignFile revised = store.campaigns.revise(store.mia, trucks.id());
        CampaignFile file = store.proposed(new CampaignFile(revised.campaign().headed("Nothing off any more")
                .promising(List.of(trucks.promises().getLast())), revised.state(), null, List.of(), revised.version()));
        for (ApprovalKind kind : store.answers.missing(file)) {
            file = store.answers.answer(kind == ApprovalKind.FINANCE ? store.frank : store.sam, file, kind, true, "");
        }
        store.briefs.publish(store.mia);
        room.model().reload();
        life.open(deal().id());

        assertThat(promised()).isEqualTo(deal().offer().request().promised()).contains(first);
        assertThat(life.changed().get()).isFalse();
        room.model().nextBuyer();
        assertThat(promised()).as("the next buyer saw the new brief").allMatch(its -> Objects.equals(its.brief(), 3));
    }

    /** The customer's screen, the paper and the message tell what was promised. */
    @Test
    void theCustomerReadsWhatHeWasPromised() {
        var quoted = Objects.requireNonNull(room.model().quoted().get());
        Promised first = promised().getFirst();
        DealSheet sheet = DealSheet.sideBySide(quoted.quote(), new DealNames("Lakeside Ford", "Ana", "", "T61125",
                room.demo().store.clock.today()));
        assertThat(sheet.table(room.demo().store.texts).rows(DealTable.Part.PROMISED).getFirst().label())
                .startsWith("Promised: " + first.text() + " (brief 2)");
        room.model().copy();
        assertThat(room.dialogs().copied.getLast()).contains("Promised: " + first.text());
    }
}
