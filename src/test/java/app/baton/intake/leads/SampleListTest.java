package app.baton.intake.leads;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.lead.enquiry.Email;
import app.baton.lead.enquiry.Enquiry;
import app.baton.lead.enquiry.Phone;
import app.baton.lead.enquiry.WantedVehicle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The sample list, read as {@code leads-csv-expected.json} says and not otherwise. */
class SampleListTest {

    private static final JsonNode EXPECTED = Samples.json("leads-csv-expected.json");
    private static final LeadReading READING = Samples.reader().read(Samples.bytes("leads.csv"), "leads.csv");

    @Test
    void exactlyTheBadRowsAreReportedAndKept() {
        List<String> bad = new ArrayList<>();
        EXPECTED.get("bad").forEach(row -> bad.add(row.get("record").asInt() + " " + row.get("line").asInt() + " "
                + row.get("kind").asString()));
        assertThat(READING.refused()).extracting(it -> it.record() + " " + it.line() + " " + it.kind()).isEqualTo(bad);
        assertThat(READING.refused()).allSatisfy(it -> assertThat(it.sentence()).endsWith("."));
        assertThat(READING.enquiries()).filteredOn(it -> !it.needsAPerson()).hasSize(EXPECTED.get("good").asInt());
        assertThat(READING.enquiries()).filteredOn(Enquiry::needsAPerson).extracting(Enquiry::leadId)
                .containsExactly("WF-90001", "WF-90003", "WF-90004", "WF-20415", "WF-90006");
        assertThat(READING.enquiries().size() + 1).isEqualTo(EXPECTED.get("records").asInt());
    }

    @Test
    void theSampleRowsAreReadExactly() {
        for (JsonNode sample : EXPECTED.get("samples")) {
            Enquiry enquiry = enquiry(sample.get("submission").asString());
            sample.properties().forEach(field -> assertThat(lower(value(enquiry, field.getKey())))
                    .as(enquiry.leadId() + " " + field.getKey())
                    .isEqualTo(field.getValue().isNull() ? null : lower(field.getValue().asString())));
        }
    }

    private static @Nullable String value(Enquiry enquiry, String field) {
        return switch (field) {
            case "first" -> enquiry.contact().name().first();
            case "last" -> enquiry.contact().name().last();
            case "email" -> enquiry.contact().toWrite().map(Email::address).orElse(null);
            case "phoneE164" -> enquiry.contact().toCall().map(Phone::e164).orElse(null);
            case "zip" -> Objects.requireNonNull(enquiry.contact().address()).postalCode();
            case "submitted" -> Objects.requireNonNull(enquiry.requested()).iso().replaceFirst(":00$", "");
            case "interested" -> enquiry.firstWanted().map(it -> it.more().get("interested")).orElse(null);
            case "stock" -> enquiry.firstWanted().map(it -> it.vehicle().stock()).orElse(null);
            case "submission" -> enquiry.leadId();
            case "line" -> String.valueOf(enquiry.origin().line());
            default -> throw new AssertionError("nothing is known of " + field);
        };
    }

    @Test
    void whatCannotBeDialedOrMailedIsKeptAsWrittenAndTheLeadStays() {
        Enquiry phone = enquiry("WF-20420");
        assertThat(phone.needsAPerson()).isFalse();
        assertThat(phone.contact().toCall()).isEmpty();
        assertThat(phone.contact().phones()).extracting(Phone::written).containsExactly("734-5");
        Enquiry mail = enquiry("WF-20421");
        assertThat(mail.needsAPerson()).isFalse();
        assertThat(mail.contact().toWrite()).isEmpty();
        assertThat(mail.contact().emails()).extracting(Email::address).containsExactly("nobody@");
        assertThat(mail.doubts()).extracting(doubt -> doubt.code()).contains("email");
    }

    @Test
    void twoLinesInOneFieldStayTwoLines() {
        assertThat(enquiry("WF-20265").comments()).isEqualTo("Two questions:\n1. is it \"loaded\"?\n2. can you ship to Ohio?");
    }

    @Test
    void everyVehicleOfTheListIsFoundInItsWords() {
        List<Enquiry> named = READING.enquiries().stream().filter(it -> it.firstWanted().isPresent()).toList();
        assertThat(named).hasSizeGreaterThan(140).allSatisfy(it -> {
            WantedVehicle wanted = it.firstWanted().orElseThrow();
            String written = wanted.more().get("interested");
            assertThat(wanted.vehicle().model()).as(written).isNotNull();
            assertThat(wanted.vehicle().trim()).as(written).isNotNull();
            assertThat(wanted.vehicle().year()).as(written).isNotNull();
        });
        assertThat(named).extracting(it -> it.firstWanted().orElseThrow().vehicle().words())
                .contains("2026 Ford Explorer ST Line", "2026 F-150 xlt", "2026 Ford Bronco Sport Outer Banks");
    }

    private static Enquiry enquiry(String id) {
        return READING.enquiries().stream().filter(it -> id.equals(it.leadId())).findFirst().orElseThrow();
    }

    private static @Nullable String lower(@Nullable String text) {
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }
}
