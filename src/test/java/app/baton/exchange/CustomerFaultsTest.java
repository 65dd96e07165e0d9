package app.baton.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.exchange.SyncReport.Writing;
import app.baton.journal.Actor;
import app.baton.journal.KeptAside;
import app.baton.journal.Problem;
import app.baton.journal.SealedDocument;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What goes wrong with files, clocks, homes and rights: a deal comes once, late, or is told, and never to the wrong desk. */
class CustomerFaultsTest {

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
    void aHalfWrittenFileIsNotYetThereThenRefusedAndTakenOnceItIsWhole() {
        SealedDocument sent = customers.deal(house.showroom, "Nora Quist", "");
        house.showroom.sync();
        Path file = share.resolve(Share.path(sent));
        TestHouse.write(file, Arrays.copyOf(sent.json().getBytes(StandardCharsets.UTF_8), 1500));
        SyncReport first = house.finance.sync();
        assertThat(first.notYet()).containsExactly(Share.path(sent));
        assertThat(first.refused()).isEmpty();
        house.clock.pass(Duration.ofMinutes(3));
        assertThat(house.finance.sync().refused()).extracting(KeptAside::code).containsExactly("json.broken");
        TestHouse.write(file, sent.json());
        house.clock.pass(Duration.ofMinutes(1));
        house.finance.sync();
        assertThat(buyers(house.finance)).containsExactly("Nora Quist");
        assertThat(house.finance.asideCodes()).isEmpty();
    }

    @Test
    void aHugeFileAndOneOfNoiseAreRefusedAndWhatFollowsIsRead() {
        SealedDocument huge = customers.deal(house.showroom, "Huge", "");
        SealedDocument noise = customers.deal(house.showroom, "Noise", "");
        customers.deal(house.showroom, "Good", "");
        house.showroom.sync();
        byte[] bytes = new byte[3 << 20];
        Arrays.fill(bytes, (byte) ' ');
        TestHouse.write(share.resolve(Share.path(huge)), bytes);
        byte[] random = new byte[5000];
        new Random(20261127).nextBytes(random);
        TestHouse.write(share.resolve(Share.path(noise)), random);
        house.finance.sync();
        house.clock.pass(Duration.ofMinutes(3));
        house.finance.sync();
        assertThat(house.finance.asideCodes()).containsExactlyInAnyOrder("json.too-large", "json.encoding");
        assertThat(buyers(house.finance)).containsExactly("Good");
    }

    @Test
    void aListOfMoreDesksThanAnybodyHasIsRefused() {
        customers.forge(house.showroom, DocumentType.DEAL, 1, null, house.showroom.key(Duty.CUSTOMERS), content -> {
            ArrayNode list = (ArrayNode) content.get("for");
            for (int i = list.size(); i <= 1000; i++) {
                list.add(list.get(0).deepCopy().asObject().put("desk", new UUID(99, i).toString()));
            }
            return content;
        });
        assertThat(house.finance.sync().refused()).extracting(KeptAside::code).containsExactly("json.field");
    }

    @Test
    void anOldFileThatIsPutBackIsNotReadTwice() {
        SealedDocument first = customers.deal(house.showroom, "First", "");
        house.showroom.sync();
        house.finance.sync();
        String head = TestHouse.text(share.resolve(Share.headPath(house.showroom.id)));
        SealedDocument second = customers.deal(house.showroom, "Second", "");
        house.showroom.sync();
        house.finance.sync();
        TestHouse.write(share.resolve(Share.headPath(house.showroom.id)), head);
        TestHouse.write(share.resolve(Share.path(second)), first.json());
        assertThat(house.finance.sync().refused()).extracting(KeptAside::code).containsExactly("share.rolled-back");
        house.finance.restart();
        house.finance.sync();
        assertThat(buyers(house.finance)).containsExactly("First", "Second");
    }

    @Test
    void whatTheBooksDoNotTakeIsKeptAsideAndTakenWholeLater() {
        house.finance.untaken = Problem.badInput("deal.unknown", "", "No such deal.");
        customers.deal(house.showroom, "Nora Quist", "");
        house.showroom.sync();
        assertThat(house.finance.sync().refused()).extracting(KeptAside::code).containsExactly("deal.unknown");
        assertThat(house.finance.books.documents().find(house.showroom.id, "deal", 1)).isEmpty();
        house.finance.untaken = new IllegalStateException("nobody foresaw it");
        house.clock.pass(Duration.ofHours(2));
        assertThat(house.finance.sync().refused()).extracting(KeptAside::code).containsExactly("share.untakable");
        house.finance.untaken = null;
        house.clock.pass(Duration.ofHours(2));
        house.finance.sync();
        assertThat(buyers(house.finance)).containsExactly("Nora Quist");
        assertThat(house.finance.asideCodes()).isEmpty();
    }

    @Test
    void aDeskThatIsRevokedWhileADealWaitsIsNotSentIt() {
        customers.deal(house.showroom, "Sent before", "");
        house.showroom.sync();
        SealedDocument one = customers.deal(house.showroom, "One", "");
        SealedDocument two = customers.deal(house.showroom, "Two", "");
        assertThat(customers.envelope(one).slot(house.finance.id)).isPresent();
        house.office.trust.revoke(house.office.folder(), house.finance.id, house.gina);
        house.showroom.sync();
        for (SealedDocument waited : List.of(one, two)) {
            SignedFile file = TestHouse.file(share.resolve(Share.path(waited)));
            Envelope there = Envelope.read(file);
            assertThat(there.slots()).extracting(Envelope.Slot::desk)
                    .containsExactlyInAnyOrder(house.showroom.id, house.office.id);
            assertThat(there.paper()).isEqualTo(customers.envelope(waited).paper());
            assertThat(file.issued()).isEqualTo(waited.issued());
        }
        house.finance.sync();
        assertThat(buyers(house.finance)).containsExactly("Sent before");
        house.office.sync();
        assertThat(buyers(house.office)).containsExactly("Sent before", "One", "Two");
        assertThat(house.office.asideCodes()).isEmpty();
        assertThat(house.showroom.books.documents().unsent()).isEmpty();
        assertThat(house.showroom.sync().sent()).isZero();
    }

    @Test
    void aDeskThatLosesTheDutyIsSentNothingAndGetsWhatItMissedWhenItHasItAgain() {
        customers.deal(house.showroom, "While allowed", "");
        house.everybodySyncs();
        customers.deal(house.showroom, "Waiting", "");
        disallow(house.finance);
        house.everybodySyncs();
        customers.deal(house.showroom, "Not allowed", "");
        house.everybodySyncs();
        assertThat(buyers(house.finance)).containsExactly("While allowed");
        assertThat(house.finance.asideCodes()).isEmpty();
        house.entitle(house.finance, Duty.CUSTOMERS);
        house.everybodySyncs();
        assertThat(buyers(house.finance)).containsExactly("While allowed", "Waiting", "Not allowed");
        assertThat(buyers(house.office)).containsExactly("While allowed", "Waiting", "Not allowed");
    }

    @Test
    void aDeskWhoseClockIsAheadIsHeardWhenThatDayHasCome() {
        Instant ahead = house.clock.now().plus(Duration.ofDays(4));
        house.showroom.books.unitOfWork().write(house.ana.actor(), log -> house.showroom.customers.sendDeal(
                JsonNodeFactory.instance.objectNode().put("buyer", "Nora Quist"), ahead, house.ana.actor()));
        house.showroom.sync();
        assertThat(house.finance.sync().refused()).extracting(KeptAside::code).containsExactly("share.from-the-future");
        house.clock.pass(Duration.ofDays(4));
        house.finance.sync();
        assertThat(buyers(house.finance)).containsExactly("Nora Quist");
        assertThat(house.finance.asideCodes()).isEmpty();
    }

    @Test
    void aClockThatIsSetBackRevivesNoDealForADeskThatComesLater() {
        customers.deal(house.showroom, "Over", "");
        house.everybodySyncs();
        house.clock.pass(Duration.ofDays(401));
        house.everybodySyncs();
        house.clock.pass(Duration.ofDays(-300));
        house.entitle(house.marketing, Duty.CUSTOMERS);
        house.everybodySyncs();
        assertThat(house.marketing.papers).isEmpty();
        assertThat(house.showroom.books.documents().lastOwn(house.showroom.id, "deal").orElseThrow().sequence()).isEqualTo(1);
    }

    @Test
    void aCopiedHomeThatSendsUnderTheSameKeysIsFoundOutAndBothDealsAreSetAside() {
        TestDesk clone = copyOfShowroom(true);
        customers.deal(house.showroom, "Nora Quist", "");
        house.showroom.sync();
        house.finance.sync();
        SealedDocument theirs = customers.deal(clone, "Olaf Brand", "");
        TestHouse.write(share.resolve(Share.path(theirs)), theirs.json());
        house.forgeHead(clone, DocumentType.DEAL, theirs.sequence(), theirs.hash());
        assertThat(house.finance.sync().refused()).extracting(KeptAside::code).containsOnly("share.two-documents").hasSize(2);
        assertThat(buyers(house.finance)).as("the second is not read").containsExactly("Nora Quist");
        SyncReport told = house.showroom.sync();
        assertThat(told.writing()).isEqualTo(Writing.HELD);
        assertThat(told.refused()).extracting(KeptAside::code).containsOnly("share.two-documents").hasSize(2);
    }

    @Test
    void aDeskThatIsRestoredWithoutItsKeySaysWhatItCannotReadAndCannotSendAgain() {
        customers.deal(house.showroom, "Nora Quist", "");
        house.showroom.sync();
        TestDesk restored = copyOfShowroom(false);
        SyncReport report = restored.sync();
        assertThat(report.refused()).singleElement().satisfies(aside -> {
            assertThat(aside.code()).isEqualTo("sealed.lost-key");
            assertThat(aside.sentence()).contains("sent the document itself");
        });
        assertThat(restored.papers).isEmpty();
        house.office.trust.entitle(house.office.folder(), house.marketing.id, Set.of(Duty.CUSTOMERS), house.gina);
        house.finance.sync();
        assertThat(buyers(house.finance)).as("who was sent it has it").containsExactly("Nora Quist");
        assertThat(restored.sync().notices()).filteredOn(each -> each.code().equals("share.not-sealed-again"))
                .singleElement().extracting(SyncReport.Notice::sentence).asString().contains("opens 1 of its own documents");
        assertThat(restored.sync().notices()).extracting(SyncReport.Notice::code).as("once")
                .doesNotContain("share.not-sealed-again");
    }

    @Test
    void aRestoredDeskWhoseBooksTakeNothingGoesOnAllTheSame() {
        customers.deal(house.showroom, "Nora Quist", "");
        house.showroom.sync();
        TestDesk restored = copyOfShowroom(true);
        restored.untaken = new IllegalStateException("nobody foresaw it");
        SyncReport report = restored.sync();
        assertThat(report.refused()).extracting(KeptAside::code).containsExactly("share.untakable");
        customers.deal(restored, "Olaf Brand", "");
        restored.sync();
        house.finance.sync();
        assertThat(buyers(house.finance)).containsExactly("Nora Quist", "Olaf Brand");
    }

    @Test
    void aDeskThatCameLaterIsSealedToAfterARestoreToo() {
        TestDesk restored = copyOfShowroom(true);
        disallow(house.finance);
        house.everybodySyncs();
        customers.deal(house.showroom, "Not for finance", "");
        house.showroom.sync();
        house.entitle(house.finance, Duty.CUSTOMERS);
        restored.sync();
        restored.sync();
        house.finance.sync();
        assertThat(buyers(house.finance)).containsExactly("Not for finance");
    }

    private void disallow(TestDesk desk) {
        house.office.trust.change(house.office.folder(), desk.id, listed -> listed.with(listed.keys().stream()
                .map(key -> key.may(without(key.may()))).toList()), house.gina);
    }

    private static Set<Duty> without(Set<Duty> may) {
        Set<Duty> less = new HashSet<>(may);
        less.remove(Duty.CUSTOMERS);
        return less;
    }

    private static List<String> buyers(TestDesk desk) {
        return desk.papers.stream().map(paper -> paper.fields().text("buyer")).toList();
    }

    /** The showroom's home as it is now, as a second one, with the key that opens or without. */
    private TestDesk copyOfShowroom(boolean opens) {
        TestDesk copy = new TestDesk(house.showroom.id, "Showroom", new DiskFolder(share), house.clock);
        copy.books.unitOfWork().write(Actor.SYSTEM, log -> {
            house.showroom.shareBooks.keys().own().forEach(copy.shareBooks.keys()::add);
            if (opens) {
                house.showroom.shareBooks.keys().opening().forEach(copy.shareBooks.keys()::add);
            }
            copy.shareBooks.root().keep(house.showroom.shareBooks.root().newestFile().orElseThrow());
            return true;
        });
        return copy;
    }
}
