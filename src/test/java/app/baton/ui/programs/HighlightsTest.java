package app.baton.ui.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of the sponsor's text is marked as found in the entry: whole figures, as what they are. */
class HighlightsTest {

    private static List<String> found(String text, String... entry) {
        return Highlights.of(text, List.of(entry)).stream().filter(Highlights.Span::found).map(Highlights.Span::text).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "20270 units|$2027", "$1,2027|$2,027", "26-1101|1101", "12.5.3|12.5", "3.95 %|3.9 %", "100,000 miles|$100",
            "in 30 days|$30", "$90 more|90 days", "36 months|36 days", "1.9 %|$1.90", "2027 Explorer|$2,027",
            "2026 F-150|December 31, 2026", "November 30, 2025|Nov 30, 2026", "2025-11-30|Nov 30, 2026", "model 250X|$250",
            "11/30/2026 at 10:30|30 days"})
    void halvesOfFiguresYearsOfModelsAndFiguresOfAnotherKindAreNotMarked(String text, String entry) {
        assertThat(found(text, entry)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "a bonus of $2,027|$2,027|$2,027", "2,750 of 30|$2,750|2,750",
                    "until November 30, 2026.|Nov 30, 2026|November 30, 2026",
            "30 November|Nov 30, 2026|30 November", "2026-11-30|Nov 30, 2026|2026-11-30", "at 1.9 percent|1.9 %|1.9 percent",
            "within 90 days|90 days|90 days", "$2,000.|$2,000|$2,000", "60 months, 3 payments|3 payments; 60|60 months"})
    void theSameFigureIsMarkedHoweverItIsSpelled(String text, String entry, String marked) {
        assertThat(found(text, entry)).contains(marked);
    }

    @Test
    void everyPieceTogetherIsTheText() {
        String text = "Nov 30, 2026: $500 or 1.9 %, 2026 F-150, 20270.";
        assertThat(String.join("", Highlights.of(text, List.of("$500", "1.9 %", "Nov 30, 2026")).stream()
                .map(Highlights.Span::text).toList())).isEqualTo(text);
        assertThat(found(text, "$500", "1.9 %", "Nov 30, 2026")).containsExactly("Nov 30, 2026", "$500", "1.9 %");
    }
}
