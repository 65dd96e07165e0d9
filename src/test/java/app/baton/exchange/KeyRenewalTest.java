package app.baton.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.baton.exchange.KeyRenewal.Renewal;
import app.baton.journal.Problem;
import app.baton.journal.SealedDocument;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/** A desk of an older home gets a key, a restored one a new one, and what was sent meanwhile follows. */
class KeyRenewalTest {

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
    void aDeskOfAnOlderHomeIsNamedUntilItsKeyIsTakenOverAndThenReadsWhatWasSent() {
        customers.forgetKey(house.finance);
        house.showroom.sync();
        assertThat(house.showroom.customers.unreached()).startsWith("\"Finance\" cannot be sent documents about customers yet")
                .contains("Administration, under Desks");
        customers.deal(house.showroom, "Nora Quist", "");
        SyncReport showroom = house.showroom.sync();
        assertThat(showroom.notices()).extracting(SyncReport.Notice::code).contains("share.no-sealing-key");
        assertThat(house.marketing.sync().notices()).extracting(SyncReport.Notice::code)
                .as("it sends no deals").doesNotContain("share.no-sealing-key");

        SyncReport finance = house.finance.sync();
        assertThat(finance.notices()).extracting(SyncReport.Notice::code).contains("share.key-waits");
        assertThat(finance.refused()).isEmpty();
        assertThat(house.finance.papers).isEmpty();
        Renewal waiting = one();
        assertThat(waiting.name()).isEqualTo("Finance");
        assertThat(waiting.lost()).isFalse();
        assertThat(house.office.joining.requests(house.office.folder())).as("it is in already").isEmpty();

        takeOver(waiting);
        assertThat(house.office.renewal.waiting(house.office.folder())).isEmpty();
        house.everybodySyncs();
        assertThat(house.showroom.customers.unreached()).isEmpty();
        assertThat(house.finance.sync().notices()).extracting(SyncReport.Notice::code).doesNotContain("share.key-waits");
        assertThat(house.finance.papers).extracting(paper -> paper.fields().text("buyer")).containsExactly("Nora Quist");
        assertThat(house.office.papers).as("read it the first time").hasSize(1);
        house.everybodySyncs();
        assertThat(house.finance.papers).as("once").hasSize(1);
    }

    @Test
    void aCopyKeepsThePaperTheWordsAndTheMomentAndGoesToTheLateDeskOnly() {
        customers.forgetKey(house.finance);
        house.showroom.sync();
        SealedDocument first = customers.deal(house.showroom, "Nora Quist", "");
        house.everybodySyncs();
        house.clock.pass(Duration.ofDays(3));
        takeOver(one());
        house.everybodySyncs();
        SealedDocument copy = house.showroom.books.documents().lastOwn(house.showroom.id, "deal").orElseThrow();
        assertThat(copy.sequence()).isEqualTo(2);
        assertThat(copy.issued()).isEqualTo(first.issued());
        assertThat(customers.envelope(copy).paper()).isEqualTo(customers.envelope(first).paper());
        assertThat(customers.envelope(copy).slots()).extracting(Envelope.Slot::desk)
                .containsExactly(house.showroom.id, house.finance.id);
        assertThat(house.finance.papers).singleElement().extracting(CustomerPaper::issued).isEqualTo(first.issued());
    }

    @Test
    void aDeskThatIsEntitledLaterReadsWhatIsStillGood() {
        customers.deal(house.showroom, "Over", "");
        house.everybodySyncs();
        house.clock.pass(Duration.ofDays(399));
        customers.deal(house.showroom, "Good", "");
        house.everybodySyncs();
        house.clock.pass(Duration.ofDays(2));
        assertThat(house.marketing.papers).isEmpty();
        house.entitle(house.marketing, Duty.CUSTOMERS);
        house.everybodySyncs();
        assertThat(house.marketing.papers).extracting(paper -> paper.fields().text("buyer")).containsExactly("Good");
    }

    @Test
    void aDeskThatIsRestoredWithoutItsKeyAsksForANewOneAndTheLostOneIsRevoked() {
        SealingKey before = customers.listed(house.finance);
        customers.deal(house.showroom, "Sent before", "");
        house.showroom.sync();
        house.finance.books.unitOfWork().write(house.frank.actor(), log -> {
            house.finance.books.secrets().put("share.opening-keys", new byte[0]);
            return true;
        });
        SyncReport report = house.finance.sync();
        assertThat(report.refused()).singleElement().satisfies(aside -> {
            assertThat(aside.code()).isEqualTo("sealed.unknown-key");
            assertThat(aside.sentence()).contains("restored from an older backup");
        });
        Renewal waiting = one();
        assertThat(waiting.lost()).isTrue();
        takeOver(waiting);
        house.everybodySyncs();
        RootDesk finance = house.showroom.shareBooks.trusted().orElseThrow().desk(house.finance.id).orElseThrow();
        assertThat(finance.seals()).extracting(RootSeal::state).containsExactly(RootKey.State.REVOKED, RootKey.State.ACTIVE);
        assertThat(finance.seals().getFirst().key()).isEqualTo(before);
        assertThat(house.finance.papers).extracting(paper -> paper.fields().text("buyer")).containsExactly("Sent before");
    }

    @Test
    void aDeskThatWantsAFreshKeyKeepsReadingWhatWasSealedToTheOneBefore() {
        SealingKey before = customers.listed(house.showroom);
        house.showroom.renewal.renew(house.gina);
        customers.deal(house.finance, "To the key before", "");
        house.everybodySyncs();
        Renewal waiting = one();
        assertThat(waiting.lost()).isFalse();
        takeOver(waiting);
        house.everybodySyncs();
        assertThat(customers.listed(house.showroom)).isEqualTo(waiting.key()).isNotEqualTo(before);
        customers.deal(house.finance, "To the fresh key", "");
        house.everybodySyncs();
        assertThat(house.showroom.papers).extracting(paper -> paper.fields().text("buyer"))
                .containsExactly("To the key before", "To the fresh key");
        assertThat(house.finance.books.documents().lastOwn(house.finance.id, "deal").orElseThrow().sequence())
                .as("nothing had to be sealed again").isEqualTo(2);
    }

    @Test
    void theRequestIsNotWrittenAnewWhileItWaitsAndIsBeforeItIsOver() {
        customers.forgetKey(house.finance);
        house.finance.sync();
        Renewal first = one();
        house.clock.pass(Duration.ofDays(2));
        house.finance.sync();
        assertThat(one()).isEqualTo(first);
        house.clock.pass(Duration.ofDays(6));
        house.finance.sync();
        assertThat(one().issued()).isAfter(first.issued());
        assertThat(one().key()).isEqualTo(first.key());
    }

    @Test
    void whatNobodyOfTheDeskSignedIsNotTakenOver() {
        customers.forgetKey(house.finance);
        house.finance.sync();
        Renewal genuine = one();
        Path file = share.resolve(Share.joinPath(house.finance.id));
        String good = TestHouse.text(file);

        ObjectNode altered = CanonicalJson.read(good);
        ((ObjectNode) altered.at("/signed/content")).put("sealing", customers.listed(house.office).base64());
        TestHouse.write(file, CanonicalJson.bytes(altered));
        assertThat(house.office.renewal.waiting(house.office.folder())).isEmpty();
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> takeOver(genuine))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("desk.key-gone"));

        SigningKey thief = house.showroom.key(Duty.RECEIPT);
        ObjectNode signed = (ObjectNode) CanonicalJson.read(good).get("signed");
        TestHouse.write(file, CanonicalJson.bytes(TestHouse.signedAnew(signed, thief)));
        assertThat(house.office.renewal.waiting(house.office.folder())).as("signed with another desk's key").isEmpty();

        signed = (ObjectNode) CanonicalJson.read(good).get("signed");
        ((ObjectNode) signed.get("content")).put("sealing", customers.listed(house.office).base64());
        TestHouse.write(file, CanonicalJson.bytes(TestHouse.signedAnew(signed, house.finance.key(Duty.RECEIPT))));
        assertThat(house.office.renewal.waiting(house.office.folder())).as("another desk's key").isEmpty();

        TestHouse.write(file, good);
        assertThat(one()).isEqualTo(genuine);
        house.clock.pass(Duration.ofDays(15));
        assertThat(house.office.renewal.waiting(house.office.folder())).as("over").isEmpty();
    }

    @Test
    void onlyTheGeneralManagerTakesAKeyOverAndNobodyWhoMayNotMakesOne() {
        customers.forgetKey(house.finance);
        house.finance.sync();
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> house.office.renewal.takeOver(house.office.trust,
                house.office.folder(), one(), house.sam))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("people.not-allowed"));
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> house.showroom.renewal.renew(house.ana))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("people.not-allowed"));
    }

    @Test
    void whereTheShareCannotBeWrittenTheDeskSaysSoAndReadsOn() {
        house.published(house.cash);
        customers.forgetKey(house.showroom);
        var folder = new FaultyFolder(new DiskFolder(share));
        folder.readOnly = true;
        house.showroom.moveTo(folder);
        SyncReport report = house.showroom.sync();
        assertThat(report.reached()).isTrue();
        assertThat(report.notices()).extracting(SyncReport.Notice::code).contains("share.key-not-asked");
        assertThat(house.showroom.newestBrief()).isEqualTo(1);
    }

    @Test
    void whoeverHasNoKeyOfHisOwnInTheRootSendsAllTheSame() {
        customers.forgetKey(house.showroom);
        house.showroom.sync();
        SealedDocument sent = customers.deal(house.showroom, "Nora Quist", "");
        house.everybodySyncs();
        assertThat(house.finance.papers).hasSize(1);
        assertThat(Sealer.open(SignedFile.read(sent.json()), house.showroom.id, house.showroom.shareBooks.keys())).isPresent();
    }

    @Test
    void aDeskThatJoinsIsSealedToFromTheFirstDocumentOn() {
        TestDesk late = house.desk(6, "Used cars");
        house.join(late, Set.of(Duty.RECEIPT, Duty.CUSTOMERS));
        house.everybodySyncs();
        assertThat(List.of(house.showroom.customers.unreached(), house.finance.customers.unreached())).containsOnly("");
        customers.deal(house.showroom, "Nora Quist", "");
        house.showroom.sync();
        late.sync();
        assertThat(late.papers).hasSize(1);
        assertThat(late.asideCodes()).isEmpty();
    }

    @Test
    void whereAnotherDeskHadTheWaitingKeyListedAsItsOwnAFreshOneIsAskedFor() {
        customers.forgetKey(house.finance);
        house.finance.sync();
        Renewal seen = one();
        house.office.trust.seal(house.office.folder(), house.marketing.id, seen.key(), false, house.gina);
        assertThat(house.office.renewal.waiting(house.office.folder())).as("it is marketing's now").isEmpty();
        house.everybodySyncs();
        Renewal fresh = house.office.renewal.waiting(house.office.folder()).stream()
                .filter(each -> each.desk().equals(house.finance.id)).findFirst().orElseThrow();
        assertThat(fresh.key()).isNotEqualTo(seen.key());
        takeOver(fresh);
        customers.deal(house.office, "Nora Quist", "");
        house.everybodySyncs();
        assertThat(house.finance.papers).hasSize(1);
    }

    @Test
    void aDeskThatAsksToJoinWithAnotherDesksKeyIsNotLetIn() {
        TestDesk thief = house.desk(6, "Used cars");
        thief.books.unitOfWork().write(house.gina.actor(), log -> {
            house.finance.shareBooks.keys().opening().forEach(thief.shareBooks.keys()::add);
            return true;
        });
        house.join(thief, Set.of(Duty.RECEIPT, Duty.CUSTOMERS));
        assertThat(customers.listed(thief)).as("its program asks with a fresh one").isNotEqualTo(customers.listed(house.finance));

        TestDesk other = house.desk(8, "Body shop");
        String digits = Fingerprint.of(other.joining.look(other.folder())).groups();
        other.joining.ask(other.folder(), digits, other.id, other.name, Set.of(Duty.CUSTOMERS), house.gina.actor());
        Path file = share.resolve(Share.joinPath(other.id));
        ObjectNode signed = (ObjectNode) CanonicalJson.read(TestHouse.text(file)).get("signed");
        ((ObjectNode) signed.get("content")).put("sealing", customers.listed(house.finance).base64());
        TestHouse.write(file, CanonicalJson.bytes(TestHouse.signedAnew(signed, other.shareBooks.keys().own().getFirst())));
        Joining.Request lie = house.office.joining.requests(house.office.folder()).stream()
                .filter(each -> each.desk().equals(other.id)).findFirst().orElseThrow();
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> house.office.joining.accept(house.office.trust,
                house.office.folder(), lie, lie.fingerprint().groups(), Set.of(Duty.CUSTOMERS), false, house.gina))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("root.wrong"));
        assertThat(house.office.shareBooks.trusted().orElseThrow().desk(other.id)).isEmpty();
    }

    @Test
    void aDeskThatAnOlderBatonRevokedComesBackWithAFreshKey() {
        SealingKey before = customers.listed(house.finance);
        house.clock.pass(Duration.ofHours(1));
        house.office.trust.change(house.office.folder(), house.finance.id, listed -> listed.with(listed.keys().stream()
                .map(key -> key.ended(RootKey.State.REVOKED, house.clock.now())).toList()), house.gina);
        house.everybodySyncs();
        assertThat(customers.envelope(customers.deal(house.showroom, "Nora Quist", "")).slot(house.finance.id)).isEmpty();
        house.join(house.finance, Set.of(Duty.APPROVE_FOR_FINANCE, Duty.CUSTOMERS, Duty.RECEIPT));
        RootDesk back = house.office.shareBooks.trusted().orElseThrow().desk(house.finance.id).orElseThrow();
        assertThat(back.seals()).extracting(RootSeal::state).containsExactly(RootKey.State.REVOKED, RootKey.State.ACTIVE);
        assertThat(back.sealing()).isPresent().get().isNotEqualTo(before);
    }

    private Renewal one() {
        List<Renewal> waiting = house.office.renewal.waiting(house.office.folder());
        assertThat(waiting).hasSize(1);
        return waiting.getFirst();
    }

    private void takeOver(Renewal renewal) {
        house.office.renewal.takeOver(house.office.trust, house.office.folder(), renewal, house.gina);
    }
}
