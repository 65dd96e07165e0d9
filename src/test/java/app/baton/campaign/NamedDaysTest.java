package app.baton.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The last days that an advertisement names. */
class NamedDaysTest {

    private static final LocalDate ENDS = LocalDate.of(2026, 12, 2);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            For vehicles sold and delivered by November 30.         | 2026-11-30
            Come in until Nov 30                                    | 2026-11-30
            Offer ends 11/30/26.                                    | 2026-11-30
            Offer ends 11/30/2026; see us                           | 2026-11-30
            Ends Monday, Nov. 30th!                                 | 2026-11-30
            Expires midnight on Dec. 2nd                            | 2026-12-02
            Good through Sunday January 3                           | 2027-01-03
            thru Sept 30, 2026                                      | 2026-09-30
            VALID TO DECEMBER 31 2026                               | 2026-12-31
            """)
    void areReadAsTheyAreWritten(String text, LocalDate day) {
        assertThat(NamedDays.last(text, ENDS)).containsExactly(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Our anniversary sale on November 28
            0% APR for 60 months
            Ends when they are gone, ends soon
            Ends 24/7
            by February 30
            Within 11/30
            until 36/12/3
            You may be first by May
            """)
    void whatIsNoLastDayIsPassedOver(String text) {
        assertThat(NamedDays.last(text, ENDS)).isEmpty();
    }

    @Test
    void standInTheOrderOfTheTextAndOnceEach() {
        assertThat(NamedDays.last("Until Dec 2. Sold by Nov 30, delivered by Dec 2.", ENDS))
                .containsExactly(ENDS, LocalDate.of(2026, 11, 30));
    }
}
