package app.baton.deal.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.baton.deal.check.Stated;
import app.baton.deal.scan.ScanFile;
import app.baton.deal.scan.ScanSamples;
import app.baton.journal.PageRequest;
import app.baton.journal.Problem;
import app.baton.people.Action;
import app.baton.people.PersonId;
import app.baton.people.Role;
import app.baton.people.User;
import app.baton.vehicle.Vin;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Each act on a deal asks for its own permission, and a salesperson's deal is his own (R16, R17). */
class DealRightsTest {

    private static final PageRequest FIRST = PageRequest.first(9);
    private static final Stated NOTHING = new Stated(null, null, null, null, null, null);

    private final Floor floor = new Floor();
    private final ScanFile bill = ScanSamples.bill();
    private final User mona = new User(new PersonId(new UUID(0, 9)), "Mona Stone", Set.of(Role.MARKETING));

    @Test
    void whoStructuresNoDealsTouchesNone() {
        Deal deal = floor.billSeen(floor.withFinance());
        UUID proof = deal.proofs().getFirst().id();
        needs(Action.STRUCTURE_DEAL, mona, List.of(
                () -> floor.desk.open(mona, deal.offer()),
                () -> floor.desk.duplicate(mona, deal),
                () -> floor.desk.save(mona, deal, deal.offer()),
                () -> floor.desk.askForPencil(mona, deal, ""),
                () -> floor.desk.present(mona, deal),
                () -> floor.desk.commit(mona, deal, floor.loan()),
                () -> floor.desk.submit(mona, deal),
                () -> floor.desk.lose(mona, deal, "Bought elsewhere."),
                () -> floor.desk.show(mona, deal, deal.proofs().getFirst().proof()),
                () -> floor.desk.find(mona, deal.id()),
                () -> floor.desk.history(mona, deal),
                () -> floor.desk.newest(mona, FIRST),
                () -> floor.desk.mine(mona, FIRST),
                () -> floor.proofs.add(mona, deal, proof, bill),
                () -> floor.proofs.takeAway(mona, deal, proof, bill.scan().sha256(), "Wrong."),
                () -> floor.proofs.isHere(mona, deal, bill.scan()),
                () -> floor.proofs.content(mona, deal, bill.scan())));
        assertThat(floor.books.deals().find(deal.id())).as("nothing happened to it").contains(deal);
    }

    @Test
    void whatIsFinancesToSayNoSalespersonSaysOfHisOwnDeal() {
        Deal deal = floor.withFinance();
        needs(Action.REVIEW_DEAL, floor.ana, List.of(
                () -> floor.finance.queue(floor.ana, FIRST),
                () -> floor.finance.review(floor.ana, deal),
                () -> floor.finance.compare(floor.ana, deal, NOTHING),
                () -> floor.finance.change(floor.ana, deal, deal.offer()),
                () -> floor.finance.giveBack(floor.ana, deal, "No title."),
                () -> floor.finance.decide(floor.ana, deal, Steps.DECISION, List.of()),
                () -> floor.finance.decline(floor.ana, deal, "City Bank", ""),
                () -> floor.finance.takeOver(floor.ana, deal),
                () -> floor.finance.approve(floor.ana, deal, ""),
                () -> floor.finance.contract(floor.ana, deal, Steps.DAY),
                () -> floor.finance.deliver(floor.ana, deal, Steps.DAY, ""),
                () -> floor.finance.report(floor.ana, deal, Steps.DAY),
                () -> floor.finance.fund(floor.ana, deal, Steps.DAY),
                () -> floor.finance.recontract(floor.ana, deal, "The lender wants a co-buyer."),
                () -> floor.finance.reversals(floor.ana, deal),
                () -> floor.finance.unwind(floor.ana, deal, Steps.DAY, "Financing fell through."),
                () -> floor.jackets.of(floor.ana, deal),
                () -> floor.jackets.find(floor.ana, new Vin("5NPD84LF8LH000123"))));
        needs(Action.PENCIL_DEAL, floor.ana, List.of(
                () -> floor.desk.pencil(floor.ana, deal, deal.offer(), ""),
                () -> floor.finance.endPromise(floor.ana, deal, "$500 off", new Ending.NotApplicable("Another model."))));
        assertThat(floor.books.deals().find(deal.id())).contains(deal);
    }

    @Test
    void aSalespersonsDealIsHisOwn() {
        Deal seen = floor.billSeen(floor.withFinance());
        Deal deal = floor.proofs.add(floor.ana, seen, seen.proofs().getFirst().id(), bill);
        needs(Action.SEE_EVERY_DEAL, floor.bo, List.of(
                () -> floor.desk.duplicate(floor.bo, deal),
                () -> floor.desk.find(floor.bo, deal.id()),
                () -> floor.desk.history(floor.bo, deal),
                () -> floor.desk.in(floor.bo, DealState.WORKSHEET, FIRST),
                () -> floor.desk.counts(floor.bo),
                () -> floor.proofs.content(floor.bo, deal, bill.scan()),
                () -> floor.proofs.isHere(floor.bo, deal, bill.scan())));
        assertThat(floor.proofs.isHere(floor.ana, deal, bill.scan())).isTrue();
        assertThat(floor.proofs.isHere(floor.frank, deal, Steps.SCAN)).as("a scan that never came").isFalse();
        assertThat(floor.desk.history(floor.ana, deal)).extracting(event -> event.step().getClass().getSimpleName())
                .containsExactly("Opened", "PencilRequested", "Penciled", "Presented", "Committed", "Submitted", "ProofShown",
                        "ScanAdded");
        assertThat(floor.desk.mine(floor.ana, FIRST).rows()).extracting(DealRow::id).containsExactly(deal.id());
        assertThat(floor.desk.mine(floor.sam, FIRST).rows()).as("a manager opened none").isEmpty();
    }

    private static void needs(Action action, User who, List<Supplier<?>> acts) {
        for (int i = 0; i < acts.size(); i++) {
            assertThatExceptionOfType(Problem.class).as("act %d", i).isThrownBy(acts.get(i)::get)
                    .withMessage(who.name() + " may not do this (" + action + "). Ask a manager who may.");
        }
    }
}
