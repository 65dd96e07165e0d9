package app.baton.lead;

import app.baton.incentive.Invalid;
import app.baton.people.PersonId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * When one person works, by the store's clock (R30). Somebody without a shift works whenever the store is open.
 *
 * @param days the hours of a week; a day that is not named is off
 * @param off whole days off
 */
public record Shift(PersonId person, List<Day> days, List<LocalDate> off) {

    /** The hours of one weekday, with a pause; where it begins and ends alike there is none. */
    public record Day(DayOfWeek day, LocalTime from, LocalTime until, LocalTime pauseFrom, LocalTime pauseUntil) {
        public Day {
            Invalid.unless(until.isAfter(from), "until", "A shift ends after it begins: " + from + " to " + until + ".");
            Invalid.unless(!pauseUntil.isBefore(pauseFrom), "pauseUntil",
                    "A pause ends after it begins: " + pauseFrom + " to " + pauseUntil + ".");
        }

        private boolean holds(LocalTime time) {
            boolean working = !time.isBefore(from) && time.isBefore(until);
            boolean pausing = !time.isBefore(pauseFrom) && time.isBefore(pauseUntil);
            return working && !pausing;
        }
    }

    public Shift {
        days = List.copyOf(days);
        off = List.copyOf(off);
        Invalid.unless(days.stream().map(Day::day).distinct().count() == days.size(), "days",
                "A weekday is named once in a shift.");
    }

    /** Whether the person works at that moment. */
    public boolean worksAt(Instant moment, ZoneId zone) {
        ZonedDateTime there = moment.atZone(zone);
        return !off.contains(there.toLocalDate())
                && days.stream().anyMatch(day -> day.day() == there.getDayOfWeek() && day.holds(there.toLocalTime()));
    }
}
