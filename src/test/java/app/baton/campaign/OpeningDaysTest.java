package app.baton.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.baton.journal.Actor;
import app.baton.journal.Clock;
import app.baton.journal.Problem;
import app.baton.twins.MapBooks;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
    void hoursOfEachDayComeBackAndOlderSettingsOfDaysMeanTheUsualHours() {
        var days = new OpeningDays(new TreeMap<>(Map.of(DayOfWeek.MONDAY, OpeningHours.parse("09:00-21:00"),
                DayOfWeek.SATURDAY, OpeningHours.parse("10:00-16:00"))), new TreeSet<>(), LocalTime.of(7, 30),
                LocalTime.of(10, 0), false);
        keep(days);
        assertThat(OpeningDays.of(books.settings())).isEqualTo(days);

        MapBooks older = new MapBooks();
        older.unitOfWork().write(Actor.SYSTEM, log -> {
            older.settings().put("opening.days", "MONDAY,SATURDAY");
            return log;
        });
        assertThat(OpeningDays.of(older.settings()).hours()).isEqualTo(Map.of(
                DayOfWeek.MONDAY, OpeningHours.parse("09:00-19:00"), DayOfWeek.SATURDAY, OpeningHours.parse("09:00-17:00")));
    }

    @Test
    void openingTimePassesOnlyWhileTheStoreIsOpenOnCountedDays() {
        OpeningDays usual = OpeningDays.usual();
        var thanksgiving = new OpeningDays(usual.hours(), new TreeSet<>(Set.of(LocalDate.of(2026, 11, 26))), usual.issueAt(),
                usual.readBy(), false);
        Clock clock = MapBooks.CLOCK;
        Set<DayOfWeek> all = EnumSet.allOf(DayOfWeek.class);

        assertThat(usual.after(Instant.parse("2026-11-02T15:00:00Z"), Duration.ofHours(2), all, clock))
                .as("inside one day").isEqualTo(Instant.parse("2026-11-02T17:00:00Z"));
        assertThat(usual.after(Instant.parse("2026-11-02T23:00:00Z"), Duration.ofHours(2), all, clock))
                .as("over the night").isEqualTo(Instant.parse("2026-11-03T15:00:00Z"));
        assertThat(usual.after(Instant.parse("2026-11-08T15:00:00Z"), Duration.ofMinutes(30), all, clock))
                .as("from a Sunday").isEqualTo(Instant.parse("2026-11-09T14:30:00Z"));
        assertThat(thanksgiving.after(Instant.parse("2026-11-25T23:30:00Z"), Duration.ofHours(1), all, clock))
                .as("over a holiday").isEqualTo(Instant.parse("2026-11-27T14:30:00Z"));
        assertThat(usual.after(Instant.parse("2026-11-02T15:00:00Z"), Duration.ofHours(2), Set.of(), clock))
                .as("never open").isEqualTo(Instant.parse("2026-11-02T17:00:00Z"));
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
