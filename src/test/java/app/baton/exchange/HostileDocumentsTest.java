package app.baton.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.baton.journal.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Thousands of spoiled documents, the same ones each time: none is believed, and none does more than be refused. */
class HostileDocumentsTest {

    private static final int MUTANTS = 3000;

    @TempDir
    Path share;

    private TestHouse house;
    private byte[] brief;
    private byte[] root;
    private BriefVerifier verifier;

    @BeforeEach
    void publish() {
        house = new TestHouse(share);
        house.published(house.cash, house.dealer);
        brief = TestHouse.text(house.briefPath(1)).getBytes(StandardCharsets.UTF_8);
        root = TestHouse.text(share.resolve(Share.ROOT)).getBytes(StandardCharsets.UTF_8);
        verifier = new BriefVerifier(new JsonPrograms());
        assertThat(verifier.verify(brief, root, house.clock.now()).valid()).isTrue();
    }

    @Test
    void noSpoiledBytesAreEverBelieved() {
        var random = new Random(20261123);
        for (int i = 0; i < MUTANTS; i++) {
            byte[] spoiled = spoiled(brief, random);
            if (sameDocument(spoiled)) {
                continue;
            }
            String which = "mutant " + i;
            assertThatCode(() -> assertThat(verifier.verify(spoiled, root, house.clock.now()).valid()).as(which).isFalse())
                    .as(which).doesNotThrowAnyException();
        }
    }

    @Test
    void noSpoiledContentThatMarketingSignedItselfIsMoreThanRefused() {
        var random = new Random(42);
        SigningKey key = house.marketing.key(Duty.BRIEF);
        ObjectNode genuine = (ObjectNode) CanonicalJson.read(brief).get("signed");
        int refused = 0;
        for (int i = 0; i < MUTANTS / 3; i++) {
            ObjectNode signed = genuine.deepCopy();
            spoil(signed, random);
            byte[] bytes = CanonicalJson.bytes(TestHouse.signedAnew(signed, key));
            String which = "mutant " + i;
            assertThatCode(() -> verifier.verify(bytes, root, house.clock.now())).as(which).doesNotThrowAnyException();
            boolean valid = verifier.verify(bytes, root, house.clock.now()).valid();
            refused += valid ? 0 : 1;
            if (valid) {
                // what a publisher may change alone: number, dates and names of its own, never what was promised
                assertThat(signed.at("/content/campaigns")).as(which).isEqualTo(genuine.at("/content/campaigns"));
                assertThat(CanonicalJson.text(genuine.at("/content/programs"))).as(which)
                        .contains(CanonicalJson.text(signed.at("/content/programs")).replaceAll("^\\[|\\]$", ""));
            }
        }
        assertThat(refused).isGreaterThan(MUTANTS / 6);
    }

    @Test
    void aShareFullOfSpoiledFilesNeverStopsADesk() throws IOException {
        var random = new Random(7);
        byte[] head = TestHouse.text(share.resolve(Share.headPath(house.marketing.id))).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 300; i++) {
            TestHouse.write(share.resolve(Share.headPath(house.marketing.id)), i % 3 == 0 ? spoiled(head, random) : head);
            TestHouse.write(house.briefPath(1), spoiled(brief, random));
            TestHouse.write(share.resolve(Share.ROOT), i % 5 == 0 ? spoiled(root, random) : root);
            assertThatCode(() -> house.showroom.sync()).doesNotThrowAnyException();
        }
        TestHouse.write(share.resolve(Share.ROOT), root);
        TestHouse.write(share.resolve(Share.headPath(house.marketing.id)), head);
        TestHouse.write(house.briefPath(1), brief);
        house.showroom.restart();
        house.showroom.sync();
        assertThat(house.showroom.newestBrief()).isEqualTo(1);
        assertThat(house.showroom.shareBooks.trusted().orElseThrow().hash())
                .isEqualTo(house.office.shareBooks.trusted().orElseThrow().hash());
    }

    @Test
    void spoiledRootsAreProblemsAndNothingElse() {
        var random = new Random(11);
        for (int i = 0; i < MUTANTS / 3; i++) {
            byte[] spoiled = spoiled(root, random);
            try {
                verifier.verify(brief, spoiled, house.clock.now());
            } catch (Problem refused) {
                assertThat(refused.sentence()).isNotBlank();
            }
        }
    }

    /** A change of spaces or of the order of members is the same document. */
    private boolean sameDocument(byte[] spoiled) {
        try {
            return CanonicalJson.text(CanonicalJson.read(spoiled).get("signed"))
                    .equals(CanonicalJson.text(CanonicalJson.read(brief).get("signed")));
        } catch (Problem | NullPointerException other) {
            return false;
        }
    }

    private static byte[] spoiled(byte[] good, Random random) {
        byte[] bytes = good.clone();
        switch (random.nextInt(6)) {
            case 0 -> bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            case 1 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 2 -> Arrays.fill(bytes, bytes.length - 1 - random.nextInt(bytes.length - 1), bytes.length, (byte) 0);
            case 3 -> {
                int from = random.nextInt(bytes.length - 40);
                System.arraycopy(bytes, random.nextInt(bytes.length - 40), bytes, from, random.nextInt(40));
            }
            case 4 -> {
                String text = new String(bytes, StandardCharsets.UTF_8);
                int at = random.nextInt(text.length());
                String[] junk = {"1e9", "\"\\ud800\"", "{", "[[[[", "null", "-0", "9007199254740993",
                    "\u0000", "\uFEFF", "\"a\":"};
                bytes = (text.substring(0, at) + junk[random.nextInt(junk.length)] + text.substring(at))
                        .getBytes(StandardCharsets.UTF_8);
            }
            default -> {
                ObjectNode whole = CanonicalJson.read(bytes);
                spoil(whole, random);
                bytes = CanonicalJson.bytes(whole);
            }
        }
        return bytes;
    }

    /** Changes one member somewhere in the tree: removes it, or gives it a value of another kind. */
    static void spoil(JsonNode tree, Random random) {
        JsonNode node = tree;
        while (true) {
            if (node instanceof ObjectNode object && !object.isEmpty()) {
                String name = object.propertyNames().stream().skip(random.nextInt(object.size())).findFirst().orElseThrow();
                if (object.get(name).isContainer() && !object.get(name).isEmpty() && random.nextInt(5) > 0) {
                    node = object.get(name);
                } else if (random.nextInt(3) == 0) {
                    object.remove(name);
                    return;
                } else {
                    object.set(name, value(random));
                    return;
                }
            } else if (node instanceof ArrayNode array && !array.isEmpty()) {
                int at = random.nextInt(array.size());
                if (array.get(at).isContainer() && !array.get(at).isEmpty() && random.nextInt(5) > 0) {
                    node = array.get(at);
                } else if (random.nextInt(3) == 0) {
                    array.remove(at);
                    return;
                } else {
                    array.set(at, value(random));
                    return;
                }
            } else {
                return;
            }
        }
    }

    private static JsonNode value(Random random) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (random.nextInt(8)) {
            case 0 -> nodes.nullNode();
            case 1 -> nodes.numberNode(random.nextInt());
            case 2 -> nodes.numberNode(CanonicalJson.LARGEST);
            case 3 -> nodes.stringNode("");
            case 4 -> nodes.stringNode("2026-11-30T00:00:00Z");
            case 5 -> nodes.booleanNode(random.nextBoolean());
            case 6 -> nodes.objectNode().put("a", 1);
            default -> nodes.arrayNode().add("x").add(1);
        };
    }
}
