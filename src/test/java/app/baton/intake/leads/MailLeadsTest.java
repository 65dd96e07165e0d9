package app.baton.intake.leads;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.lead.enquiry.Email;
import app.baton.lead.enquiry.Enquiry;
import app.baton.lead.enquiry.Origin;
import app.baton.lead.enquiry.Phone;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mails that carry ADF in every way that mail programs wrap it, and mails that carry none. */
class MailLeadsTest {

    private static final String ADF = "<?xml version=\"1.0\"?>\n<adf><prospect><id source=\"Portal\">7</id><customer><contact>"
            + "<name part=\"full\">Zoë Núñez</name><email>zoe@example.com</email></contact></customer></prospect></adf>\n";
    private static final String HEAD = "From: Portal <leads@portal.example.com>\r\nTo: store@example.com\r\nSubject: New lead\r\n"
            + "Date: Tue, 10 Nov 2026 18:03:44 -0500\r\nMIME-Version: 1.0\r\n";

    private static Enquiry one(String mail) {
        LeadReading reading = Samples.read(mail.replace("\r\n", "\n").replace("\n", "\r\n"), "lead.eml");
        assertThat(reading.enquiries()).hasSize(1);
        return reading.enquiries().getFirst();
    }

    private static void isZoe(Enquiry enquiry) {
        assertThat(enquiry.contact().name().full()).isEqualTo("Zoë Núñez");
        assertThat(enquiry.contact().toWrite().map(Email::address)).contains("zoe@example.com");
        assertThat(enquiry.leadId()).isEqualTo("7");
        assertThat(enquiry.needsAPerson()).isFalse();
        assertThat(Objects.requireNonNull(enquiry.received()).iso()).isEqualTo("2026-11-10T18:03:44-05:00");
        assertThat(enquiry.requested()).isNull();
    }

    private static String base64(String text) {
        return Base64.getMimeEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    @Test
    void plainTextInBase64() {
        isZoe(one(HEAD + "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n" + base64(ADF)));
    }

    @Test
    void noTypeAtAll() {
        isZoe(one(HEAD + "\n" + ADF));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/x-adf+xml", "text/xml", "application/xml", "application/octet-stream"})
    void anAttachmentOfAnyType(String type) {
        isZoe(one(HEAD + "Content-Type: multipart/mixed; boundary=\"b1\"\n\nThis is MIME.\n--b1\nContent-Type: text/plain\n\n"
                + "See the attached lead.\n--b1\nContent-Type: " + type
                + "; name=\"lead.xml\"\nContent-Disposition: attachment;\n filename=\"lead.xml\"\nContent-Transfer-Encoding:"
                + " base64\n\n" + base64(ADF) + "\n--b1--\n"));
    }

    @Test
    void aTextAndTheSameInHtmlAreOneLead() {
        isZoe(one(HEAD + "Content-Type: multipart/alternative; boundary=b2\n\n--b2\nContent-Type: text/html; charset=utf-8\n\n"
                + "<html><body><pre>" + escaped(ADF) + "</pre></body></html>\n--b2\nContent-Type: text/plain; charset=utf-8\n\n"
                + ADF
                + "\n--b2--\n"));
    }

    @Test
    void htmlAlone() {
        isZoe(one(HEAD + "Content-Type: text/html; charset=utf-8\n\n<html><body><p>New lead:</p><div>" + escaped(ADF)
                .replace("\n", "<br>\n") + "</div></body></html>\n"));
    }

    @Test
    void aMailThatWasPassedOn() {
        isZoe(one(HEAD + "Content-Type: multipart/mixed; boundary=b3\n\n--b3\nContent-Type: message/rfc822\n\nFrom:"
                + " a@example.com\nSubject: Fwd\nDate: Mon, 09 Nov 2026 10:00:00 -0500\n\n" + ADF + "\n--b3--\n"));
    }

    @Test
    void theLastBoundaryIsMissing() {
        isZoe(one(HEAD + "Content-Type: multipart/mixed; boundary=b4\n\n--b4\nContent-Type: text/plain; charset=utf-8\n\n"
                + ADF));
    }

    @Test
    void aLineOfAMailboxFileAndBlankLinesStandBefore() {
        isZoe(one("From portal Tue Nov 10 18:03:44 2026\n" + HEAD + "\n" + ADF));
        isZoe(one("\n\n" + HEAD + "\n" + ADF));
    }

    @Test
    void aBodyThatWasEscapedTwiceOrIsEncodedWithoutAHead() {
        assertThat(Samples.one(escaped(escaped(ADF))).contact().name().full()).isEqualTo("Zoë Núñez");
        assertThat(Samples.one(base64(ADF)).contact().name().full()).isEqualTo("Zoë Núñez");
        assertThat(Samples.one("<?xml version=3D\"1.0\"?><adf><pro=\nspect><customer><contact><name part=3D\"full\">Zo=C3=AB"
                + " N</name><email>z@example.com</email></contact></customer></prospect></adf>").contact().name().full())
                .isEqualTo("Zoë N");
    }

    @Test
    void aMailWithoutAdfIsKeptWholeWithWhatItsLinesSay() {
        LeadReading reading = Samples.read("From: Web <no-reply@example.com>\nReply-To: =?UTF-8?Q?Zo=C3=AB?="
                + " <zoe@example.com>\nSubject: Question about a Kona\nDate: Tue, 10 Nov 2026 18:03:44 -0500\n\nName: Zoe"
                + " Nunez\nPhone: (734) 904-0112\nIs the Kona still available?\n", "mail.eml");
        Enquiry enquiry = reading.enquiries().getFirst();
        assertThat(reading.refused()).extracting(LeadReading.Refused::kind).containsExactly("no_adf");
        assertThat(enquiry.needsAPerson()).isTrue();
        assertThat(enquiry.origin().form()).isEqualTo(Origin.Form.UNREAD);
        assertThat(enquiry.comments()).contains("Question about a Kona").contains("Is the Kona still available?");
        assertThat(enquiry.contact().name().last()).isEqualTo("Nunez");
        assertThat(enquiry.contact().toCall().map(Phone::e164)).contains("+17349040112");
        assertThat(enquiry.contact().toWrite().map(Email::address)).contains("zoe@example.com");
    }

    @Test
    void anAddressThatTakesNoAnswerIsNobodys() {
        Enquiry enquiry = one("From: Web <no-reply@example.com>\nSubject: hello\nTo: store@example.com\n\nIs it there?\n");
        assertThat(enquiry.contact().emails()).isEmpty();
    }
}
