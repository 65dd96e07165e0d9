package app.baton.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.incentive.ProgramId;
import app.baton.journal.Background;
import app.baton.lead.radar.CertificateCode;
import app.baton.lead.radar.Hit;
import app.baton.lead.radar.HouseholdIndex;
import app.baton.lead.radar.IndexBuilder;
import app.baton.lead.radar.Strength;
import app.baton.lead.radar.Typed;
import app.baton.people.PhoneReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who of the sample's leads holds a private offer and did not say so is found, and about nobody else is anything sure. */
class SampleHoldersTest {

    private static final JsonNode EXPECTED = JsonMapper.shared().readTree(Feeds.bytes("leads-csv-expected.json"));

    private static Table table(String file) {
        return Tables.read(Feeds.bytes(file), file, Background.Progress.unwatched());
    }

    private static HouseholdIndex index() {
        Table table = table("private-offers.csv");
        Set<ProgramId> programs = Set.of(new ProgramId("26-1118"), new ProgramId("26-1119"), new ProgramId("26-1129"));
        IndexBuilder builder = HouseholdIndex.builder();
        OfferFeed.read(table, OfferFeed.guess(table.header()), id -> programs.contains(id) ? Optional.of(Set.of())
                : Optional.empty(), new PhoneReader("US"), Background.Progress.unwatched()).good()
                .forEach(row -> builder.add(row.offer()));
        return builder.build();
    }

    private static Typed typed(Table leads, Table.Row row) {
        List<String> header = leads.header();
        return Typed.nothing().named(row.cell(header.indexOf("First Name")), row.cell(header.indexOf("Last Name")))
                .calledAt(row.cell(header.indexOf("Phone Number"))).writingFrom(row.cell(header.indexOf("E-mail")))
                .livingAt("", "", "", row.cell(header.indexOf("ZIP")));
    }

    @Test
    void whoHoldsAnOfferIsFoundThoughHeDidNotSaySoAndNobodyElseIsSure() {
        HouseholdIndex index = index();
        Table leads = table("leads.csv");
        Map<String, String> holders = new HashMap<>();
        EXPECTED.get("holdsPrivateOffer").forEach(it -> holders.put(it.get("submission").asString(),
                it.get("certificate").asString()));
        Map<String, List<CertificateCode>> alarmed = new TreeMap<>();
        Map<String, Hit> sureOfOthers = new TreeMap<>();
        for (Table.Row row : leads.rows()) {
            String submission = row.cell(0);
            for (Hit hit : index.find(typed(leads, row), 3)) {
                if (holders.containsKey(submission) && hit.strength().alarms()) {
                    alarmed.putIfAbsent(submission, hit.codes());
                } else if (!holders.containsKey(submission) && hit.strength() == Strength.SURE) {
                    sureOfOthers.put(submission, hit);
                }
            }
        }
        Map<String, List<CertificateCode>> expected = new TreeMap<>();
        holders.forEach((submission, code) -> expected.put(submission, List.of(new CertificateCode(code))));
        assertThat(alarmed).isEqualTo(expected);
        assertThat(sureOfOthers).isEmpty();
    }
}
