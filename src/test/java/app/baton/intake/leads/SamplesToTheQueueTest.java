package app.baton.intake.leads;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.lead.Lead;
import app.baton.lead.LeadFloor;
import app.baton.lead.LeadQuery;
import app.baton.lead.enquiry.Enquiry;
import app.baton.lead.enquiry.EnquiryDesk.Outcome;
import app.baton.lead.enquiry.EnquiryDesk.Taken;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What was read becomes leads: each person one, each with somebody to work on it, and nothing twice. */
class SamplesToTheQueueTest {

    private final LeadFloor floor = new LeadFloor();
    private final List<Enquiry> enquiries = Samples.reader().read(Samples.bytes("leads.csv"), "leads.csv").enquiries();

    @Test
    void whoWroteTwiceIsOneLeadAndEverybodyHasSomebody() {
        Map<String, Taken> taken = new HashMap<>();
        for (Enquiry enquiry : enquiries) {
            taken.put(Objects.requireNonNullElse(enquiry.leadId(), enquiry.id().sha256()), floor.office.intake().take(floor.sam,
                    enquiry));
        }
        Set<String> second = new HashSet<>();
        for (JsonNode pair : Samples.json("leads-csv-expected.json").get("samePerson")) {
            String again = pair.get("second").asString();
            second.add(again);
            assertThat(taken.get(again)).as(again).isEqualTo(new Taken(Outcome.ADDED,
                    Objects.requireNonNull(taken.get(pair.get("first").asString())).lead()));
        }
        assertThat(second).hasSize(4);
        assertThat(taken.entrySet().stream().filter(each -> each.getValue().outcome() == Outcome.ADDED)
                .map(Map.Entry::getKey).filter(id -> !second.contains(id)).toList())
                .as("nobody else is taken for one who wrote before, but for the row that repeats a submission").isEmpty();
        assertThat(floor.desk.count(floor.sam, floor.query(LeadQuery.View.UNOWNED))).isZero();
    }

    @Test
    void theSameListTwiceChangesNothing() {
        List<String> first = new ArrayList<>();
        enquiries.forEach(each -> first.add(floor.office.intake().take(floor.sam, each).lead()));
        long open = floor.desk.count(floor.sam, floor.query(LeadQuery.View.OPEN));
        List<Taken> again = enquiries.stream().map(each -> floor.office.intake().take(floor.sam, each)).toList();
        assertThat(again).allMatch(each -> each.outcome() == Outcome.KNOWN).extracting(Taken::lead).isEqualTo(first);
        assertThat(floor.desk.count(floor.sam, floor.query(LeadQuery.View.OPEN))).isEqualTo(open);
        assertThat(floor.desk.count(floor.sam, floor.query(LeadQuery.View.UNREAD))).as("rows for a person").isEqualTo(5);
    }

    @Test
    void everyAdfSampleBecomesALead() {
        int leads = 0;
        for (JsonNode document : Samples.json("leads-adf/expected.json").get("documents")) {
            String name = document.get("file").asString();
            for (Enquiry enquiry : Samples.reader().read(Samples.bytes("leads-adf/" + name), name).enquiries()) {
                Lead lead = floor.find(floor.office.intake().take(floor.sam, enquiry).lead());
                assertThat(lead.owner()).as(name).isNotNull();
                leads++;
            }
        }
        assertThat(leads).isGreaterThanOrEqualTo(14);
    }
}
