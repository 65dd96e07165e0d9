package app.baton.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeMonthsTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-03,  1, 2026-12-03",
        "2026-11-30,  1, 2026-12-31",
        "2026-11-30,  3, 2027-02-28",
        "2026-11-30, 15, 2028-02-29",
        "2026-11-29,  3, 2027-02-28",
        "2027-01-31, -2, 2026-11-30",
        "2027-02-28,  1, 2027-03-31",
        "2026-11-15, -6, 2026-05-15",
        "2026-11-30,  0, 2026-11-30",
    })
    void theLastDayOfAMonthStaysTheLastDay(LocalDate from, int months, LocalDate to) {
        assertThat(WholeMonths.later(from, months)).isEqualTo(to);
    }
}
