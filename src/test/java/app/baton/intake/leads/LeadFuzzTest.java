package app.baton.intake.leads;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.lead.enquiry.Enquiry;
import app.baton.lead.enquiry.Origin;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Thousands of documents with mistakes thrown in: none stops the reader, and none is lost. */
class LeadFuzzTest {

    private static final int DOCUMENTS = 5_000;
    private static final long SEED = 20261127;
    private static final List<String> PIECES = List.of("<", ">", "&", "\"", "'", "</", "/>", "<![CDATA[", "]]>", "<!--", "-->",
            "\0",
            "\uFFFF", "<!DOCTYPE adf [<!ENTITY x \"y\">]>", "=3D", "=\n", "&lt;adf&gt;", "</adf>", "<adf>", "<prospect>",
                    "</prospect>",
            "&#0;", "&#xD800;", "&nbsp;", "<br>", "99999999999999999999", "-05:0", "\r", "\n\n\n", "é", "\u202E",
                    "Content-Type: ",
            "Stock: ", "Year: 2022", "Can we call you?: no", "<?xml version=\"1.1\"?>", "<?ADF VERSION \"1.0\"?>");

    @Test
    void noMutantStopsTheReaderAndEachIsALead() {
        List<byte[]> seeds = seeds();
        Random random = new Random(SEED);
        LeadReader reader = Samples.reader();
        int read = 0;
        for (int i = 0; i < DOCUMENTS; i++) {
            byte[] mutant = mutant(seeds, random);
            LeadReading reading = reader.read(mutant, "mutant-" + i);
            assertThat(reading.enquiries()).as("mutant %d", i).isNotEmpty();
            assertThat(reading.refused()).as("mutant %d", i).allSatisfy(it -> assertThat(it.sentence()).endsWith("."))
                    .noneMatch(it -> it.kind().equals("unreadable"));
            Enquiry first = reading.enquiries().getFirst();
            boolean unread = first.origin().form() == Origin.Form.UNREAD;
            assertThat(unread && reading.refused().isEmpty()).as("mutant %d is unread and nobody is told", i).isFalse();
            read += unread ? 0 : 1;
        }
        assertThat(read).as("mutants that are still read").isGreaterThan(DOCUMENTS * 8 / 10);
    }

    private static List<byte[]> seeds() {
        List<byte[]> seeds = new ArrayList<>();
        for (JsonNode document : Samples.json("leads-adf/expected.json").get("documents")) {
            seeds.add(Samples.bytes("leads-adf/" + document.get("file").asString()));
        }
        assertThat(seeds).hasSize(Math.toIntExact(StreamSupport.stream(
                Samples.json("leads-adf/expected.json").get("documents").spliterator(), false).count()));
        return seeds;
    }

    private static byte[] mutant(List<byte[]> seeds, Random random) {
        byte[] bytes = seeds.get(random.nextInt(seeds.size()));
        for (int change = 0; change <= random.nextInt(4); change++) {
            int at = random.nextInt(bytes.length + 1);
            int to = Math.min(bytes.length, at + random.nextInt(40));
            bytes = switch (random.nextInt(7)) {
                case 0 -> flipped(bytes, random);
                case 1 -> joined(bytes, 0, at, new byte[0], bytes, to);
                case 2 -> joined(bytes, 0, to, Arrays.copyOfRange(bytes, at, to), bytes, to);
                case 3 -> Arrays.copyOf(bytes, Math.max(1, at));
                case 4 -> joined(bytes, 0, at, new byte[0], seeds.get(random.nextInt(seeds.size())), 0);
                default -> joined(bytes, 0, at, PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8),
                        bytes, at);
            };
        }
        return bytes;
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        byte[] flipped = bytes.clone();
        if (flipped.length > 0) {
            flipped[random.nextInt(flipped.length)] = (byte) random.nextInt(256);
        }
        return flipped;
    }

    private static byte[] joined(byte[] first, int from, int to, byte[] between, byte[] last, int rest) {
        byte[] joined = Arrays.copyOf(Arrays.copyOfRange(first, from, to), to - from + between.length + last.length - rest);
        System.arraycopy(between, 0, joined, to - from, between.length);
        System.arraycopy(last, rest, joined, to - from + between.length, last.length - rest);
        return joined;
    }
}
