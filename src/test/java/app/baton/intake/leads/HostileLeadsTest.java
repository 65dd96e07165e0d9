package app.baton.intake.leads;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.lead.enquiry.Doubt;
import app.baton.lead.enquiry.Enquiry;
import app.baton.lead.enquiry.Origin;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that mean harm, or are broken as if they did: each is a lead for a person at worst. */
class HostileLeadsTest {

    private static final String PERSON = "<customer><contact><name>Jo Vega</name><email>jo@example.com</email></contact>%s</custo"
            + "mer>";

    private static String adf(String comment) {
        return "<adf><prospect>" + PERSON.replace("%s", "<comments>" + comment + "</comments>") + "</prospect></adf>";
    }

    @Test
    void entitiesAreNeverResolved() {
        StringBuilder bomb = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE adf [<!ENTITY lol \"lol\">");
        for (int i = 1; i < 10; i++) {
            bomb.append("<!ENTITY lol").append(i).append(" \"").append(("&lol" + (i == 1 ? "" : i - 1) + ";").repeat(10))
                    .append("\">");
        }
        Enquiry enquiry = Samples.one(bomb + "]>" + adf("&lol9;"));
        assertThat(enquiry.comments()).isEqualTo("&lol9;");
        assertThat(enquiry.contact().name().last()).isEqualTo("Vega");
    }

    @Test
    void noFileAndNoAddressIsOpened(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the combination is 4711");
        for (String document : List.of("<!DOCTYPE adf [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>" + adf("&x;"),
                "<!DOCTYPE adf SYSTEM \"" + secret.toUri() + "\">" + adf("x"),
                "<!DOCTYPE adf [<!ENTITY % p SYSTEM \"" + secret.toUri() + "\">%p;]>" + adf("x"),
                "<adf xmlns:xi=\"http://www.w3.org/2001/XInclude\"><prospect><xi:include parse=\"text\" href=\"" + secret.toUri()
                        + "\"/>" + PERSON + "</prospect></adf>")) {
            LeadReading reading = Samples.read(document);
            assertThat(reading.toString()).doesNotContain("4711");
            assertThat(reading.enquiries().getFirst().contact().name().last()).isEqualTo("Vega");
        }
    }

    @Test
    void aCommentOfFiftyMegabytesIsCutAndSaysSo() {
        Enquiry enquiry = Samples.one(adf("word ".repeat(10 << 20)));
        assertThat(enquiry.comments()).hasSize(ProspectReader.LONGEST_COMMENT);
        assertThat(enquiry.doubts()).extracting(Doubt::code).containsExactly("comments.long");
        assertThat(enquiry.contact().name().last()).isEqualTo("Vega");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a>", "<comments>", "<prospect>", "<customer>", "<![CDATA[", "&", "<!--", "<", "</", "<a b=", "\"",
            "]]>"})
    void whateverIsRepeatedAHundredThousandTimes(String piece) {
        for (String document : List.of(adf(piece.repeat(100_000)), "<adf><prospect>" + piece.repeat(100_000) + PERSON
                + "</prospect></adf>", piece.repeat(100_000))) {
            LeadReading reading = Samples.read(document);
            assertThat(reading.enquiries()).isNotEmpty();
        }
    }

    @Test
    void deepNestingIsText() {
        Enquiry enquiry = Samples.one(adf("<a>".repeat(50_000) + "deep" + "</a>".repeat(50_000)));
        assertThat(enquiry.comments()).contains("deep");
        assertThat(enquiry.contact().name().last()).isEqualTo("Vega");
    }

    @Test
    void twentyThousandProspectsAreTwentyThousandLeads() {
        StringBuilder many = new StringBuilder("<adf>");
        for (int i = 0; i < 20_000; i++) {
            many.append("<prospect><id>").append(i).append("</id>").append(PERSON, 0, PERSON.length()).append("</prospect>");
        }
        LeadReading reading = Samples.read(many.append("</adf>").toString());
        assertThat(reading.enquiries()).hasSize(20_000);
        assertThat(reading.enquiries().getLast().leadId()).isEqualTo("19999");
    }

    @Test
    void signsThatNoTextHasAreLeftOutAndSaid() {
        Enquiry enquiry = Samples.one(adf("a\0b\u0001c\uFFFE"));
        assertThat(enquiry.comments()).isEqualTo("abc");
        assertThat(enquiry.doubts()).extracting(Doubt::code).containsExactly("signs");
        assertThat(enquiry.doubts().getFirst().sentence()).startsWith("3 signs");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, UTF-8", "UTF-16LE, UTF-16", "UTF-16BE, UTF-16", "windows-1252, windows-1252", "windows-1252, UTF-8",
        "UTF-8, ISO-8859-1", "ISO-8859-1, ISO-8859-1", "UTF-8, nonsense-9", "windows-1250, windows-1250", "UTF-8, UTF-16"})
    void textIsReadInItsOwnEncodingWhateverItSaysOfItself(String written, String declared) {
        String document = "<?xml version=\"1.0\" encoding=\"" + declared + "\"?>" + adf("für zwei").replace("Vega", "Müller");
        Enquiry enquiry = Samples.reader().read(document.getBytes(Charset.forName(written)), "lead.xml").enquiries().getFirst();
        assertThat(enquiry.contact().name().last()).isEqualTo("Müller");
        assertThat(enquiry.comments()).isEqualTo("für zwei");
    }

    @Test
    void aWrongDeclarationIsSaid() {
        String document = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + adf("für zwei");
        Enquiry enquiry = Samples.reader().read(document.getBytes(StandardCharsets.ISO_8859_1), "lead.xml").enquiries()
                .getFirst();
        assertThat(enquiry.doubts()).extracting(Doubt::code).containsExactly("encoding");
        assertThat(enquiry.doubts().getFirst().sentence()).contains("UTF-8").contains("windows-1252");
    }

    @Test
    void marksOfByteOrderAreNoText() {
        for (String mark : List.of("\uFEFF")) {
            for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
                byte[] bytes = (mark + adf("ä")).getBytes(charset);
                assertThat(Samples.reader().read(bytes, "x.xml").enquiries().getFirst().comments()).isEqualTo("ä");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   \n\n", "hello, is the red one still there?", "<adf/>", "<adf></adf>",
            "<adf><prospect/></adf>",
        "{\"lead\": 1}", "<html><body>hi</body></html>", "<adf attached>", "<prospect", "PK\u0003\u0004 broken workbook",
        "%PDF-1.7 \u0000\u0001\u0002", "a,b,c\n1,2,3"})
    void whatIsNoLeadIsOneForAPersonWithItsText(String text) {
        LeadReading reading = Samples.read(text, "something");
        assertThat(reading.enquiries()).hasSize(1);
        assertThat(reading.enquiries().getFirst().needsAPerson()).isTrue();
        assertThat(reading.refused()).hasSize(1);
        assertThat(reading.refused().getFirst().sentence()).endsWith(".");
    }

    @Test
    void theTextOfAnUnreadDocumentIsWhole() {
        Enquiry enquiry = Samples.read("Hello,\nis the red one still there?\nAl", "note.txt").enquiries().getFirst();
        assertThat(enquiry.comments()).isEqualTo("Hello,\nis the red one still there?\nAl");
        assertThat(enquiry.origin()).isEqualTo(new Origin("note.txt", Origin.Form.UNREAD, 1, 1));
    }

    @Test
    void aMailOfAThousandPartsWithinPartsIsRead() {
        StringBuilder mail = new StringBuilder("From: a@example.com\nSubject: x\nMIME-Version: 1.0\n");
        for (int i = 0; i < 1_000; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b").append(i).append("\n\n--b").append(i).append('\n');
        }
        assertThat(Samples.read(mail + "Content-Type: text/plain\n\n" + adf("x"), "x.eml").enquiries()).isNotEmpty();
        assertThat(Samples.read("From: a@example.com\nSubject: " + "x".repeat(2 << 20) + "\nTo: b\n\n" + adf("x"), "x.eml")
                .enquiries())
                .isNotEmpty();
        assertThat(Samples.read("From: a@example.com\nSubject: x\nContent-Transfer-Encoding: base64\n\n!!!! not base64 ====\n",
                "x.eml").enquiries()).isNotEmpty();
    }

    @Test
    void anAttributeOfTenMegabytesAndAHundredThousandAttributes() {
        StringBuilder many = new StringBuilder("<adf><prospect ");
        for (int i = 0; i < 100_000; i++) {
            many.append('a').append(i).append("=\"1\" ");
        }
        many.append("status=\"").append("n".repeat(10 << 20)).append("\">").append(PERSON).append("</prospect></adf>");
        assertThat(Samples.one(many.toString()).contact().name().last()).isEqualTo("Vega");
    }
}
