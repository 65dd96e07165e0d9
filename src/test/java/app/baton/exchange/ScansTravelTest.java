package app.baton.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.deal.QuoteCase;
import app.baton.deal.Quoting;
import app.baton.deal.life.Deal;
import app.baton.deal.life.DealDesk;
import app.baton.deal.life.DealId;
import app.baton.deal.life.DealKeeper;
import app.baton.deal.life.Offer;
import app.baton.deal.life.Parties;
import app.baton.deal.life.ProofDesk;
import app.baton.deal.life.ProofSeen;
import app.baton.deal.scan.Hash;
import app.baton.deal.scan.Scan;
import app.baton.deal.scan.ScanFile;
import app.baton.deal.scan.ScanSamples;
import app.baton.deal.scan.ScanType;
import app.baton.incentive.ProgramId;
import app.baton.journal.Ids;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scans between showroom and office, of which never two look at the share at once (R3, R33). */
class ScansTravelTest {

    private static final ScanFile BILL = ScanSamples.bill();

    @TempDir
    Path share;

    private TestHouse house;
    private JsonQuote.Asked asked;
    private Place showroom;
    private Place office;

    /** A desk with its deals and their proofs. */
    private record Place(TestDesk desk, DealDesk floor, ProofDesk proofs) {

        static Place at(TestDesk desk) {
            DealMail mail = new DealMail(desk.customers, desk.books.deals(), desk.books.parcels(), desk.clock,
                    new SecureRandom());
            desk.deals = mail;
            var keeper = new DealKeeper(desk.books.deals(), mail, desk.books.unitOfWork(), desk.id, desk.clock,
                    new Ids(desk.clock));
            return new Place(desk, new DealDesk(keeper), new ProofDesk(keeper, desk.books.scans()));
        }

        Deal now(DealId id) {
            return desk.books.deals().find(id).orElseThrow();
        }

        boolean has(ScanFile file) {
            return desk.books.scans().find(file.scan().sha256()).filter(content -> Arrays.equals(content, file.content()))
                    .isPresent();
        }
    }

    @BeforeEach
    void open() {
        house = new TestHouse(share);
        house.clock.pass(Duration.between(house.clock.now(), Instant.parse("2026-11-24T15:00:00Z")));
        showroom = Place.at(house.showroom);
        office = Place.at(house.office);
        asked = QuoteCase.base().asked();
        Stream.of(house.showroom, house.office).forEach(desk -> desk.know(asked.programs()));
        house.entitle(house.office, Duty.CUSTOMERS);
        house.entitle(house.showroom, Duty.CUSTOMERS);
    }

    private Deal withProof() {
        Offer offer = new Offer(Parties.of("Nora Quist"), "", asked.request(),
                new Quoting(asked.programs()).of(asked.request()).revisions(), null);
        return showroom.floor.show(house.ana, showroom.floor.open(house.ana, offer), new ProofSeen(new ProgramId("N-1"),
                "bill of sale", "Nora Quist", house.clock.today()));
    }

    private Deal add(Deal deal, ScanFile file) {
        return showroom.proofs.add(house.ana, deal, deal.proofs().getFirst().id(), file);
    }

    /** The showroom has sent it, and is gone. */
    private Deal sent(ScanFile file) {
        Deal deal = add(withProof(), file);
        showroom.desk.sync();
        house.clock.pass(Duration.ofHours(1));
        return deal;
    }

    private List<Path> parts() throws IOException {
        try (Stream<Path> files = Files.walk(share)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> Objects.requireNonNull(file.getParent()).endsWith("scans")).sorted().toList();
        }
    }

    private static ScanFile large() {
        byte[] content = new byte[1_700_000];
        new Random(4).nextBytes(content);
        return ScanSamples.file("photo of Nora Quist.jpg", ScanType.JPEG, content, 1);
    }

    @Test
    void aScanComesToTheOtherDeskSealedAndTheDealStaysSmall() throws IOException {
        ScanFile photo = large();
        Deal deal = add(sent(BILL), photo);
        showroom.desk.sync();
        house.clock.pass(Duration.ofHours(1));
        office.desk.sync();
        house.marketing.sync();

        assertThat(office.now(deal.id())).isEqualTo(deal);
        assertThat(office.has(BILL)).isTrue();
        assertThat(office.has(photo)).isTrue();
        assertThat(house.marketing.books.scans().has(BILL.scan().sha256())).as("marketing has no deals").isFalse();
        assertThat(house.marketing.books.parcels().toFetch(9)).isEmpty();
        assertThat(parts()).hasSize(5);
        try (Stream<Path> files = Files.walk(share)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertThat(text).doesNotContain("Quist", "%PDF", BILL.scan().sha256(), photo.scan().sha256());
                if (file.toString().endsWith(".json")) {
                    assertThat(Files.size(file)).as(file.toString()).isLessThan(64 << 10);
                }
            }
        }
        assertThat(Stream.of(house.office, house.showroom, house.marketing).flatMap(desk -> desk.asideCodes().stream()))
                .isEmpty();
        assertThat(house.office.sync().writing()).as("nothing is left to do").isNotEqualTo(SyncReport.Writing.FAILED);
        assertThat(house.showroom.books.parcels().toSend(house.showroom.id, 9)).isEmpty();
    }

    @Test
    void theSameFileOfTwoProofsGoesOnce() throws IOException {
        Deal deal = sent(BILL);
        deal = showroom.floor.show(house.ana, deal, new ProofSeen(new ProgramId("N-1"), "bill of sale", "Kim Quist", null));
        deal = showroom.proofs.add(house.ana, deal, deal.proofs().getLast().id(), BILL);
        showroom.desk.sync();
        office.desk.sync();

        assertThat(parts()).hasSize(1);
        assertThat(office.now(deal.id()).proofs()).allSatisfy(proof -> assertThat(proof.standing()).hasSize(1));
    }

    @Test
    void whatHasNotArrivedIsSaidAndComesLater() throws IOException {
        Deal deal = sent(large());
        Path part = parts().getLast();
        Path away = share.resolveSibling("away");
        Files.move(part, away);
        office.desk.sync();
        Scan scan = deal.proofs().getFirst().standing().getFirst().scan();
        assertThat(office.proofs.isHere(house.sam, office.now(deal.id()), scan)).isFalse();
        assertThat(office.proofs.content(house.sam, office.now(deal.id()), scan)).isEmpty();
        assertThat(house.office.asideCodes()).as("late is no fault").isEmpty();

        Files.move(away, part);
        office.desk.sync();
        assertThat(office.proofs.isHere(house.sam, office.now(deal.id()), scan)).isTrue();
    }

    @Test
    void whatWasAlteredOrCutIsSetAsideUntilItIsWholeAgain() throws IOException {
        Deal deal = sent(BILL);
        Path part = parts().getFirst();
        byte[] whole = Files.readAllBytes(part);
        byte[] altered = whole.clone();
        altered[77] ^= 1;
        Files.write(part, altered);
        office.desk.sync();
        assertThat(house.office.asideCodes()).containsExactly("scan.altered");
        assertThat(office.has(BILL)).isFalse();
        assertThat(office.now(deal.id())).as("the deal came all the same").isEqualTo(deal);

        Files.write(part, Arrays.copyOf(whole, whole.length / 2));
        office.desk.sync();
        house.clock.pass(Duration.ofMinutes(5));
        office.desk.sync();
        assertThat(house.office.asideCodes()).contains("scan.cut");
        assertThat(office.has(BILL)).isFalse();

        Files.write(part, whole);
        office.desk.sync();
        assertThat(office.has(BILL)).isTrue();
        assertThat(house.office.asideCodes()).as("a person has nothing more to do").isEmpty();
    }

    @Test
    void aPartInAnotherOnesPlaceDoesNotOpen() throws IOException {
        sent(large());
        List<Path> parts = parts();
        Files.copy(parts.get(0), parts.get(1), StandardCopyOption.REPLACE_EXISTING);
        office.desk.sync();
        assertThat(house.office.asideCodes()).containsExactly("scan.altered");
    }

    @Test
    void aDeskThatSealsSomethingElseThanItsDealNamesIsNotBelieved() {
        Deal deal = withProof();
        ScanFile other = ScanSamples.file("bill.pdf", ScanType.PDF, ScanSamples.pdf(1), 1);
        Scan named = new Scan(Hash.of(new byte[] {1}), "bill.pdf", ScanType.PDF, other.content().length, 1);
        add(deal, new ScanFile(named, other.content()));
        showroom.desk.sync();
        office.desk.sync();

        assertThat(house.office.asideCodes()).containsExactly("scan.other");
        assertThat(house.office.books.scans().has(named.sha256())).isFalse();
        assertThat(house.office.books.scans().has(Hash.of(other.content()))).isFalse();
    }

    @Test
    void onAShareThatWasEmptiedItIsPutAgainForADeskThatIsLate() throws IOException {
        Place finance = Place.at(house.finance);
        house.finance.know(asked.programs());
        Deal deal = sent(BILL);
        finance.desk.sync();
        assertThat(finance.desk.books.deals().find(deal.id())).isEmpty();
        for (Path part : parts()) {
            Files.delete(part);
        }
        Files.delete(share.resolve(Share.headPath(house.showroom.id)));
        house.entitle(house.finance, Duty.CUSTOMERS);
        showroom.desk.sync();
        finance.desk.sync();

        assertThat(finance.now(deal.id())).isEqualTo(deal);
        assertThat(finance.has(BILL)).isTrue();
    }
}
