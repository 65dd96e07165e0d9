package app.baton.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.baton.journal.DeskId;
import app.baton.journal.KeptAside;
import app.baton.journal.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class TrustTest {

    private final SecureRandom random = new SecureRandom();

    @TempDir
    Path share;

    private TestHouse house;

    @BeforeEach
    void found() {
        house = new TestHouse(share);
    }

    @Test
    void everyVersionIsKeptSoThatADeskThatWasAwayCanWalkTheChain() {
        long before = house.showroom.shareBooks.trusted().orElseThrow().version();
        for (int i = 0; i < 3; i++) {
            house.office.trust.change(house.office.folder(), house.finance.id, desk -> desk, house.gina);
        }
        house.showroom.sync();
        assertThat(house.showroom.shareBooks.trusted().orElseThrow().version()).isEqualTo(before + 3);
        assertThat(house.showroom.asideCodes()).isEmpty();
    }

    @Test
    void onlyTheGeneralManagerOnTheDeskWithTheKeyChangesTheRoot() {
        problem("people.not-allowed", () -> house.office.trust.revoke(house.office.folder(), house.finance.id, house.sam));
        problem("root.no-key", () -> house.marketing.trust.revoke(house.marketing.folder(), house.finance.id, house.gina));
    }

    @Test
    void oneDeskPublishesAndApprovesOnlyWithTwoKeysAndByName() {
        SigningKey one = SigningKey.generate(random);
        SigningKey two = SigningKey.generate(random);
        RootDesk oneKey = desk(9, true, List.of(RootKey.active(one.verifying(),
                EnumSet.of(Duty.BRIEF, Duty.APPROVE_FOR_FINANCE), house.clock.now())));
        problem("root.wrong", () -> house.office.trust.admit(house.office.folder(), oneKey, house.gina));
        List<RootKey> twoKeys = List.of(RootKey.active(one.verifying(), EnumSet.of(Duty.BRIEF), house.clock.now()),
                RootKey.active(two.verifying(), EnumSet.of(Duty.APPROVE_FOR_FINANCE), house.clock.now()));
        problem("root.wrong", () -> house.office.trust.admit(house.office.folder(), desk(9, false, twoKeys), house.gina));

        Root root = house.office.trust.admit(house.office.folder(), desk(9, true, twoKeys), house.gina);
        assertThat(root.desk(new DeskId(new UUID(9, 9))).orElseThrow().publishesAndApproves()).isTrue();
    }

    @Test
    void anOutsideIssuerMaySignProgramsOnly() {
        SigningKey region = SigningKey.generate(random);
        var outside = new RootDesk(new DeskId(new UUID(9, 9)), "Region", 1, false, true,
                List.of(RootKey.active(region.verifying(), Set.of(Duty.PROGRAMS), house.clock.now())));
        problem("root.wrong", () -> house.office.trust.admit(house.office.folder(), outside.with(List.of(
                RootKey.active(region.verifying(), Set.of(Duty.PROGRAMS, Duty.BRIEF), house.clock.now()))), house.gina));
        house.office.trust.admit(house.office.folder(), outside, house.gina);
        TestDesk writer = new TestDesk(outside.id(), "Region", new DiskFolder(share), house.clock);
        writer.books.unitOfWork().write(house.gina.actor(), log -> {
            writer.shareBooks.keys().add(region);
            writer.shareBooks.root().keep(house.office.shareBooks.root().newestFile().orElseThrow());
            writer.books.programs().add(house.cash);
            writer.post.sendPrograms(house.gina);
            return true;
        });
        writer.sync();

        house.showroom.sync();

        assertThat(house.showroom.books.programs().find(house.cash.ref())).isPresent();
    }

    @Test
    void replacedKeysKeepWhatTheySignedAndSignNothingNew() {
        house.published(house.cash);
        SigningKey old = house.marketing.key(Duty.BRIEF);
        house.marketing.books.unitOfWork().write(house.mia.actor(), log -> {
            house.marketing.shareBooks.keys().keepManager(house.office.shareBooks.keys().manager().orElseThrow());
            return true;
        });
        house.clock.pass(Duration.ofHours(1));
        house.marketing.trust.renewOwnKeys(house.marketing.folder(), house.gina);
        house.showroom.sync();
        assertThat(house.showroom.newestBrief()).as("signed before the key was replaced").isEqualTo(1);

        house.clock.pass(Duration.ofHours(1));
        house.publish();
        house.showroom.sync();
        assertThat(house.showroom.newestBrief()).isEqualTo(2);
        house.clock.pass(Duration.ofHours(1));
        house.publish();
        house.forgeBrief(3, signed -> { }, old);
        assertThat(house.showroom.sync().refused()).extracting(KeptAside::code).contains("share.retired-key");
    }

    @Test
    void theManagersKeyIsReplacedWithBothSignaturesAndByTheRecoveryKey() {
        Root renewed = house.office.trust.renewManagerKey(house.office.folder(), house.gina);
        house.showroom.sync();
        assertThat(house.showroom.shareBooks.trusted().orElseThrow().generalManager()).isEqualTo(renewed.generalManager());

        problem("root.not-recovery-key", () -> house.finance.trust.recover(house.finance.folder(), "12345678", house.gina));
        house.finance.sync();
        Root recovered = house.finance.trust.recover(house.finance.folder(), house.founded.recoveryKey(), house.gina);
        house.showroom.sync();
        assertThat(house.showroom.shareBooks.trusted().orElseThrow().generalManager()).isEqualTo(recovered.generalManager())
                .isNotEqualTo(renewed.generalManager());
        assertThat(house.showroom.asideCodes()).isEmpty();
    }

    @Test
    void aRootSignedByTheNewKeyAloneIsRefused() {
        SigningKey thief = SigningKey.generate(random);
        forgeRoot(thief, signed -> ((ObjectNode) signed.get("content")).put("generalManager", thief.verifying().base64()));
        assertThat(house.showroom.sync().refused()).extracting(KeptAside::code).containsExactly("root.not-signed");
    }

    @Test
    void aRootThatSkipsAVersionIsRefused() {
        forgeRoot(house.office.shareBooks.keys().manager().orElseThrow(),
                signed -> signed.put("sequence", signed.get("sequence").longValue() + 1));
        assertThat(house.showroom.sync().refused()).extracting(KeptAside::code).containsExactly("share.missing");
    }

    @Test
    void anOlderRootIsRefusedAndTheKnownOneStays() throws IOException {
        byte[] older = Files.readAllBytes(share.resolve(Share.ROOT));
        house.office.trust.revoke(house.office.folder(), house.finance.id, house.gina);
        house.showroom.sync();
        Files.write(share.resolve(Share.ROOT), older);

        assertThat(house.showroom.sync().refused()).extracting(KeptAside::code).containsExactly("root.older");
        assertThat(house.showroom.shareBooks.trusted().orElseThrow().desk(house.finance.id).orElseThrow().inForce()).isFalse();
    }

    @Test
    void aShareThatHidesANewerRootGivesItselfAway() throws IOException {
        byte[] older = Files.readAllBytes(share.resolve(Share.ROOT));
        house.office.trust.revoke(house.office.folder(), house.finance.id, house.gina);
        house.office.sync();
        Files.write(share.resolve(Share.ROOT), older);

        assertThat(house.showroom.sync().notices()).extracting(SyncReport.Notice::code).contains("root.hidden");
    }

    @Test
    void aFolderThatHoldsADealershipIsNotFoundedAgain() {
        problem("share.taken", () -> house.office.trust.found(house.office.folder(), TestHouse.LAKESIDE, "Office",
                EnumSet.of(Duty.RECEIPT), false, house.gina));
    }

    @Test
    void aRootThatCannotBeWrittenIsNotKept() {
        long before = house.office.shareBooks.trusted().orElseThrow().version();
        var folder = new FaultyFolder(new DiskFolder(share));
        folder.readOnly = true;
        problem("share.unwritable", () -> house.office.trust.revoke(folder, house.finance.id, house.gina));
        assertThat(house.office.shareBooks.trusted().orElseThrow().version()).isEqualTo(before);
    }

    @Test
    void membersOfNewerVersionsSurviveInTheRoot() {
        forgeRoot(house.office.shareBooks.keys().manager().orElseThrow(), signed -> {
            ObjectNode content = (ObjectNode) signed.get("content");
            content.put("motto", "Keep promises");
            ((ObjectNode) content.at("/desks/0")).put("floor", 2);
            ((ObjectNode) content.at("/desks/0/keys/0")).put("kept", "smart card");
            ((ArrayNode) content.at("/desks/0/keys/0/may")).add("stock");
        });
        house.office.sync();
        house.office.trust.change(house.office.folder(), house.finance.id, desk -> desk.withBothKeys(true), house.gina);

        ObjectNode content = TestHouse.file(share.resolve(Share.ROOT)).content();
        assertThat(content.get("motto").stringValue()).isEqualTo("Keep promises");
        assertThat(content.at("/desks/0/floor").longValue()).isEqualTo(2);
        assertThat(content.at("/desks/0/keys/0/kept").stringValue()).isEqualTo("smart card");
        assertThat(content.at("/desks/0/keys/0/may").toString()).contains("stock");
    }

    @Test
    void writersUseTheLowestFormatInUse() {
        Root root = house.office.shareBooks.trusted().orElseThrow();
        assertThat(root.format()).isEqualTo(1);
    }

    private RootDesk desk(int number, boolean bothKeys, List<RootKey> keys) {
        return new RootDesk(new DeskId(new UUID(number, number)), "Desk " + number, 1, bothKeys, false, keys);
    }

    private void forgeRoot(SigningKey key, Consumer<ObjectNode> edit) {
        SignedFile before = TestHouse.file(share.resolve(Share.ROOT));
        ObjectNode signed = ((ObjectNode) before.whole().get("signed")).deepCopy();
        signed.put("sequence", before.sequence() + 1).put("previous", before.hash());
        edit.accept(signed);
        TestHouse.write(share.resolve(Share.ROOT), CanonicalJson.bytes(TestHouse.signedAnew(signed, key)));
        house.clock.pass(Duration.ofMinutes(3));
        house.showroom.sync();
        house.clock.pass(Duration.ofMinutes(3));
        // asked again below: a file that is missing is "not yet" at first
        house.showroom.books.unitOfWork().write(house.gina.actor(), log -> {
            house.showroom.books.documents().dismiss(Share.ROOT);
            return true;
        });
    }

    private static void problem(String code, ThrowingCallable call) {
        assertThatExceptionOfType(Problem.class).isThrownBy(call).satisfies(
                problem -> assertThat(problem.code()).isEqualTo(code));
    }
}
