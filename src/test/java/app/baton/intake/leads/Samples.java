package app.baton.intake.leads;

import app.baton.journal.Texts;
import app.baton.lead.enquiry.Enquiry;
import app.baton.vehicle.ModelNames;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sample leads, and the reader as tests want it. */
final class Samples {

    static final Texts TEXTS = Texts.english(ZoneOffset.UTC);

    private Samples() { }

    static LeadReader reader() {
        return new LeadReader(TEXTS, "US", ModelNames.shipped(), LeadMappings.none());
    }

    static byte[] bytes(String name) {
        try (InputStream in = Objects.requireNonNull(Samples.class.getResourceAsStream("/samples/" + name), name)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static JsonNode json(String name) {
        return new JsonMapper().readTree(new String(bytes(name), StandardCharsets.UTF_8));
    }

    static LeadReading read(String text) {
        return read(text, "lead.xml");
    }

    static LeadReading read(String text, String name) {
        return reader().read(text.getBytes(StandardCharsets.UTF_8), name);
    }

    /** The only enquiry of a document. */
    static Enquiry one(String text) {
        LeadReading reading = read(text);
        if (reading.enquiries().size() != 1) {
            throw new AssertionError(reading.toString());
        }
        return reading.enquiries().getFirst();
    }

    /** A document with one prospect that has a person to reach and whatever else is given. */
    static String prospect(String more) {
        return "<?adf version=\"1.0\"?><adf><prospect>" + more + "<customer><contact><name part=\"full\">Jo Vega</name>"
                + "<email>jo@example.com</email></contact></customer></prospect></adf>";
    }

    /** The same with a comment of the customer. */
    static String comment(String comment) {
        return "<adf><prospect><customer><contact><name part=\"full\">Jo Vega</name><email>jo@example.com</email></contact>"
                + "<comments><![CDATA[" + comment + "]]></comments></customer></prospect></adf>";
    }
}
