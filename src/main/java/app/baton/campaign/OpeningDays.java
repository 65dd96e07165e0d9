package app.baton.campaign;

import app.baton.journal.Clock;
import app.baton.journal.Problem;
import app.baton.journal.Settings;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * When the store is open, day by day of the week, when the day's brief is issued by itself, and until when everybody
 * should have read it (R25). {@code issuesHere} says that this desk does the scheduled issue; one desk of the dealership
 * should.
 */
public record OpeningDays(SortedMap<DayOfWeek, OpeningHours> hours, SortedSet<LocalDate> closed, LocalTime issueAt,
                          LocalTime readBy, boolean issuesHere) {

    private static final OpeningHours USUAL_HOURS = new OpeningHours(LocalTime.of(9, 0), LocalTime.of(19, 0));
    private static final OpeningHours SATURDAY = new OpeningHours(LocalTime.of(9, 0), LocalTime.of(17, 0));
    /** So far ahead opening time is looked for; a store that stays closed for so long answers nothing in time. */
    private static final int FAR = 400;
    private static final String DAYS = "opening.days";
    private static final String HOURS = "opening.hours";
    private static final String CLOSED = "opening.closed";
    private static final String ISSUE_AT = "opening.issue-at";
    private static final String READ_BY = "opening.read-by";
    private static final String ISSUES_HERE = "opening.issues-here";

    public OpeningDays {
        hours = Collections.unmodifiableSortedMap(new TreeMap<>(hours));
        closed = Collections.unmodifiableSortedSet(new TreeSet<>(closed));
    }

    /** Open on these days for the usual hours. */
    public OpeningDays(Set<DayOfWeek> days, SortedSet<LocalDate> closed, LocalTime issueAt, LocalTime readBy,
                       boolean issuesHere) {
        this(usualHours(days), closed, issueAt, readBy, issuesHere);
    }

    public Set<DayOfWeek> days() {
        return hours.keySet();
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
                    settings.find(HOURS).map(OpeningDays::hours)
                            .or(() -> settings.find(DAYS).map(OpeningDays::days).map(OpeningDays::usualHours))
                            .orElse(usual.hours),
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
        settings.put(HOURS, hours.entrySet().stream().map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining(",")));
        settings.put(CLOSED, closed.stream().map(LocalDate::toString).collect(Collectors.joining(",")));
        settings.put(ISSUE_AT, issueAt.toString());
        settings.put(READ_BY, readBy.toString());
        settings.put(ISSUES_HERE, issuesHere ? "yes" : "no");
    }

    public boolean open(LocalDate day) {
        return hours.containsKey(day.getDayOfWeek()) && !closed.contains(day);
    }

    /** Whether this desk should issue the brief of the clock's day by now, provided that nobody did. */
    public boolean issueDue(Clock clock) {
        return issuesHere && open(clock.today()) && !clock.now().isBefore(at(clock.today(), issueAt, clock));
    }

    /** The moment by which a brief of the day should have been read. */
    public Instant readBy(LocalDate day, Clock clock) {
        return at(day, readBy, clock);
    }

    /**
     * The moment at which so much opening time has passed since a moment, counted on the given days of the week only.
     * In a store that is closed for more than a year it is the moment itself and the time, by the clock on the wall.
     */
    public Instant after(Instant from, Duration time, Set<DayOfWeek> counted, Clock clock) {
        Duration left = time;
        LocalDate first = from.atZone(clock.zone()).toLocalDate();
        for (LocalDate day : first.datesUntil(first.plusDays(FAR)).toList()) {
            if (!open(day) || !counted.contains(day.getDayOfWeek())) {
                continue;
            }
            OpeningHours today = Objects.requireNonNull(hours.get(day.getDayOfWeek()));
            Instant opens = at(day, today.opens(), clock);
            Instant begins = opens.isBefore(from) ? from : opens;
            Duration open = Duration.between(begins, at(day, today.closes(), clock));
            if (open.compareTo(left) >= 0) {
                return begins.plus(left);
            }
            left = open.isPositive() ? left.minus(open) : left;
        }
        return from.plus(time);
    }

    /** How much opening time lies between two moments; none where the later one comes first. */
    public Duration between(Instant from, Instant to, Clock clock) {
        Duration open = Duration.ZERO;
        LocalDate first = from.atZone(clock.zone()).toLocalDate();
        LocalDate last = to.atZone(clock.zone()).toLocalDate();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            if (open(day)) {
                OpeningHours today = Objects.requireNonNull(hours.get(day.getDayOfWeek()));
                Instant opens = at(day, today.opens(), clock);
                Instant closes = at(day, today.closes(), clock);
                Instant begins = opens.isBefore(from) ? from : opens;
                Instant ends = closes.isAfter(to) ? to : closes;
                open = ends.isAfter(begins) ? open.plus(Duration.between(begins, ends)) : open;
            }
        }
        return open;
    }

    private static SortedMap<DayOfWeek, OpeningHours> usualHours(Set<DayOfWeek> days) {
        SortedMap<DayOfWeek, OpeningHours> hours = new TreeMap<>();
        days.forEach(day -> hours.put(day, day == DayOfWeek.SATURDAY ? SATURDAY : USUAL_HOURS));
        return hours;
    }

    private static SortedMap<DayOfWeek, OpeningHours> hours(String text) {
        SortedMap<DayOfWeek, OpeningHours> hours = new TreeMap<>();
        for (String day : text.split(",", -1)) {
            if (!day.isBlank()) {
                String[] halves = day.split("=", 2);
                if (halves.length != 2) {
                    throw new IllegalArgumentException("a day's hours look like MONDAY=09:00-18:00: " + day);
                }
                hours.put(DayOfWeek.valueOf(halves[0].strip()), OpeningHours.parse(halves[1]));
            }
        }
        return hours;
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
