package app.baton.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.intake.Feeds;
import app.baton.journal.SealedDocument;
import app.baton.people.User;
import app.baton.vehicle.StockUnit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Whatever happens, nobody who only has the shared folder learns who a customer is. */
class CustomerSecrecyTest {

    private static final String[] WORDS = {"Leonora", "Quist", "Björk", "734-555-0142", "7345550142", "leonora@quist.example",
            "buyer", "telephone", "Needs a truck by Friday"};

    @TempDir
    Path share;

    private CustomerHouse customers;
    private TestHouse house;

    @BeforeEach
    void found() {
        customers = new CustomerHouse(share);
        house = customers.house;
    }

    @Test
    void nothingOfACustomerIsReadableOnTheShareWhateverHappensToTheDesks() throws IOException {
        TestDesk late = house.desk(6, "Used cars");
        customers.forgetKey(house.marketing);
        for (int i = 0; i < 5; i++) {
            deal(house.showroom, house.ana);
            nothingShows();
        }
        house.everybodySyncs();
        nothingShows();
        assertThat(house.finance.papers).hasSize(5).allSatisfy(paper ->
                assertThat(paper.fields().text("buyer")).isEqualTo("Leonora Quist-Björk"));

        house.finance.books.unitOfWork().write(house.frank.actor(), log ->
                house.finance.customers.sendReview(leonora(), house.clock.now(), house.frank.actor()));
        house.join(late, Set.of(Duty.RECEIPT, Duty.CUSTOMERS));
        house.everybodySyncs();
        late.sync();
        nothingShows();
        assertThat(late.papers).as("copies for the desk that came later").hasSize(6);

        deal(house.showroom, house.ana);
        house.office.trust.revoke(house.office.folder(), late.id, house.gina);
        house.everybodySyncs();
        house.office.trust.renewOwnKeys(house.office.folder(), house.gina);
        house.everybodySyncs();
        nothingShows();
    }

    @Test
    void aHoldForACustomerAndWhatPeopleSignDoNotShowHimEither() throws IOException {
        house.office.stock.importList(house.sam, Feeds.sample(Feeds.HOMENET), true);
        house.everybodySyncs();
        StockUnit unit = house.office.books.stock().findByStock("T61222").orElseThrow();
        house.office.holds.hold(house.sam, unit, "Leonora Quist", "", house.clock.now().plus(Duration.ofHours(3)));
        deal(house.office, house.sam);
        house.everybodySyncs();
        assertThat(house.showroom.books.stock().findByStock("T61222").orElseThrow().heldAt(house.clock.now())).isPresent();
        assertThat(house.showroom.papers).hasSize(1);
        nothingShows();
    }

    @Test
    void whoeverHasEveryFileAndAKeyOfNobodysOpensNothing() {
        SealedDocument sent = deal(house.showroom, house.ana);
        TestDesk thief = house.desk(9, "Nobody's");
        thief.books.unitOfWork().write(house.ana.actor(), log -> {
            thief.shareBooks.keys().add(OpeningKey.generate(new SecureRandom()));
            return true;
        });
        SignedFile file = SignedFile.read(sent.json());
        assertThat(Sealer.open(file, thief.id, thief.shareBooks.keys())).as("not for him").isEmpty();
        Envelope envelope = Envelope.read(file);
        byte[] bound = Envelope.bound(Envelope.Place.of(file), envelope.paper(), envelope.addresses());
        assertThat(envelope.slots()).hasSize(3).allSatisfy(slot -> assertThat(Hpke.open(
                thief.shareBooks.keys().opening().getFirst(), new Hpke.Message(slot.enc(), slot.wrapped()), Sealer.info(), bound))
                .isEmpty());
    }

    @Test
    void theLookForTracesFindsWhatIsThere() throws IOException {
        nothingShows();
        byte[] plain = "x Leonora y".getBytes(StandardCharsets.UTF_8);
        for (String text : new String[] {"leonora", HexFormat.of().formatHex(plain), Base64.getEncoder().encodeToString(plain),
            Base64.getEncoder().encodeToString(" Leonora".getBytes(StandardCharsets.UTF_8)),
            Base64.getEncoder().encodeToString("12345Leonora".getBytes(StandardCharsets.UTF_8)),
            Base64.getEncoder().encodeToString("Leonora".getBytes(StandardCharsets.UTF_8))}) {
            Files.writeString(share.resolve("planted"), text);
            assertThat(Traces.in(share, WORDS)).as(text).containsExactly("planted: Leonora");
        }
        Files.write(share.resolve("planted"), "Leonora".getBytes(StandardCharsets.UTF_16LE));
        assertThat(Traces.in(share, WORDS)).containsExactly("planted: Leonora");
    }

    private void nothingShows() throws IOException {
        assertThat(Traces.in(share, WORDS)).isEmpty();
        try (Stream<Path> files = Files.walk(share)) {
            assertThat(files.filter(Files::isRegularFile)).as("there is something to look through").hasSizeGreaterThan(5);
        }
    }

    private SealedDocument deal(TestDesk desk, User by) {
        return desk.books.unitOfWork().write(by.actor(), log -> desk.customers.sendDeal(leonora(), house.clock.now(),
                by.actor()));
    }

    private static ObjectNode leonora() {
        return JsonNodeFactory.instance.objectNode().put("buyer", "Leonora Quist-Björk").put("telephone", "734-555-0142")
                .put("mobile", "+17345550142").put("mail", "leonora@quist.example").put("note", "Needs a truck by Friday");
    }
}
