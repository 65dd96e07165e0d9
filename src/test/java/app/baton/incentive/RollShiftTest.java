package app.baton.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.incentive.RollPlan.Days;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** November 3 to 30 becomes December 1 to 31, 2026: the ends of the one are those of the other, the 15th is the 15th. */
class RollShiftTest {

    private static final RollShift SHIFT = new RollShift(YearMonth.of(2026, 11), YearMonth.of(2026, 12),
            new Days(LocalDate.of(2026, 11, 3), LocalDate.of(2026, 11, 30)),
            new Days(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 31)));

    @ParameterizedTest
    @CsvSource({"2026-11-03, 2026-12-01", "2026-11-30, 2026-12-31", "2026-11-15, 2026-12-15", "2026-11-01, 2026-12-01",
        "2026-12-15, 2027-01-15", "2026-10-31, 2026-11-30"})
    void theEndsOfTheMonthMoveToThoseOfTheNextAndOtherDaysKeepTheirPlace(LocalDate day, LocalDate moved) {
        assertThat(SHIFT.day(day)).isEqualTo(moved);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Mazda bulletin, November 2026      | Mazda bulletin, December 2026",
        "Bulletin November                  | Bulletin December",
        "Issue 1 of 3 November 2026         | Issue 1 of 1 December 2026",
        "Issue of November 15, 2026         | Issue of December 15, 2026",
        "Sold by November 30                | Sold by December 31",
        "Sold by 30 November                | Sold by 31 December",
        "Bulletin, November 2025            | Bulletin, November 2025",
        "Bulletin, October 2026             | Bulletin, October 2026",
        "From the 31 November on            | From the 31 November on",
        "2026-11 Truck Month                | 2026-12 Truck Month",
        "Until 2026-11-30                   | Until 2026-12-31",
        "From 2026-11-15                    | From 2026-12-15",
        "Never 2026-11-31                   | Never 2026-11-31",
        "Since 2026-10                      | Since 2026-10",
        "Since 2025-11                      | Since 2025-11",
        "Code 12026-11                      | Code 12026-11",
        "Code 2026-111                      | Code 2026-111"})
    void theMonthMovesInNamesAndOtherMonthsStay(String name, String moved) {
        assertThat(SHIFT.words(name)).isEqualTo(moved);
    }

    /** "May" alone may be a word; with a day or a year it is the month. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "It May end early      | It May end early",
        "Bulletin May 2026     | Bulletin June 2026",
        "Until May 31          | Until June 30",
        "Until 15 May          | Until 15 June"})
    void mayIsAMonthOnlyBesideANumber(String name, String moved) {
        RollShift shift = new RollShift(YearMonth.of(2026, 5), YearMonth.of(2026, 6),
                new Days(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31)),
                new Days(LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 30)));
        assertThat(shift.words(name)).isEqualTo(moved);
    }
}
