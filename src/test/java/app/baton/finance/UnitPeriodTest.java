package app.baton.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.baton.finance.UnitPeriod.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Distances as Appendix J (b)(5) counts them: whole unit-periods back from the later day, the odd days at the start. */
class UnitPeriodTest {

    @ParameterizedTest(name = "{5}")
    @CsvSource({
        "1978-02-10, 1978-04-01, MONTH, 1, 1, a long first month: 1 and 19 days of 30, 1, 0.6333",
        "2026-01-10, 2026-02-10, MONTH, 1, 10, from a day to the same day: one month, 1, 0",
        "2026-01-31, 2026-02-28, MONTH, 1, 31, month-ends: one month whatever its length, 1, 0",
        "2025-12-31, 2026-02-28, MONTH, 1, 31, month-ends over the year, 2, 0",
        "2026-01-30, 2026-02-28, MONTH, 1, 30, the 30th takes February's last day, 1, 0",
        "2024-01-29, 2024-02-29, MONTH, 1, 29, the 29th in a leap year, 1, 0",
        "2026-01-30, 2026-02-28, MONTH, 1, 28, a series on the 28th: no whole month in 29 days, 0, 0.9667",
        "2024-02-29, 2025-02-28, MONTH, 12, 29, a leap day to the last day a year on, 1, 0",
        "1978-05-23, 1978-10-01, MONTH, 3, 1, quarters: 4 months and 9 days are 129 days of 90, 1, 0.4333",
        "1978-02-23, 1978-03-01, SEMIMONTH, 1, 1, a short first semimonth: 6 days of 15, 0, 0.4",
        "1978-03-20, 1978-04-21, WEEK, 1, 21, 32 days are 4 weeks and 4 days, 4, 0.5714",
        "2026-01-01, 2026-01-31, WEEK, 4, 31, 30 days by 28, 1, 0.0714",
        "2026-01-01, 2027-04-01, MONTH, 12, 1, a year and whole months, 1, 0.25",
        "2026-01-01, 2027-04-02, MONTH, 12, 2, a year and 91 days, 1, 0.2493",
        "1978-01-03, 1978-09-15, DAY, 255, 15, the whole term in days, 1, 0",
        "2026-03-01, 2026-03-01, MONTH, 1, 1, no distance, 0, 0",
    })
    void countsBackFromTheLaterDay(LocalDate from, LocalDate to, Kind kind, int count, int anchor, String name, int whole,
            BigDecimal part) {
        UnitPeriod.Distance distance = new UnitPeriod(kind, count, anchor).between(from, to);

        assertThat(distance.whole()).as(name).isEqualTo(whole);
        assertThat(distance.part().setScale(4, RoundingMode.HALF_UP)).as(name).isEqualByComparingTo(part);
    }

    @ParameterizedTest
    @CsvSource({"DAY, 1, 365", "WEEK, 1, 52", "WEEK, 2, 26", "WEEK, 4, 13", "SEMIMONTH, 1, 24", "MONTH, 1, 12", "MONTH, 3, 4",
        "MONTH, 12, 1"})
    void knowsHowManyAYearHas(Kind kind, int count, BigDecimal year) {
        assertThat(new UnitPeriod(kind, count, 1).perYear()).isEqualByComparingTo(year);
    }

    /** Appendix J (b)(4)(ii): no unit-period is longer than a year. */
    @ParameterizedTest
    @CsvSource({"DAY, 365, P365D", "WEEK, 52, P364D", "SEMIMONTH, 1, semimonthly", "MONTH, 11, P11M", "MONTH, 12, P1Y"})
    void lastsAYearAtMost(Kind kind, int most, String wire) {
        assertThat(new UnitPeriod(kind, most, 31).wire()).isEqualTo(wire);
    }

    @Test
    void refusesWhatIsNoStandardInterval() {
        assertThatThrownBy(() -> new UnitPeriod(Kind.DAY, 366, 1)).hasMessageContaining("no standard interval");
        assertThatThrownBy(() -> new UnitPeriod(Kind.WEEK, 53, 1)).hasMessageContaining("no standard interval");
        assertThatThrownBy(() -> UnitPeriod.month(0)).hasMessage("there is no day 0 of a month");
        assertThatThrownBy(() -> new UnitPeriod(Kind.MONTH, 13, 1)).hasMessageContaining("no standard interval");
        assertThatThrownBy(() -> new UnitPeriod(Kind.SEMIMONTH, 2, 1)).hasMessageContaining("no standard interval");
        assertThatThrownBy(() -> new UnitPeriod(Kind.WEEK, 0, 1)).hasMessageContaining("no standard interval");
        assertThatThrownBy(() -> UnitPeriod.month(32)).hasMessage("there is no day 32 of a month");
        assertThatThrownBy(() -> UnitPeriod.month(1).between(LocalDate.parse("2026-02-02"), LocalDate.parse("2026-02-01")))
                .hasMessage("2026-02-01 is before 2026-02-02");
    }
}
