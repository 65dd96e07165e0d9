package app.baton.campaign;

import app.baton.journal.Clock;
import app.baton.journal.Problem;
import app.baton.journal.Settings;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * When the store is open, when the day's brief is issued by itself, and until when everybody should have read it
 * (R25). {@code issuesHere} says that this desk does the scheduled issue; one desk of the dealership should.
 */
public record OpeningDays(Set<DayOfWeek> days, SortedSet<LocalDate> closed, LocalTime issueAt, LocalTime readBy,
                          boolean issuesHere) {

    private static final String DAYS = "opening.days";
    private static final String CLOSED = "opening.closed";
    private static final String ISSUE_AT = "opening.issue-at";
    private static final String READ_BY = "opening.read-by";
    private static final String ISSUES_HERE = "opening.issues-here";

    public OpeningDays {
        days = days.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(days));
        closed = new TreeSet<>(closed);
    }

    /** Monday to Saturday, brief at 7:30, read by 10:00, and no scheduled issue from this desk. */
    public static OpeningDays usual() {
        return new OpeningDays(EnumSet.complementOf(EnumSet.of(DayOfWeek.SUNDAY)), new TreeSet<>(), LocalTime.of(7, 30),
                LocalTime.of(10, 0), false);
    }

    /** What the settings say, with {@link #usual} for whatever they do not. */
    public static OpeningDays of(Settings settings) {
        OpeningDays usual = usual();
        try {
            return new OpeningDays(
                    settings.find(DAYS).map(OpeningDays::days).orElse(usual.days),
                    settings.find(CLOSED).map(OpeningDays::dates).orElse(usual.closed),
                    settings.find(ISSUE_AT).map(LocalTime::parse).orElse(usual.issueAt),
                    settings.find(READ_BY).map(LocalTime::parse).orElse(usual.readBy),
                    settings.find(ISSUES_HERE).map("yes"::equals).orElse(usual.issuesHere));
        } catch (DateTimeParseException | IllegalArgumentException unreadable) {
            throw Problem.couldNot("opening.unreadable", "The opening days in the settings cannot be read: "
                    + unreadable.getMessage() + ". Nothing was changed. Enter the opening days again.", unreadable);
        }
    }

    /** Keeps these days; needs an open unit of work. */
    public void keep(Settings settings) {
        settings.put(DAYS, days.stream().sorted().map(DayOfWeek::name).collect(Collectors.joining(",")));
        settings.put(CLOSED, closed.stream().map(LocalDate::toString).collect(Collectors.joining(",")));
        settings.put(ISSUE_AT, issueAt.toString());
        settings.put(READ_BY, readBy.toString());
        settings.put(ISSUES_HERE, issuesHere ? "yes" : "no");
    }

    public boolean open(LocalDate day) {
        return days.contains(day.getDayOfWeek()) && !closed.contains(day);
    }

    /** Whether this desk should issue the brief of the clock's day by now, provided that nobody did. */
    public boolean issueDue(Clock clock) {
        return issuesHere && open(clock.today()) && !clock.now().isBefore(at(clock.today(), issueAt, clock));
    }

    /** The moment by which a brief of the day should have been read. */
    public Instant readBy(LocalDate day, Clock clock) {
        return at(day, readBy, clock);
    }

    private static Instant at(LocalDate day, LocalTime time, Clock clock) {
        return day.atTime(time).atZone(clock.zone()).toInstant();
    }

    private static Set<DayOfWeek> days(String text) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String name : text.split(",", -1)) {
            if (!name.isBlank()) {
                days.add(DayOfWeek.valueOf(name.trim()));
            }
        }
        return days;
    }

    private static SortedSet<LocalDate> dates(String text) {
        SortedSet<LocalDate> dates = new TreeSet<>();
        for (String date : text.split(",", -1)) {
            if (!date.isBlank()) {
                dates.add(LocalDate.parse(date.trim()));
            }
        }
        return dates;
    }
}
