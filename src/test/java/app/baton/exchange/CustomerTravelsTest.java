package app.baton.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.baton.exchange.CustomerPaper.Kind;
import app.baton.journal.KeptAside;
import app.baton.journal.Problem;
import app.baton.journal.SealedDocument;
import app.baton.people.Role;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Documents with customer data between desks on a real folder: showroom and finance have deals, marketing has none. */
class CustomerTravelsTest {

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
    void aDealReachesFinanceAndItsReviewComesBack() {
        customers.deal(house.showroom, "Nora Quist", "5551234567");
        house.everybodySyncs();
        assertThat(house.finance.papers).singleElement().satisfies(paper -> {
            assertThat(paper.kind()).isEqualTo(Kind.DEAL);
            assertThat(paper.issuer()).isEqualTo(house.showroom.id);
            assertThat(paper.by()).isEqualTo(house.ana.actor());
            assertThat(paper.issued()).isEqualTo(house.clock.now());
            assertThat(paper.fields().text("buyer")).isEqualTo("Nora Quist");
        });
        assertThat(house.showroom.papers).as("one's own comes from nowhere").isEmpty();

        ObjectNode verdict = JsonNodeFactory.instance.objectNode().put("verdict", "approved");
        house.finance.books.unitOfWork().write(house.frank.actor(), log ->
                house.finance.customers.sendReview(verdict, house.clock.now(), house.frank.actor()));
        house.everybodySyncs();
        assertThat(house.showroom.papers).singleElement().satisfies(paper -> {
            assertThat(paper.kind()).isEqualTo(Kind.REVIEW);
            assertThat(CanonicalJson.text(paper.content())).isEqualTo("{\"verdict\":\"approved\"}");
        });
        assertThat(Stream.of(house.office, house.marketing, house.finance, house.showroom).flatMap(desk ->
                desk.asideCodes().stream())).isEmpty();
    }

    @Test
    void aDeskThatIsNotEntitledPassesItOverInSilenceAndStillFollowsTheChain() {
        customers.deal(house.showroom, "Nora Quist", "");
        customers.deal(house.showroom, "Olaf Brand", "");
        house.showroom.sync();
        SyncReport report = house.marketing.sync();
        assertThat(house.marketing.papers).isEmpty();
        assertThat(report.refused()).isEmpty();
        assertThat(report.received()).extracting(SyncReport.Received::type).doesNotContain("deal");
        assertThat(house.marketing.books.documents().lastApplied(house.showroom.id, "deal").orElseThrow().sequence())
                .isEqualTo(2);
        assertThat(house.marketing.sync().received()).isEmpty();
    }

    @Test
    void onlyWhoIsEntitledSends() {
        assertThat(house.marketing.customers.sendsDeals()).isFalse();
        assertThat(house.showroom.customers.sendsDeals()).isTrue();
        assertThat(house.showroom.customers.sendsReviews()).isFalse();
        assertThat(house.finance.customers.sendsReviews()).isTrue();
        refused("share.key-not-entitled", () -> customers.deal(house.marketing, "Nora Quist", ""));
        refused("share.key-not-entitled", () -> house.showroom.books.unitOfWork().write(house.ana.actor(), log ->
                house.showroom.customers.sendReview(JsonNodeFactory.instance.objectNode(), house.clock.now(),
                        house.ana.actor())));
        assertThat(house.showroom.books.documents().unsent()).isEmpty();
    }

    @Test
    void theSizeOfADocumentSaysLittle() {
        Set<Integer> sizes = Stream.of("", "Nora Quist", "x".repeat(1900)).map(buyer ->
                customers.envelope(customers.deal(house.showroom, buyer, "")).secret().length)
                .collect(Collectors.toSet());
        assertThat(sizes).containsExactly(SealedText.LEAST);
        assertThat(customers.envelope(customers.deal(house.showroom, "x".repeat(2100), "")).secret()).hasSize(4096 + 16);
        assertThat(customers.envelope(customers.deal(house.showroom, "ä".repeat(2100), "")).secret()).hasSize(8192 + 16);
    }

    @Test
    void theLargestThatIsSealedFitsAndALargerOneIsNotSent() {
        customers.deal(house.showroom, "x".repeat(SealedText.MOST - 40), "");
        house.everybodySyncs();
        assertThat(house.finance.papers).hasSize(1);
        refused("share.too-large", () -> customers.deal(house.showroom, "x".repeat(SealedText.MOST), ""));
    }

    @Test
    void theSameDealTwiceLooksDifferent() {
        Envelope one = customers.envelope(customers.deal(house.showroom, "Nora Quist", ""));
        Envelope two = customers.envelope(customers.deal(house.showroom, "Nora Quist", ""));
        assertThat(two.secret()).isNotEqualTo(one.secret());
        assertThat(two.nonce()).isNotEqualTo(one.nonce());
        assertThat(two.paper()).isNotEqualTo(one.paper());
        assertThat(two.slot(house.finance.id).orElseThrow().enc()).isNotEqualTo(one.slot(house.finance.id).orElseThrow().enc());
    }

    @Test
    void aRevokedDeskIsSentNothingMore() {
        house.office.trust.revoke(house.office.folder(), house.finance.id, house.gina);
        house.everybodySyncs();
        Envelope sent = customers.envelope(customers.deal(house.showroom, "Nora Quist", ""));
        assertThat(sent.slots()).extracting(Envelope.Slot::desk).containsExactlyInAnyOrder(house.showroom.id, house.office.id);
        assertThat(house.showroom.shareBooks.trusted().orElseThrow().desk(house.finance.id).orElseThrow().seals())
                .extracting(RootSeal::state).containsExactly(RootKey.State.REVOKED);
    }

    @Test
    void aRevokedDeskComesBackWithAFreshKey() {
        SealingKey before = customers.listed(house.finance);
        house.office.trust.revoke(house.office.folder(), house.finance.id, house.gina);
        house.everybodySyncs();
        house.join(house.finance, Set.of(Duty.APPROVE_FOR_FINANCE, Duty.CUSTOMERS, Duty.RECEIPT));
        house.everybodySyncs();
        assertThat(customers.listed(house.finance)).isNotEqualTo(before);
        customers.deal(house.showroom, "Nora Quist", "");
        house.everybodySyncs();
        assertThat(house.finance.papers).hasSize(1);
    }

    @Test
    void afterARotationOldAndNewAreRead() {
        customers.deal(house.showroom, "Before", "");
        house.showroom.sync();
        SealingKey before = customers.listed(house.office);
        house.clock.pass(Duration.ofHours(1));
        house.office.trust.renewOwnKeys(house.office.folder(), house.gina);
        house.everybodySyncs();
        SealingKey after = customers.listed(house.office);
        assertThat(after).isNotEqualTo(before);
        assertThat(house.office.papers).as("sealed to the key before").hasSize(1);
        SealedDocument sent = customers.deal(house.showroom, "After", "");
        assertThat(customers.envelope(sent).slot(house.office.id).orElseThrow().key()).isEqualTo(after.id());
        house.everybodySyncs();
        assertThat(house.office.papers).extracting(paper -> paper.fields().text("buyer")).containsExactly("Before", "After");
    }

    @Test
    void whatADeskSentItReadsAgainAfterARestoreAndSealsAnewUnderAnotherNumber() {
        TestDesk restored = new TestDesk(house.showroom.id, "Showroom", new DiskFolder(share), house.clock);
        restored.books.unitOfWork().write(house.ana.actor(), log -> {
            house.showroom.shareBooks.keys().own().forEach(restored.shareBooks.keys()::add);
            house.showroom.shareBooks.keys().opening().forEach(restored.shareBooks.keys()::add);
            restored.shareBooks.root().keep(house.showroom.shareBooks.root().newestFile().orElseThrow());
            return true;
        });
        customers.deal(house.showroom, "Sent before the backup was put back", "");
        house.showroom.sync();
        customers.deal(restored, "Written before the share was seen", "");
        restored.sync();
        restored.sync();
        house.everybodySyncs();
        assertThat(restored.papers).extracting(paper -> paper.fields().text("buyer"))
                .containsExactly("Sent before the backup was put back");
        assertThat(house.finance.papers).extracting(paper -> paper.fields().text("buyer"))
                .containsExactly("Sent before the backup was put back", "Written before the share was seen");
        assertThat(house.finance.asideCodes()).isEmpty();
    }

    @Test
    void aReviewIsFinancesAlone() {
        customers.forge(house.showroom, DocumentType.REVIEW, 1, null, house.showroom.key(Duty.CUSTOMERS),
                content -> content);
        assertThat(house.finance.sync().refused()).extracting(KeptAside::code).containsExactly("share.key-not-entitled");
        assertThat(house.finance.papers).isEmpty();
    }

    @Test
    void aDeskOfRolesThatHaveDealsAsksForThem() {
        assertThat(Duties.of(Set.of(Role.SALESPERSON))).contains(Duty.CUSTOMERS);
        assertThat(Duties.of(Set.of(Role.FINANCE_MANAGER))).contains(Duty.CUSTOMERS);
        assertThat(Duties.of(Set.of(Role.SALES_MANAGER))).contains(Duty.CUSTOMERS);
        assertThat(Duties.of(Set.of(Role.MARKETING, Role.ACCOUNTING, Role.ADMINISTRATOR))).doesNotContain(Duty.CUSTOMERS);
    }

    @Test
    void everyDeskHasItsOwnKeyInTheRoot() {
        assertThat(List.of(house.office, house.marketing, house.finance, house.showroom)).extracting(customers::listed)
                .doesNotHaveDuplicates().hasSize(4);
        assertThat(house.showroom.customers.unreached()).isEmpty();
    }

    private static void refused(String code, Runnable call) {
        assertThatExceptionOfType(Problem.class).isThrownBy(call::run)
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(code));
    }
}
