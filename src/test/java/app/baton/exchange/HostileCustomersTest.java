package app.baton.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.baton.journal.KeptAside;
import app.baton.journal.Problem;
import app.baton.journal.SealedDocument;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Envelopes that lie, all of them signed by a desk that may send deals: none is read, and each is kept aside with a reason. */
class HostileCustomersTest {

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
    void theForgeryThatTheOthersStartFromIsReadWhenItIsLeftAlone() {
        assertThat(sent(content -> { }).refused()).isEmpty();
        assertThat(house.finance.papers).extracting(paper -> paper.fields().text("buyer")).containsExactly("Forged");
    }

    @ParameterizedTest
    @CsvSource({"nonce", "secret", "for/1/enc", "for/1/wrapped"})
    void oneAlteredBitIsRefused(String member) {
        refused("sealed.broken", content -> {
            ObjectNode parent = member.startsWith("for") ? slot(content) : content;
            String name = member.substring(member.lastIndexOf('/') + 1);
            byte[] bytes = Base64.getDecoder().decode(parent.get(name).stringValue());
            bytes[bytes.length / 2] ^= 4;
            parent.put(name, Base64.getEncoder().encodeToString(bytes));
        });
    }

    @ParameterizedTest
    @CsvSource({"nonce,11", "secret,16", "secret,2063"})
    void aTruncatedMemberIsRefused(String member, int left) {
        refused("json.field", content -> content.put(member, Base64.getEncoder().encodeToString(
                Arrays.copyOf(Base64.getDecoder().decode(content.get(member).stringValue()), left))));
    }

    @Test
    void aTruncatedTextThatIsLongEnoughIsRefused() {
        refused("sealed.broken", content -> content.put("secret", Base64.getEncoder().encodeToString(new byte[4096 + 16])));
    }

    @ParameterizedTest
    @CsvSource({"suite", "paper", "for", "commit", "nonce", "secret"})
    void aMissingMemberIsRefused(String member) {
        refused("json.field", content -> content.remove(member));
    }

    @Test
    void anotherWayOfSealingIsSaidToBeNewer() {
        refused("sealed.newer", content -> content.put("suite", "hpke-0647-0001-0003"));
    }

    @Test
    void aKeyThatIsNotOursUnderOurNameIsRefused() {
        refused("sealed.unknown-key", content -> slot(content).put("key", customers.listed(house.office).id()));
    }

    @Test
    void aSlotThatIsSealedToAnotherDeskIsRefused() {
        refused("sealed.broken", content -> {
            ObjectNode offices = slot(content, house.office);
            slot(content).put("enc", offices.get("enc").stringValue()).put("wrapped", offices.get("wrapped").stringValue());
        });
    }

    @Test
    void aKeyThatAgreesOnNothingIsRefused() {
        refused("sealed.broken", content -> slot(content).put("enc", Base64.getEncoder().encodeToString(new byte[32])));
    }

    @Test
    void aDeskThatIsTakenOutOfTheListOrPutIntoItBreaksItForTheRest() {
        refused("sealed.broken", content -> {
            ArrayNode list = (ArrayNode) content.get("for");
            for (int i = list.size() - 1; i >= 0; i--) {
                if (list.get(i).get("desk").stringValue().equals(house.office.id.toString())) {
                    list.remove(i);
                }
            }
        });
        house.office.sync();
        assertThat(house.office.papers).isEmpty();
        assertThat(house.office.asideCodes()).as("not for it").isEmpty();
    }

    @Test
    void aDeskThatIsNamedTwiceIsRefused() {
        refused("json.field", content -> ((ArrayNode) content.get("for")).add(slot(content).deepCopy()));
    }

    @Test
    void aListWithoutAnybodyIsRefused() {
        refused("json.field", content -> content.putArray("for"));
    }

    @Test
    void aPaperUnderAnotherNameIsRefused() {
        refused("sealed.broken", content -> content.put("paper", UUID.randomUUID().toString()));
    }

    @Test
    void whatAnotherDeskSealedDoesNotOpenInAnothersDocument() {
        SealedDocument genuine = customers.deal(house.office, "Nora Quist", "");
        ObjectNode stolen = SignedFile.read(genuine.json()).content();
        refused("sealed.broken", content -> {
            content.removeAll();
            content.setAll(stolen);
        });
    }

    @Test
    void whatADeskSealedDoesNotOpenUnderAnotherNumberOfIts() {
        SealedDocument first = customers.deal(house.showroom, "Nora Quist", "");
        house.showroom.sync();
        house.finance.sync();
        assertThat(house.finance.papers).hasSize(1);
        customers.forge(house.showroom, DocumentType.DEAL, 2, first.hash(), house.showroom.key(Duty.CUSTOMERS),
                content -> SignedFile.read(first.json()).content());
        assertThat(house.finance.sync().refused()).extracting(KeptAside::code).containsExactly("sealed.broken");
        assertThat(house.finance.papers).hasSize(1);
    }

    @Test
    void aDealDoesNotOpenAsAReview() {
        SealedDocument deal = customers.deal(house.finance, "Nora Quist", "");
        customers.forge(house.finance, DocumentType.REVIEW, 1, null, house.finance.key(Duty.APPROVE_FOR_FINANCE),
                content -> SignedFile.read(deal.json()).content());
        assertThat(house.showroom.sync().refused()).extracting(KeptAside::code).containsExactly("sealed.broken");
    }

    @Test
    void aDeskWithoutDealsIsNotHeardOnThem() {
        customers.forge(house.marketing, DocumentType.DEAL, 1, null, house.marketing.key(Duty.RECEIPT), content -> content);
        assertThat(house.finance.sync().refused()).extracting(KeptAside::code).containsExactly("share.key-not-entitled");
    }

    @Test
    void whatIsSealedAndNoJsonIsRefused() {
        byte[] key = new byte[SealedText.KEY];
        ObjectNode content = byHand("[".repeat(SealedText.STEP), key, Sealer.commit(key));
        customers.forge(house.showroom, DocumentType.DEAL, 1, null, house.showroom.key(Duty.CUSTOMERS), each -> content);
        assertThat(house.finance.sync().refused()).singleElement().satisfies(aside -> {
            assertThat(aside.code()).isEqualTo("sealed.unreadable");
            assertThat(aside.sentence()).contains("json.");
        });
    }

    @Test
    void aKeyThatTheDocumentDoesNotStandByIsRefusedAlthoughItOpensTheText() {
        byte[] key = new byte[SealedText.KEY];
        byte[] other = key.clone();
        other[7] = 1;
        ObjectNode content = byHand("{\"buyer\":\"Another than the others read\"}", key, Sealer.commit(other));
        refused("sealed.broken", each -> {
            each.removeAll();
            each.setAll(content);
        });
        assertThat(Sealer.commit(key)).as("the hash that the schema names").isEqualTo(
                CanonicalJson.sha256(("Baton content key 1" + "\0".repeat(32)).getBytes(StandardCharsets.US_ASCII)));
    }

    /** An envelope for finance alone, in the first place of the showroom. */
    private ObjectNode byHand(String text, byte[] key, String commit) {
        var place = new Envelope.Place(TestHouse.LAKESIDE.id(), house.showroom.id, DocumentType.DEAL, 1);
        UUID paper = UUID.randomUUID();
        SealingKey finances = customers.listed(house.finance);
        byte[] bound = Envelope.bound(place, paper, List.of(new Envelope.Address(house.finance.id, finances.id())));
        Hpke.Message slot = Hpke.seal(finances, OpeningKey.generate(new SecureRandom()), Sealer.info(), bound, key);
        return new Envelope(paper, List.of(new Envelope.Slot(house.finance.id, finances.id(), slot.enc(), slot.text())), commit,
                new byte[SealedText.NONCE], SealedText.seal(key, new byte[SealedText.NONCE], bound, text)).content();
    }

    @Test
    void aDocumentThatWasRefusedIsReadOnceItIsGood() {
        refused("sealed.broken", content -> content.put("paper", UUID.randomUUID().toString()));
        house.clock.pass(Duration.ofHours(1));
        assertThat(sent(content -> { }).refused()).isEmpty();
        assertThat(house.finance.papers).hasSize(1);
        assertThat(house.finance.asideCodes()).isEmpty();
    }

    @Test
    void noSpoiledEnvelopeIsMoreThanRefusedOrPassedOver() {
        SealedDocument genuine = customers.deal(house.showroom, "Nora Quist", "");
        SigningKey key = house.showroom.key(Duty.CUSTOMERS);
        ObjectNode signed = (ObjectNode) CanonicalJson.read(genuine.json()).get("signed");
        var random = new Random(20261127);
        for (int i = 0; i < 2000; i++) {
            ObjectNode spoiled = signed.deepCopy();
            HostileDocumentsTest.spoil(spoiled.get("content"), random);
            boolean same = CanonicalJson.text(spoiled).equals(CanonicalJson.text(signed));
            byte[] bytes = CanonicalJson.bytes(TestHouse.signedAnew(spoiled, key));
            assertThatCode(() -> {
                try {
                    SignedFile file = SignedFile.read(bytes, DocumentType.DEAL);
                    var opened = Sealer.open(file, house.finance.id, house.finance.shareBooks.keys());
                    assertThat(opened.isEmpty() || same).isTrue();
                } catch (Problem refused) {
                    assertThat(refused.sentence()).isNotBlank();
                }
            }).as("mutant " + i).doesNotThrowAnyException();
        }
    }

    private ObjectNode slot(ObjectNode content) {
        return slot(content, house.finance);
    }

    private static ObjectNode slot(ObjectNode content, TestDesk desk) {
        for (var each : content.get("for")) {
            if (each.get("desk").stringValue().equals(desk.id.toString())) {
                return (ObjectNode) each;
            }
        }
        throw new AssertionError("no slot");
    }

    private SyncReport sent(Consumer<ObjectNode> edit) {
        customers.forge(house.showroom, DocumentType.DEAL, 1, null, house.showroom.key(Duty.CUSTOMERS), content -> {
            edit.accept(content);
            return content;
        });
        return house.finance.sync();
    }

    private void refused(String code, Consumer<ObjectNode> edit) {
        assertThat(sent(edit).refused()).singleElement().satisfies(aside -> {
            assertThat(aside.code()).isEqualTo(code);
            assertThat(aside.sentence()).isNotBlank();
        });
        assertThat(house.finance.papers).isEmpty();
    }
}
