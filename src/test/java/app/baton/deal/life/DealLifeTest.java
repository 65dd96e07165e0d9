package app.baton.deal.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import app.baton.deal.QuoteCase;
import app.baton.deal.QuoteRequest;
import app.baton.deal.Structure;
import app.baton.deal.check.CheckCode;
import app.baton.deal.check.Finding;
import app.baton.incentive.CustomerFact;
import app.baton.incentive.DateKind;
import app.baton.incentive.Known;
import app.baton.incentive.PartyRole;
import app.baton.incentive.ProgramId;
import app.baton.incentive.Situation;
import app.baton.journal.DeskId;
import app.baton.journal.PageRequest;
import app.baton.journal.Problem;
import app.baton.money.Dollars;
import app.baton.vehicle.Listing;
import app.baton.vehicle.Lot;
import app.baton.vehicle.StockState;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** R15 to R19: from the worksheet to the end of a deal, and what cannot happen on the way. */
class DealLifeTest {

    private static final PageRequest FIRST = PageRequest.first(9);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private final Floor floor = new Floor();

    @Test
    void aDealGoesFromTheWorksheetToTheMoney() {
        Deal deal = floor.finance.contract(floor.frank, floor.approved(), TODAY);
        deal = floor.finance.deliver(floor.frank, deal, TODAY, "");
        deal = floor.finance.report(floor.frank, deal, TODAY);
        deal = floor.finance.fund(floor.frank, deal, TODAY);

        assertThat(deal.state()).isEqualTo(DealState.FUNDED);
        assertThat(deal.dates()).isEqualTo(new DealDates(List.of(TODAY), TODAY, TODAY, TODAY, null));
        assertThat(deal.spotSignedBy()).isEmpty();
        assertThat(floor.log(deal)).containsExactly("deal.opened", "deal.pencil-requested", "deal.penciled", "deal.presented",
                "deal.committed", "deal.submitted", "deal.decided", "deal.approved", "deal.contracted", "deal.delivered",
                "deal.reported", "deal.funded");
        assertThat(floor.sent).as("every desk hears of it").hasSize(12);
        assertThat(deal.crossed()).isEmpty();
    }

    @Test
    void everyPencilIsKeptAsItWas() {
        Deal deal = floor.desk.open(floor.ana, floor.offer());
        deal = floor.desk.pencil(floor.sam, deal, deal.offer(), "First");
        deal = floor.desk.present(floor.ana, deal);
        Offer lower = priced(deal, "29500.00");
        deal = floor.desk.pencil(floor.sam, deal, lower, "Second");

        assertThat(deal.pencils()).extracting(Pencil::number, pencil -> pencil.offer().price(), Pencil::note, Pencil::by)
                .containsExactly(tuple(1, Dollars.parse("30000.00"), "First", "Sam Ruiz"),
                        tuple(2, Dollars.parse("29500.00"), "Second", "Sam Ruiz"));
        assertThat(deal.pencils().getFirst().presented()).as("what was presented stays presented").isNotNull();
        assertThat(deal.pencils().getLast().presented()).isNull();
        assertThat(deal.state()).isEqualTo(DealState.PENCILED);
    }

    @Test
    void aSalespersonWhoChangesThePriceNeedsAnotherPencil() {
        Deal committed = floor.committed();

        Deal cheaper = floor.desk.save(floor.ana, committed, priced(committed, "29000.00"));

        assertThat(cheaper.state()).isEqualTo(DealState.WORKSHEET);
        problem("deal.not-now", () -> floor.desk.submit(floor.ana, cheaper));
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> floor.desk.pencil(floor.ana, cheaper, cheaper.offer(), ""))
                .matches(refused -> refused.kind() == Problem.Kind.NOT_ALLOWED);
    }

    @Test
    void moreCashDownNeedsNoPencilButIsShownToTheCustomerAgain() {
        Deal committed = floor.committed();
        QuoteRequest more = committed.offer().request().with(committed.offer().request().worksheet()
                .down(Dollars.parse("4000.00")));

        Deal changed = floor.desk.save(floor.ana, committed, committed.offer().with(more));

        assertThat(changed.state()).isEqualTo(DealState.PENCILED);
        assertThat(changed.pencilStands()).isTrue();
    }

    @Test
    void financeGivesBackWithOneReasonAndTheMendedDealGoesThereAgain() {
        Deal back = floor.finance.giveBack(floor.frank, floor.withFinance(), "The title is in another name.");
        assertThat(back.state()).isEqualTo(DealState.RETURNED);
        assertThat(back.returned()).isEqualTo("The title is in another name.");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> floor.finance.giveBack(floor.frank, floor.withFinance(), "  "));

        Deal mended = floor.desk.save(floor.ana, back, new Offer(new Parties("Pat Rivera", "", "Lee Rivera", ""),
                back.offer().stock(), back.offer().request(), back.offer().pinned(), back.offer().way()));
        Deal again = floor.desk.submit(floor.ana, mended);

        assertThat(again.state()).isEqualTo(DealState.WITH_FINANCE);
        assertThat(again.returned()).isEmpty();
        assertThat(floor.finance.queue(floor.frank, FIRST).rows()).extracting(DealRow::id).contains(again.id());
    }

    @Test
    void financeChangesWhatIsItsOwnAndNeverThePrice() {
        Deal deal = floor.withFinance();
        QuoteRequest more = deal.offer().request().with(deal.offer().request().worksheet().down(Dollars.parse("2500.00")));

        assertThat(floor.finance.change(floor.frank, deal, deal.offer().with(more)).state()).isEqualTo(DealState.WITH_FINANCE);
        Deal now = floor.desk.find(floor.ana, deal.id()).orElseThrow();
        problem("deal.not-yours-to-price", () -> floor.finance.change(floor.frank, now, priced(now, "31000.00")));
        problem("deal.with-finance", () -> floor.desk.save(floor.ana, now, now.offer()));
    }

    @Test
    void withoutALendersDecisionADeliveryIsASpotDeliveryAndSignedAsSuch() {
        Deal contracted = floor.finance.contract(floor.frank, floor.finance.approve(floor.frank, floor.withFinance(), ""), TODAY);

        problem("deal.spot-unsigned", () -> floor.finance.deliver(floor.frank, contracted, TODAY, " "));
        assertThat(floor.finance.deliver(floor.frank, contracted, TODAY, "Sam Ruiz").spotSignedBy()).isEqualTo("Sam Ruiz");
    }

    @Test
    void nothingIsBackdatedAndNothingReportedBeforeItsDelivery() {
        Deal approved = floor.approved();

        problem("deal.backdated", () -> floor.finance.contract(floor.frank, approved, TODAY.minusDays(1)));
        problem("deal.ahead", () -> floor.finance.contract(floor.frank, approved, TODAY.plusDays(1)));
        Deal contracted = floor.finance.contract(floor.frank, approved, TODAY);
        problem("deal.reported-early", () -> floor.finance.report(floor.frank, contracted, TODAY));
        problem("deal.delivered-early", () -> floor.finance.deliver(floor.frank, contracted, TODAY.minusDays(1), ""));
        floor.clock.pass(Duration.ofDays(2));
        Deal delivered = floor.finance.deliver(floor.frank, contracted, TODAY.plusDays(2), "");
        problem("deal.reported-early", () -> floor.finance.report(floor.frank, delivered, TODAY.plusDays(1)));
        problem("deal.funded-early", () -> floor.finance.fund(floor.frank, delivered, TODAY.minusDays(1)));
    }

    @Test
    void theSecondContractIsAnotherDayOnTheSameDelivery() {
        Deal signed = floor.finance.contract(floor.frank, floor.approved(), TODAY);
        Deal delivered = floor.finance.deliver(floor.frank, signed, TODAY, "");
        floor.clock.pass(Duration.ofDays(3));

        Deal again = floor.finance.recontract(floor.frank, delivered, "The lender wants a co-buyer.");
        assertThat(again.ended()).isEqualTo("The lender wants a co-buyer.");
        Deal second = floor.finance.contract(floor.frank, floor.finance.approve(floor.frank,
                floor.desk.submit(floor.ana, again), ""), TODAY.plusDays(3));

        assertThat(second.state()).as("the customer has had it since the first contract").isEqualTo(DealState.DELIVERED);
        assertThat(second.dates().contracts()).containsExactly(TODAY, TODAY.plusDays(3));
        assertThat(second.dates().delivered()).isEqualTo(TODAY);
        problem("deal.not-now", () -> floor.desk.lose(floor.ana, second, "Changed his mind"));
    }

    @Test
    void anUnwoundDealGivesTheUnitBackAndSaysWhatElseIsToBeReversed() {
        floor.books.unitOfWork().write(floor.sam.actor(), log -> floor.books.stock().save(List.of(Lot.TRUCK)));
        Listing truck = Lot.TRUCK.listing();
        Deal open = floor.desk.open(floor.ana, stocked(truck.stock()));
        Deal contracted = contracted(open);
        Deal delivered = floor.finance.deliver(floor.frank, contracted, TODAY, "");
        assertThat(floor.stock.find(floor.ana, truck.stock())).hasValueSatisfying(unit ->
                assertThat(unit.state()).isEqualTo(StockState.SOLD));
        Deal reported = floor.finance.report(floor.frank, delivered, TODAY);

        assertThat(floor.finance.reversals(floor.frank, reported)).extracting(Reversal::kind, Reversal::what)
                .contains(tuple(Reversal.Kind.REPORT, ""),
                        tuple(Reversal.Kind.CLAIM, "N-1"),
                        tuple(Reversal.Kind.STOCK, truck.stock()));
        Deal unwound = floor.finance.unwind(floor.frank, reported, TODAY, "Financing fell through.");

        assertThat(unwound.state()).isEqualTo(DealState.UNWOUND);
        assertThat(unwound.dates().delivered()).as("nothing is deleted").isEqualTo(TODAY);
        assertThat(floor.stock.find(floor.ana, truck.stock())).hasValueSatisfying(unit ->
                assertThat(unit.state()).isEqualTo(StockState.IN_STOCK));
        problem("deal.not-now", () -> floor.desk.lose(floor.ana, unwound, "Late"));
    }

    @Test
    void aBrokenPromiseStopsTheApprovalUntilItEndsOneOfThreeWays() {
        Floor other = new Floor(QuoteCase.base().with("/promised",
                "[{\"program\": \"N-1\", \"amount\": \"2000.00\", \"text\": \"$2,000 off every Ridge\"}]"));
        Deal deal = other.decided(other.withFinance());
        problem("deal.stopped", () -> other.finance.approve(other.frank, deal, ""));
        assertThat(other.finance.review(other.frank, deal).stops()).extracting(Finding::code)
                .containsExactly(CheckCode.PROMISE_BROKEN);
        problem("deal.honored-alone", () -> other.finance.endPromise(other.frank, deal, "$2,000 off every Ridge",
                new Ending.Honored(Dollars.parse("500.00"), "Frank Ode")));
        problem("people.not-allowed", () -> other.finance.endPromise(other.ana, deal, "$2,000 off every Ridge",
                new Ending.Honored(Dollars.parse("500.00"), "Sam Ruiz")));
        problem("deal.no-promise", () -> other.finance.endPromise(other.sam, deal, "$9,000 off",
                new Ending.NotApplicable("No such ad.")));

        Deal ended = other.finance.endPromise(other.sam, deal, "$2,000 off every Ridge",
                new Ending.Honored(Dollars.parse("500.00"), "Sam Ruiz"));

        assertThat(other.finance.review(other.frank, ended).findings()).filteredOn(it -> it.code() == CheckCode.PROMISE_ENDED)
                .singleElement().satisfies(it -> assertThat(it.sentence(other.texts)).isEqualTo("\"$2,000 off every Ridge\" is"
                        + " not kept: honored at the store's cost with $500, decided by Sam Ruiz (Sam Ruiz)."));
        assertThat(other.finance.approve(other.frank, ended, "").state()).isEqualTo(DealState.APPROVED);
    }

    @Test
    void papersCountOnlyAsTheProgramListsThemInAPartysNameAndInTime() {
        Deal deal = floor.withFinance();
        assertThat(codes(deal)).contains(CheckCode.PROOF_NEEDED);

        deal = floor.desk.show(floor.ana, deal, new ProofSeen(new ProgramId("N-1"), "photo of the car", "Chris Vale",
                LocalDate.of(2026, 11, 30)));
        assertThat(codes(deal)).contains(CheckCode.PROOF_NEEDED, CheckCode.PROOF_NOT_LISTED, CheckCode.PROOF_LATE,
                CheckCode.PROOF_OTHER_NAME);

        deal = floor.desk.show(floor.ana, deal, new ProofSeen(new ProgramId("N-1"), "Bill of Sale", "pat  rivera",
                TODAY));
        assertThat(codes(deal)).doesNotContain(CheckCode.PROOF_NEEDED);
        assertThat(deal.proofs()).extracting(ShownProof::seenBy).containsOnly("Ana Morales");
    }

    @Test
    void aNoThatTurnedIntoAYesIsSaidToFinance() {
        Floor veterans = new Floor(QuoteCase.base());
        Situation situation = veterans.request().structure().situation();
        var asked = Situation.Asked.of(new ProgramId("N-1"), new CustomerFact.HoldsCertificate(
                List.of(PartyRole.BUYER), DateKind.DELIVERY, false, false));
        Deal deal = veterans.desk.open(veterans.ana, veterans.offer(answering(veterans, situation, asked, false)));
        deal = veterans.desk.save(veterans.ana, deal, veterans.offer(answering(veterans, situation, asked, true)));
        deal = veterans.desk.present(veterans.ana, veterans.desk.pencil(veterans.sam, deal, deal.offer(), ""));
        deal = veterans.desk.submit(veterans.ana, veterans.desk.commit(veterans.ana, deal, veterans.loan()));

        assertThat(veterans.finance.review(veterans.frank, deal).findings()).extracting(Finding::code)
                .contains(CheckCode.ANSWER_TURNED);
    }

    @Test
    void aSalespersonSeesHisOwnDealsAndAManagerAll() {
        Deal anas = floor.desk.open(floor.ana, floor.offer());
        Deal bos = floor.desk.duplicate(floor.sam, floor.desk.open(floor.bo, floor.offer()));

        assertThat(floor.desk.newest(floor.ana, FIRST).rows()).extracting(DealRow::id).containsExactly(anas.id());
        assertThat(floor.desk.newest(floor.sam, FIRST).rows()).hasSize(3);
        assertThat(floor.desk.in(floor.sam, DealState.WORKSHEET, FIRST).rows()).extracting(DealRow::buyer)
                .containsOnly("Pat Rivera");
        assertThat(floor.desk.counts(floor.sam)).containsEntry(DealState.WORKSHEET, 3L);
        problem("people.not-allowed", () -> floor.desk.find(floor.ana, bos.id()));
        problem("people.not-allowed", () -> floor.desk.save(floor.bo, anas, anas.offer()));
        problem("people.not-allowed", () -> floor.finance.queue(floor.ana, FIRST));
    }

    @Test
    void whoLookedAtAnOlderStateIsToldAndNothingOfHisIsStored() {
        Deal seen = floor.desk.open(floor.ana, floor.offer());
        Deal now = floor.desk.pencil(floor.sam, seen, seen.offer(), "");

        problem("deal.changed-meanwhile", () -> floor.desk.save(floor.ana, seen, priced(seen, "20000.00")));
        assertThat(floor.desk.find(floor.ana, seen.id())).contains(now);
    }

    @Test
    void whatTwoDesksWroteWithoutKnowingOfEachOtherIsSaidAndTheFirstStands() {
        Deal deal = floor.withFinance();
        List<DealEvent> events = floor.books.deals().events(deal.id());
        DealEvent last = events.getLast();
        var returned = new DealEvent(new UUID(7, 7), deal.id(), floor.frank.id(), "Frank Ode", Floor.DESK,
                last.at().plusSeconds(5), last.id(), new DealEvent.Returned("No proof."));
        var lost = new DealEvent(new UUID(8, 8), deal.id(), floor.ana.id(), "Ana Morales",
                new DeskId(new UUID(2, 2)), last.at().plusSeconds(9), last.id(),
                new DealEvent.Submitted());

        for (List<DealEvent> order : List.of(List.of(returned, lost), List.of(lost, returned))) {
            List<DealEvent> all = new ArrayList<>(order);
            all.addAll(events.reversed());
            Deal both = Deal.of(all).orElseThrow();
            assertThat(both.state()).isEqualTo(DealState.WITH_FINANCE);
            assertThat(both.crossed()).singleElement().satisfies(crossing -> {
                assertThat(crossing.event()).isEqualTo(lost);
                assertThat(crossing.counted()).isTrue();
            });
        }
    }

    @Test
    void noOtherDeskOpensADealUnderThisDesksId() {
        Deal deal = floor.desk.open(floor.ana, floor.offer());
        DealEvent opened = floor.books.deals().events(deal.id()).getFirst();
        var forged = new DealEvent(opened.id(), deal.id(), floor.bo.id(), "Bo Lang",
                new DeskId(new UUID(9, 9)), opened.at().minusSeconds(9), null,
                new DealEvent.Opened(priced(deal, "1.00")));

        assertThat(Deal.of(List.of(forged))).isEmpty();
        assertThat(Deal.of(List.of(forged, opened)).orElseThrow().owner()).isEqualTo(floor.ana.id());
    }

    private Offer stocked(String number) {
        Offer offer = floor.offer();
        return new Offer(offer.parties(), number, offer.request(), offer.pinned(), null);
    }

    private Deal contracted(Deal open) {
        Deal deal = floor.desk.present(floor.ana, floor.desk.pencil(floor.sam, open, open.offer(), ""));
        deal = floor.decided(floor.desk.submit(floor.ana, floor.desk.commit(floor.ana, deal, floor.loan())));
        return floor.finance.contract(floor.frank, floor.finance.approve(floor.frank, deal, ""), TODAY);
    }

    private static QuoteRequest answering(Floor floor, Situation situation, Situation.Asked asked, boolean yes) {
        return floor.request().with(new Structure(situation.answering(asked, yes
                ? Known.YES : Known.NO), floor.request().structure().policy(),
                floor.request().structure().goal()));
    }

    private List<CheckCode> codes(Deal deal) {
        return floor.finance.review(floor.frank, deal).findings().stream().map(Finding::code).toList();
    }

    private static Offer priced(Deal deal, String price) {
        QuoteRequest request = deal.offer().request();
        return deal.offer().with(request.with(request.worksheet().at(Dollars.parse(price))));
    }

    private static void problem(String code, Supplier<?> act) {
        assertThatExceptionOfType(Problem.class).isThrownBy(act::get)
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(code));
    }
}
