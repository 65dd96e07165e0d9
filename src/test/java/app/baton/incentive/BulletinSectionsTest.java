package app.baton.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BulletinSectionsTest {

    @ParameterizedTest
    @ValueSource(strings = {"26-1101", "M26-1101", "MZ2611", "KM-2611", "77402", "130411", "2026-FC-1", "1101"})
    void aProgramsSectionIsFoundByItsCodeAndIsNotTakenForWhatStandsForAll(String code) {
        for (String mark : new String[] {"### ", ""}) {
            var bulletin = new Bulletin("Bulletin", "Sold in the month.\n\n" + mark + code + " Owner loyalty\n$500 for owners.",
                    Instant.EPOCH);
            assertThat(bulletin.about(new ProgramId(code))).map(Bulletin.Section::text).contains("$500 for owners.");
            assertThat(bulletin.common(new ProgramId(code))).extracting(Bulletin.Section::text)
                    .containsExactly("Sold in the month.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"77402  Owner loyalty", "77402: Owner loyalty", "77402 - Owner loyalty", "#77402 Owner loyalty",
        "Program 77402. Owner loyalty"})
    void aCodeOfDigitsAloneBeginsASectionHoweverItIsSetOff(String heading) {
        var bulletin = new Bulletin("Bulletin", heading.replace("77402", "77401") + "\n2026 Explorer: $750.\n\n" + heading
                + "\n$500 for owners.\n10,500 miles a year.", Instant.EPOCH);
        assertThat(bulletin.about(new ProgramId("77402"))).map(Bulletin.Section::text)
                .contains("$500 for owners.\n10,500 miles a year.");
        assertThat(bulletin.about(new ProgramId("77401"))).map(Bulletin.Section::text).contains("2026 Explorer: $750.");
    }

    @Test
    void aModelYearAndMilesAreNoCode() {
        var bulletin = new Bulletin("Bulletin", "77402 Owner lease\n2026 Explorer\n12000 Miles a year: one point off\nTo the end",
                Instant.EPOCH);
        assertThat(bulletin.about(new ProgramId("77402"))).map(Bulletin.Section::text)
                .contains("2026 Explorer\n12000 Miles a year: one point off\nTo the end");
    }

    /** A bulletin as it is pasted from a mail: codes of digits alone, model years and amounts at the beginning of lines. */
    @Test
    void codesOfDigitsAloneHeadTheSectionsOfAPastedText() {
        var bulletin = new Bulletin("December", """
                Sold and delivered in December.
                77402  Explorer Retail Customer Cash
                2026 Explorer Active: $2,000
                10,000 miles a year
                Program #77403: 1.9% for 60 months
                Only with Ford Credit.
                77404
                $500 for owners.
                """, Instant.EPOCH);
        assertThat(bulletin.about(new ProgramId("77402"))).map(Bulletin.Section::text)
                .contains("2026 Explorer Active: $2,000\n10,000 miles a year");
        assertThat(bulletin.about(new ProgramId("77403"))).map(Bulletin.Section::text).contains("Only with Ford Credit.");
        assertThat(bulletin.about(new ProgramId("77404"))).map(Bulletin.Section::text).contains("$500 for owners.");
        assertThat(bulletin.about(new ProgramId("77405"))).isEmpty();
        assertThat(bulletin.common(new ProgramId("77402"))).extracting(Bulletin.Section::text)
                .containsExactly("Sold and delivered in December.");
    }
}
