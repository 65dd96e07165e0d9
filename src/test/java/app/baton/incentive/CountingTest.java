package app.baton.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Revision 1 from November 3 to 30, revision 2 from November 16 to December 15: which one counts on a day, 0 for none. */
class CountingTest {

    @ParameterizedTest
    @CsvSource({"2026-11-02, 2", "2026-11-03, 1", "2026-11-15, 1", "2026-11-16, 2", "2026-12-15, 2", "2026-12-16, 0"})
    void theNewestThatHasBegunCountsAndBeforeTheFirstDayTheNewestOfAll(LocalDate day, int revision) {
        Program first = Programs.cash("26-1", 1, "Cash", 500, LocalDate.of(2026, 11, 3), LocalDate.of(2026, 11, 30));
        Program second = Programs.cash("26-1", 2, "Cash", 750, LocalDate.of(2026, 11, 16), LocalDate.of(2026, 12, 15));
        assertThat(Counting.on(day, List.of(first, second)).map(Program::revision).orElse(0)).isEqualTo(revision);
        assertThat(Counting.on(day, List.of(second, first)).map(Program::revision).orElse(0)).isEqualTo(revision);
    }

    /** Revision 2 lies ahead, and revision 1 is over by December 5: what comes is told, not what was. */
    @ParameterizedTest
    @CsvSource({"2026-11-30, 1", "2026-12-05, 2", "2027-01-01, 0"})
    void whereWhatHadBegunIsOverTheOneAheadCounts(LocalDate day, int revision) {
        Program first = Programs.cash("26-1", 1, "Cash", 500, LocalDate.of(2026, 11, 3), LocalDate.of(2026, 11, 30));
        Program second = Programs.cash("26-1", 2, "Cash", 750, LocalDate.of(2026, 12, 10), LocalDate.of(2026, 12, 31));
        assertThat(Counting.on(day, List.of(first, second)).map(Program::revision).orElse(0)).isEqualTo(revision);
    }
}
