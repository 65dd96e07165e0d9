package app.baton.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.baton.journal.Actor;
import app.baton.journal.Problem;
import app.baton.twins.MapBooks;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class OpeningDaysTest {

    private final MapBooks books = new MapBooks();

    @Test
    void nothingSetMeansTheUsual() {
        assertThat(OpeningDays.of(books.settings())).isEqualTo(OpeningDays.usual());
        assertThat(OpeningDays.usual().open(LocalDate.of(2026, 11, 7))).as("Saturday").isTrue();
        assertThat(OpeningDays.usual().open(LocalDate.of(2026, 11, 8))).as("Sunday").isFalse();
    }

    @Test
    void whatIsKeptComesBack() {
        var days = new OpeningDays(Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), new TreeSet<>(Set.of(LocalDate.of(2026, 11, 27))),
                LocalTime.of(6, 45), LocalTime.of(9, 15), true);
        keep(days);

        assertThat(OpeningDays.of(books.settings())).isEqualTo(days);
    }

    @Test
    void aHolidayIsClosed() {
        var days = new OpeningDays(OpeningDays.usual().days(), new TreeSet<>(Set.of(LocalDate.of(2026, 11, 26))),
                LocalTime.of(7, 30), LocalTime.of(10, 0), true);

        assertThat(days.open(LocalDate.of(2026, 11, 26))).isFalse();
    }

    @Test
    void unreadableSettingsAreToldAsSuch() {
        books.unitOfWork().write(Actor.SYSTEM, log -> {
            books.settings().put("opening.issue-at", "half past seven");
            return log;
        });

        assertThatExceptionOfType(Problem.class).isThrownBy(() -> OpeningDays.of(books.settings()))
                .matches(problem -> problem.code().equals("opening.unreadable"));
    }

    private void keep(OpeningDays days) {
        books.unitOfWork().write(Actor.SYSTEM, log -> {
            days.keep(books.settings());
            return days;
        });
    }
}
