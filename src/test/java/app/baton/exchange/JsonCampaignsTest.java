package app.baton.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.baton.campaign.Campaign;
import app.baton.campaign.Intent;
import app.baton.campaign.JourneyStage;
import app.baton.campaign.Lakeside;
import app.baton.campaign.SeenContent;
import app.baton.campaign.SeenKind;
import app.baton.campaign.ValueStatement;
import app.baton.campaign.ValueTopic;
import app.baton.journal.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

class JsonCampaignsTest {

    private final JsonCampaigns format = new JsonCampaigns(new JsonPrograms());
    private final Lakeside lakeside = new Lakeside();
    private final Campaign campaign = lakeside.truckMonth(lakeside.cash, lakeside.military);

    @Test
    void aCampaignSurvivesWritingAndReading() {
        assertThat(format.read(format.write(campaign))).isEqualTo(campaign);
        assertThat(format.write(campaign)).doesNotContain("\n");
        assertThat(format.hash(campaign)).matches("[0-9a-f]{64}")
                .isEqualTo(CanonicalJson.hash(CanonicalJson.read(format.write(campaign))));
    }

    @Test
    void membersOfNewerVersionsSurviveAndCountInTheHash() {
        ObjectNode newer = CanonicalJson.read(format.write(campaign));
        newer.putObject("jingle").put("key", "C");
        ((ObjectNode) newer.at("/promises/1")).put("a/b~c", "odd name");
        ((ObjectNode) newer.at("/seen/0")).put("rating", 5);
        String text = CanonicalJson.text(newer);

        Campaign read = format.read(text);

        assertThat(format.write(read)).isEqualTo(text);
        assertThat(format.hash(read)).isEqualTo(CanonicalJson.hash(newer)).isNotEqualTo(format.hash(campaign));
        assertThat(format.read(format.write(read))).isEqualTo(read);
    }

    @Test
    void whatLaterVersionsSaySurvivesWritingAndReading() {
        Campaign rich = campaign.saying(JourneyStage.TEST_DRIVE, List.of(
                new ValueStatement("F-150", Intent.HIGH, ValueTopic.WARRANTY, "Five years on the drive train."),
                new ValueStatement("", Intent.LOW, ValueTopic.TRADE_SUPPORT, "We write the check for your trade.")))
                .shown(List.of(new SeenContent(SeenKind.COMPARISON, "Half-ton trucks", "https://reviews.example/trucks")));

        assertThat(format.read(format.write(rich))).isEqualTo(rich);
        assertThat(format.hash(rich)).isNotEqualTo(format.hash(campaign));
    }

    @Test
    void aCampaignApprovedBeforeTheyExistedKeepsItsHash() {
        ObjectNode old = CanonicalJson.read(format.write(campaign));

        assertThat(old.propertyNames()).doesNotContain("stage", "values");
        assertThat(old.at("/seen/0").has("kind")).isFalse();
        assertThat(format.hash(format.read(CanonicalJson.text(old)))).isEqualTo(CanonicalJson.hash(old));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /id       | "x"
            /revision | 0
            /name     | 5
            /channel  | "SMOKE_SIGNS"
            /channel  | "EMAIL"
            /starts   | "Nov 1"
            /spend    | "4200.001"
            /spend    | 4200
            /promises | {}
            /stage    | "dreaming"
            /owner    | null
            """)
    void aWrongMemberIsNamedByItsPointer(String pointer, String value) {
        ObjectNode broken = CanonicalJson.read(format.write(campaign));
        broken.set(pointer.substring(1), CanonicalJson.read("{\"v\":" + value + "}").get("v"));
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> format.read(CanonicalJson.text(broken)))
                .satisfies(problem -> assertThat(problem.field()).contains(pointer));
    }

    @Test
    void aCampaignThatEndsBeforeItStartsIsAProblemAndNotADefect() {
        ObjectNode broken = CanonicalJson.read(format.write(campaign)).put("ends", "2026-10-01");
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> format.read(CanonicalJson.text(broken)));
    }
}
