package app.baton.intake.leads;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.intake.ColumnMapping;
import app.baton.lead.enquiry.Email;
import app.baton.lead.enquiry.Enquiry;
import app.baton.lead.enquiry.Origin;
import app.baton.vehicle.ModelNames;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Lists of other exports than the sample's. */
class LeadListTest {

    @Test
    void otherNamesOrderAndDelimiterAreUnderstood() {
        LeadReading reading = Samples.read("Lead Source;Mobile;Full Name;Vehicle of Interest;Comments;SMS consent;Budget;gclid\n"
                + "Portal;313-274-0163;\"Vega, Jo\";2024 Kia EV6 Wind;=1+1 is text;yes;30k;abc\n", "export.csv");
        Enquiry enquiry = reading.enquiries().getFirst();
        assertThat(reading.refused()).isEmpty();
        assertThat(enquiry.source().name()).isEqualTo("Portal");
        assertThat(enquiry.source().tags()).containsEntry("gclid", "abc");
        assertThat(enquiry.contact().name().last()).isEqualTo("Vega");
        assertThat(enquiry.firstWanted().orElseThrow().vehicle().words()).isEqualTo("2024 Kia EV6 Wind");
        assertThat(enquiry.comments()).isEqualTo("=1+1 is text\nBudget: 30k");
        assertThat(Objects.requireNonNull(enquiry.optIns().text()).sentence()).isEqualTo("SMS consent: yes");
        assertThat(enquiry.origin()).isEqualTo(new Origin("export.csv", Origin.Form.LIST, 1, 2));
    }

    @Test
    void aListIsKnownByItsHeadingsWhateverItsName() {
        assertThat(Samples.read("First Name\tLast Name\tEmail\nJo\tVega\tjo@example.com\n", "data").enquiries().getFirst()
                .contact().name().full()).isEqualTo("Jo Vega");
    }

    @Test
    void aSavedMappingComesBeforeAGuess() {
        LeadMappings saved = header -> Optional.of(new ColumnMapping<>(LeadField.class, Map.of(LeadField.EMAIL, 1,
                LeadField.FULL, 0,
                LeadField.MESSAGE, 2)));
        LeadReader reader = new LeadReader(Samples.TEXTS, "US", ModelNames.shipped(), saved);
        Enquiry enquiry = reader.read("A,B,C\nJo Vega,jo@example.com,hello\n".getBytes(StandardCharsets.UTF_8), "x.csv")
                .enquiries()
                .getFirst();
        assertThat(enquiry.contact().toWrite().map(Email::address)).contains("jo@example.com");
        assertThat(enquiry.comments()).isEqualTo("hello");
    }

    @Test
    void columnsThatNobodyKnowsAreADocumentForAPerson() {
        LeadReading reading = Samples.read("A,B,C\nJo Vega,jo@example.com,hello\n", "x.csv");
        assertThat(reading.refused()).extracting(LeadReading.Refused::kind).containsExactly("no_list");
        assertThat(reading.refused().getFirst().sentence()).contains("A, B, C");
        assertThat(reading.enquiries().getFirst().comments()).contains("jo@example.com");
    }

    @Test
    void rowsThatAreTooLongOrBrokenAreReportedAndKept() {
        LeadReading reading = Samples.read("Name,Email,Message\nJo Vega,jo@example.com,hello, again\nAl"
                + " Roe,al@example.com,\"never closed\nBo Lee,bo@example.com,fine\n", "x.csv");
        assertThat(reading.refused()).extracting(LeadReading.Refused::kind).containsExactly("long_row", "broken");
        assertThat(reading.refused()).extracting(LeadReading.Refused::line).containsExactly(2, 3);
        assertThat(reading.enquiries()).extracting(Enquiry::comments).anySatisfy(it -> assertThat(it).contains("again"))
                .anySatisfy(it -> assertThat(it).contains("al@example.com")).contains("fine");
    }

    @Test
    void theSameRowTwiceIsOneLeadAndAListThatLeavesOutEmptyEndsIsNoFault() {
        LeadReading twice = Samples.read("Name,Email,Message\nJo Vega,jo@example.com,hi\nJo Vega,jo@example.com,hi\n", "x.csv");
        assertThat(twice.enquiries()).hasSize(1);
        LeadReading ends = Samples.read("Name,Email,Message\nJo Vega,jo@example.com\nAl Roe,al@example.com\nBo"
                + " Lee,bo@example.com,x\n",
                "x.csv");
        assertThat(ends.refused()).isEmpty();
        assertThat(ends.enquiries()).hasSize(3);
    }

    @Test
    void aRowKeepsItsIdentityWhenTheListGrows() {
        String first = "Name,Email\nJo Vega,jo@example.com\n";
        Enquiry before = Samples.read(first, "monday.csv").enquiries().getFirst();
        List<Enquiry> after = Samples.read("Name,Email\nAl Roe,al@example.com\nJo Vega,jo@example.com\n", "tuesday.csv")
                .enquiries();
        assertThat(after).extracting(Enquiry::id).contains(before.id());
    }
}
