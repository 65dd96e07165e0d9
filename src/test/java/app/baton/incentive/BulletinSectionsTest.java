package app.baton.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BulletinSectionsTest {

    @ParameterizedTest
    @ValueSource(strings = {"26-1101", "M26-1101", "MZ2611", "KM-2611"})
    void aProgramsSectionIsFoundByItsCodeAndIsNotTakenForWhatStandsForAll(String code) {
        for (String mark : new String[] {"### ", ""}) {
            var bulletin = new Bulletin("Bulletin", "Sold in the month.\n\n" + mark + code + " Owner loyalty\n$500 for owners.",
                    Instant.EPOCH);
            assertThat(bulletin.about(new ProgramId(code))).map(Bulletin.Section::text).contains("$500 for owners.");
            assertThat(bulletin.common()).extracting(Bulletin.Section::text).containsExactly("Sold in the month.");
        }
    }
}
