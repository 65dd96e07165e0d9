package app.baton.deal.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.baton.deal.QuoteCase;
import app.baton.deal.scan.ScanFile;
import app.baton.deal.scan.ScanSamples;
import app.baton.deal.scan.ScanType;
import app.baton.journal.Problem;
import app.baton.vehicle.Vin;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Scans of proofs, and what an auditor is given of them (R3). */
class ProofDeskTest {

    private static final Vin VIN = new Vin("5NPD84LF8LH000123");

    private final Floor floor = new Floor(QuoteCase.base().with("/situation/vehicle/vin", "\"" + VIN.value() + "\""));
    private final ScanFile bill = ScanSamples.bill();
    private final Deal seen = floor.billSeen(floor.withFinance());
    private final UUID proof = seen.proofs().getFirst().id();

    private Deal added() {
        return floor.proofs.add(floor.ana, seen, proof, bill);
    }

    @Test
    void aProofCarriesItsScansWithWhoAddedThemAndWhen() {
        floor.clock.pass(Duration.ofMinutes(5));
        Deal deal = added();

        assertThat(deal.proofs().getFirst().scans()).singleElement().satisfies(kept -> {
            assertThat(kept.scan()).isEqualTo(bill.scan());
            assertThat(kept.by()).isEqualTo("Ana Morales");
            assertThat(kept.at()).isEqualTo(floor.clock.now());
        });
        assertThat(deal.state()).isEqualTo(DealState.WITH_FINANCE);
        assertThat(floor.proofs.content(floor.frank, deal, bill.scan())).hasValue(bill.content());
        assertThat(floor.log(deal)).endsWith("deal.proof-shown", "deal.scan-added");
    }

    @Test
    void theSameFileTwiceIsOneAndAnotherOneStandsBesideIt() {
        Deal deal = floor.proofs.add(floor.ana, added(), proof, bill);
        assertThat(deal.proofs().getFirst().standing()).hasSize(1);
        assertThat(floor.log(deal)).containsOnlyOnce("deal.scan-added");

        ScanFile photo = ScanSamples.file("back.jpg", ScanType.JPEG, ScanSamples.jpeg(20, 30), 1);
        assertThat(floor.proofs.add(floor.frank, deal, proof, photo).proofs().getFirst().standing())
                .extracting(kept -> kept.scan().name()).containsExactly("bill of sale.pdf", "back.jpg");
    }

    @Test
    void whatIsTakenAwayIsKeptWithItsReasonAndMayComeBack() {
        Deal deal = floor.proofs.takeAway(floor.frank, added(), proof, bill.scan().sha256(), "Another customer's.");

        assertThat(deal.proofs().getFirst().standing()).isEmpty();
        assertThat(deal.proofs().getFirst().scans()).singleElement().satisfies(kept -> assertThat(kept.taken())
                .isEqualTo(new KeptScan.Taken("Frank Ode", floor.books.deals().find(deal.id()).orElseThrow().changed(),
                        "Another customer's.")));
        assertThat(floor.proofs.content(floor.frank, deal, bill.scan())).as("nothing is deleted").isPresent();
        assertThat(floor.log(deal)).endsWith("deal.scan-taken");
        assertThat(floor.proofs.add(floor.ana, deal, proof, bill).proofs().getFirst().standing()).hasSize(1);
        assertThatExceptionOfType(Problem.class).as("twice").isThrownBy(() -> floor.proofs.takeAway(floor.frank, deal, proof,
                bill.scan().sha256(), "Again."));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> floor.proofs.takeAway(floor.frank, deal, proof,
                bill.scan().sha256(), " "));
    }

    @Test
    void nothingOfARefusedScanIsKept() {
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> floor.proofs.add(floor.ana, seen, new UUID(9, 9), bill))
                .satisfies(problem -> assertThat(problem.field()).contains("proof"));
        Deal newer = floor.billSeen(seen);
        assertThatExceptionOfType(Problem.class).as("seen before another one").isThrownBy(() -> added())
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("deal.changed-meanwhile"));
        assertThat(floor.books.scans().has(bill.scan().sha256())).isFalse();
        assertThatExceptionOfType(Problem.class).as("not his deal").isThrownBy(() ->
                floor.proofs.add(floor.bo, newer, proof, bill));
        assertThatExceptionOfType(Problem.class).as("of no proof of this deal").isThrownBy(() ->
                floor.proofs.content(floor.frank, newer, bill.scan()));
        assertThatExceptionOfType(Problem.class).as("not his deal").isThrownBy(() ->
                floor.proofs.isHere(floor.bo, newer, bill.scan()));
    }

    @Test
    void theJacketOfAVehicleIsThatOfTheDealByWhichItWasDelivered() {
        assertThat(floor.jackets.find(floor.frank, VIN)).as("with finance").map(Deal::id).hasValue(seen.id());
        Deal delivered = floor.delivered(floor.offer("Jo Park"));
        floor.desk.open(floor.ana, floor.offer("Kim Lee"));
        assertThat(floor.jackets.find(floor.frank, VIN)).map(Deal::id).hasValue(delivered.id());
        Deal back = floor.finance.unwind(floor.frank, delivered, floor.clock.today(), "Financing fell through.");
        assertThat(floor.jackets.find(floor.frank, VIN)).as("what stands goes first").map(Deal::id).hasValue(seen.id());
        floor.desk.lose(floor.ana, seen, "Bought elsewhere.");
        assertThat(floor.jackets.find(floor.frank, VIN)).map(Deal::id).hasValue(back.id());
        assertThat(floor.jackets.find(floor.frank, new Vin("1FTFW1E5XPFA00001"))).isEmpty();
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> floor.jackets.find(floor.ana, VIN));
    }

    @Test
    void theFolderSaysWhichProofsAreNamedAndNotThere() {
        Deal bare = floor.withFinance(floor.offer("Jo Park"));
        assertThat(missing(bare)).singleElement().satisfies(missing -> {
            assertThat(missing.why()).isEqualTo(MissingProof.Why.NOT_SHOWN);
            assertThat(missing.sentence(floor.texts)).isEqualTo(
                    "Nobody has seen this paper for N-1: bill of sale. Ask for it, and note it as seen.");
        });
        assertThat(missing(seen)).extracting(MissingProof::why).containsExactly(MissingProof.Why.NO_SCAN);
        assertThat(missing(added())).isEmpty();
        Deal waiting = floor.elsewhere(floor.books.deals().find(seen.id()).orElseThrow());
        assertThat(missing(waiting)).singleElement().satisfies(missing ->
                assertThat(missing.sentence(floor.texts)).contains("has not arrived on this desk yet"));
        assertThat(floor.log(seen)).contains("deal.jacket");
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> floor.jackets.of(floor.frank,
                floor.desk.open(floor.ana, floor.offer()))).withMessageContaining("has not chosen a way to buy");
    }

    private List<MissingProof> missing(Deal deal) {
        return floor.jackets.of(floor.frank, deal).missing();
    }
}
