package app.baton.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.journal.KeptAside;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.EnumSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class RefusedBriefTest extends BriefOnTheShare {

    @Test
    void theUntouchedBriefIsTakenSoThatEveryRefusalBelowHasItsReason() {
        house.showroom.sync();
        assertThat(house.showroom.newestBrief()).isEqualTo(2);
        assertThat(house.showroom.asideCodes()).isEmpty();
    }

    @Test
    void aTruncatedBriefIsNotYetAndRefusedAfterTwoMinutesAndTakenWhenItIsWhole() {
        String whole = TestHouse.text(house.briefPath(2));
        TestHouse.write(house.briefPath(2), whole.substring(0, whole.length() / 2));

        SyncReport young = house.showroom.sync();
        assertThat(young.refused()).isEmpty();
        assertThat(young.notYet()).containsExactly(Share.path(house.marketing.id, DocumentType.BRIEF, 2));
        house.clock.pass(Duration.ofSeconds(119));
        assertThat(house.showroom.sync().refused()).isEmpty();
        house.clock.pass(Duration.ofSeconds(2));
        assertThat(house.showroom.sync().refused()).extracting(KeptAside::code).containsExactly("json.broken");
        assertThat(house.showroom.sync().refused()).as("told once").isEmpty();
        assertThat(house.showroom.newestBrief()).isEqualTo(1);

        TestHouse.write(house.briefPath(2), whole);
        house.showroom.sync();
        assertThat(house.showroom.newestBrief()).isEqualTo(2);
        assertThat(house.showroom.asideCodes()).as("dismissed").isEmpty();
    }

    @Test
    void aBriefThatHasBeenTruncatedForLongIsRefusedAtOnce() throws Exception {
        TestHouse.write(house.briefPath(2), TestHouse.text(house.briefPath(2)).substring(0, 2000));
        Files.setLastModifiedTime(house.briefPath(2), FileTime.from(house.clock.now().minus(Duration.ofHours(1))));

        refused("json.broken");
    }

    @Test
    void aBriefThatNeverComesIsMissedAfterTwoMinutes() throws Exception {
        Files.delete(house.briefPath(2));
        assertThat(house.showroom.sync().notYet()).hasSize(1);
        house.clock.pass(Duration.ofMinutes(3));
        refused("share.missing");
    }

    @Test
    void anAlteredBriefIsRefusedAndKeptWithItsBytes() {
        TestHouse.write(house.briefPath(2), TestHouse.text(house.briefPath(2)).replace("$2,500 off", "$9,500 off"));

        refused("share.altered");
        assertThat(house.showroom.books.documents().keptAside(1)).singleElement().satisfies(aside -> {
            assertThat(aside.sentence()).contains("altered");
            assertThat(new String(aside.bytes(), StandardCharsets.UTF_8)).contains("$9,500 off");
            assertThat(aside.path()).isEqualTo(Share.path(house.marketing.id, DocumentType.BRIEF, 2));
        });
    }

    @Test
    void aBriefOfANewerFormatIsRefused() {
        forge(signed -> signed.put("format", 2));
        refused("share.newer-format");
        assertThat(house.showroom.books.documents().keptAside(1).getFirst().sentence()).contains("Update Baton");
    }

    @Test
    void aBriefOfAnotherDealershipIsRefused() {
        forge(signed -> signed.put("dealership", new UUID(8, 8).toString()));
        refused("share.other-dealership");
    }

    @Test
    void aBriefThatSaysItComesFromAnotherDeskIsRefused() {
        forge(signed -> signed.put("issuer", house.finance.id.toString()));
        refused("share.wrong-issuer");
    }

    @Test
    void aBriefSignedByFinanceIsRefused() {
        house.forgeBrief(2, signed -> { }, house.finance.key(Duty.APPROVE_FOR_FINANCE));
        refused("share.wrong-key");
    }

    @Test
    void aBriefSignedByAStrangerIsRefused() {
        house.forgeBrief(2, signed -> { }, SigningKey.generate(new java.security.SecureRandom()));
        refused("share.unknown-key");
    }

    @Test
    void aBriefWithoutASignatureIsRefused() {
        ObjectNode whole = CanonicalJson.read(TestHouse.text(house.briefPath(2)));
        whole.putArray("signatures");
        TestHouse.write(house.briefPath(2), CanonicalJson.bytes(whole));
        refused("share.unknown-key");
    }

    @Test
    void aBriefByADeskThatMayNotPublishIsRefused() {
        SignedFile genuine = TestHouse.file(house.briefPath(2));
        ObjectNode signed = ((ObjectNode) genuine.whole().get("signed")).deepCopy();
        signed.put("issuer", house.finance.id.toString()).put("sequence", 1).putNull("previous");
        ObjectNode whole = TestHouse.signedAnew(signed, house.finance.key(Duty.RECEIPT));
        Path there = share.resolve(Share.path(house.finance.id, DocumentType.BRIEF, 1));
        TestHouse.write(there, CanonicalJson.bytes(whole));
        TestHouse.write(house.briefPath(2), "{");
        house.forgeHead(house.finance, DocumentType.BRIEF, 1, CanonicalJson.hash(signed));

        refused("share.key-not-entitled");
    }

    @Test
    void aBriefUnderARevokedKeyIsRefused() {
        house.office.trust.change(house.office.folder(), house.marketing.id, desk -> desk.with(desk.keys().stream()
                .map(key -> key.ended(RootKey.State.REVOKED, house.clock.now())).toList()), house.gina);
        // a revoked desk is not read at all any more
        house.showroom.sync();
        assertThat(house.showroom.newestBrief()).isEqualTo(1);

        house.office.trust.change(house.office.folder(), house.marketing.id, desk -> {
            var keys = new java.util.ArrayList<>(desk.keys());
            keys.add(RootKey.active(SigningKey.generate(new java.security.SecureRandom()).verifying(),
                    EnumSet.of(Duty.BRIEF), house.clock.now()));
            return desk.with(keys);
        }, house.gina);
        house.showroom.sync();
        assertThat(house.showroom.newestBrief()).isEqualTo(1);
        assertThat(house.showroom.asideCodes()).contains("share.revoked-key");
    }

    @Test
    void aBriefOlderThanTheLastOneIsRefused() {
        house.showroom.sync();
        house.clock.pass(Duration.ofHours(1));
        house.publish();
        forge(3, signed -> ((ObjectNode) signed.get("content")).put("number", 1).put("day", "2026-11-02"));
        // its number is that of another brief with other content; the brief in force is a later one
        house.showroom.sync();
        assertThat(house.showroom.asideCodes()).containsExactly("brief.same-number");
        assertThat(house.showroom.newestBrief()).isEqualTo(2);
    }

    @Test
    void aBriefWithALowerNumberThanTheLastOneIsRefused() {
        house.clock.pass(Duration.ofHours(1));
        house.publish();
        forge(signed -> ((ObjectNode) signed.get("content")).put("number", 7));
        house.showroom.sync();
        assertThat(house.showroom.newestBrief()).isEqualTo(7);

        forgeChain(3);
        house.showroom.sync();
        assertThat(house.showroom.asideCodes()).containsExactly("brief.older");
        assertThat(house.showroom.newestBrief()).isEqualTo(7);
    }

    @Test
    void twoBriefsOfOneNumberAreBothSetAside() {
        house.showroom.sync();
        house.clock.pass(Duration.ofHours(1));
        house.publish();
        forge(3, signed -> ((ObjectNode) signed.get("content")).put("number", 2));

        SyncReport report = house.showroom.sync();

        assertThat(report.refused()).extracting(KeptAside::code).containsExactly("brief.same-number");
        assertThat(house.showroom.newestBrief()).as("the last good brief").isEqualTo(1);
        assertThat(house.showroom.books.briefs().find(2)).as("stays in the history").isPresent();
    }

    @Test
    void anExpiredBriefIsRefusedAndAClockSetBackRevivesNothing() {
        house.clock.pass(Duration.ofDays(11));
        refused("share.expired");

        house.clock.pass(Duration.ofDays(-11));
        house.showroom.restart();
        SyncReport report = house.showroom.sync();
        assertThat(house.showroom.newestBrief()).isEqualTo(1);
        assertThat(report.notices()).extracting(SyncReport.Notice::code).contains("share.clock-back");

        house.showroom.syncJob().believeTheClock();
        house.showroom.restart();
        house.showroom.sync();
        assertThat(house.showroom.newestBrief()).as("a person said that the clock is right now").isEqualTo(2);
    }

    @Test
    void aBriefInItsDaysOfGraceIsTaken() {
        house.clock.pass(Duration.ofDays(9));
        house.showroom.sync();
        assertThat(house.showroom.newestBrief()).isEqualTo(2);
    }

    @Test
    void aBriefThatClaimsToBeGoodForAYearIsRefused() {
        forge(signed -> signed.put("expires", house.clock.now().plus(Duration.ofDays(365)).toString()));
        refused("share.good-too-long");
    }

    @Test
    void aCampaignThatWasOverOnTheDayOfTheBriefIsRefused() {
        forge(signed -> ((ObjectNode) signed.get("content")).put("day", "2026-12-01"));
        refused("brief.campaign-over");
    }

    @Test
    void anotherGenuineFileInThePlaceOfTheBriefIsRefused() {
        TestHouse.write(house.briefPath(2), TestHouse.text(house.briefPath(1)));
        refused("share.wrong-place");
    }

    @Test
    void aGenuineBriefThatTheHeadDoesNotNameIsRefused() {
        String genuine = TestHouse.text(house.briefPath(2));
        forge(signed -> signed.put("issued", house.clock.now().minusSeconds(1).toString()));
        TestHouse.write(house.briefPath(2), genuine);
        refused("share.mixed");
    }

    @Test
    void theHeadGoingBackIsRefused() throws Exception {
        Path head = share.resolve(Share.headPath(house.marketing.id));
        byte[] older = Files.readAllBytes(head);
        house.showroom.sync();
        house.clock.pass(Duration.ofHours(1));
        house.publish();
        house.showroom.sync();
        assertThat(house.showroom.newestBrief()).isEqualTo(3);

        Files.write(head, older);
        house.showroom.restart();
        assertThat(house.showroom.sync().refused()).extracting(KeptAside::code).containsExactly("share.rolled-back");
        assertThat(house.showroom.newestBrief()).isEqualTo(3);
    }

    @Test
    void hostileFilesAreRefusedWithoutHarm() throws Exception {
        Path file = house.briefPath(2);
        FileTime old = FileTime.from(house.clock.now().minus(Duration.ofHours(1)));
        TestHouse.write(file, "[".repeat(3_000_000));
        Files.setLastModifiedTime(file, old);
        refused("json.broken");
        TestHouse.write(file, "{\"signed\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}");
        Files.setLastModifiedTime(file, old);
        house.showroom.sync();
        Files.write(file, new byte[(16 << 20) + 1]);
        house.clock.pass(Duration.ofHours(1));
        house.showroom.sync();
        TestHouse.write(file, "{\"signed\":{\"format\":1,\"format\":1}}");
        house.clock.pass(Duration.ofHours(1));
        house.showroom.sync();
        Files.delete(file);
        Files.createDirectory(file);
        house.clock.pass(Duration.ofHours(1));
        house.showroom.sync();
        assertThat(house.showroom.asideCodes()).contains("json.too-large", "json.duplicate-name", "share.unreadable");
        assertThat(house.showroom.newestBrief()).isEqualTo(1);
    }

    @Test
    void aHeadThatClaimsAbsurdlyManyDocumentsIsRefused() {
        house.forgeHead(house.marketing, DocumentType.BRIEF, 1_000_000_000_000L, "0".repeat(64));
        refused("share.jump");
    }

    @Test
    void copiesMadeBySynchronizingToolsAreNotSeen() throws Exception {
        Path file = house.briefPath(2);
        Files.copy(file, file.resolveSibling("brief-00000002 (1).json"));
        TestHouse.write(file.resolveSibling("brief-00000003 (conflicted copy).json"), "{");
        TestHouse.write(file.resolveSibling("HEAD (1)"), "{");
        TestHouse.write(share.resolve("dealership (1).json"), "{");
        TestHouse.write(share.resolve("join/" + house.marketing.id + " (1).json"), "{");

        house.showroom.sync();

        assertThat(house.showroom.newestBrief()).isEqualTo(2);
        assertThat(house.showroom.asideCodes()).isEmpty();
        assertThat(house.office.joining.requests(house.office.folder())).isEmpty();
    }

    @Test
    void afterARefusalTheNextGoodBriefIsTaken() {
        TestHouse.write(house.briefPath(2), TestHouse.text(house.briefPath(2)).replace("$2,500 off", "$9,500 off"));
        refused("share.altered");
        house.clock.pass(Duration.ofHours(1));
        house.publish();
        house.showroom.sync();
        assertThat(house.showroom.newestBrief()).isEqualTo(3);
    }
}
