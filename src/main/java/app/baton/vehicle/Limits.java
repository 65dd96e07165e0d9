package app.baton.vehicle;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What every book can keep: days and moments of our time, and texts of a sensible length. Other desks may send anything. */
final class Limits {

    /** The longest make and the longest model. */
    static final int MODEL = 120;

    private static final int FIRST_YEAR = 1885;
    private static final int LAST_YEAR = 2200;
    private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2200-01-01T00:00:00Z");

    private Limits() { }

    static void day(String what, @Nullable LocalDate day) {
        require(day == null || day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR,
                what + " is no day of our time: " + day);
    }

    static void moment(String what, Instant moment) {
        require(moment.isAfter(FIRST) && moment.isBefore(LAST), what + " is no moment of our time: " + moment);
    }

    static void text(String what, String text, int most) {
        require(text.length() <= most, what + " has " + most + " characters at most, not " + text.length() + ".");
    }

    static void require(boolean right, String otherwise) {
        if (!right) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
