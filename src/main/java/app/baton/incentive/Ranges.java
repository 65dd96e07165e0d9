package app.baton.incentive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The checks of ranges whose ends may be open. */
final class Ranges {

    private Ranges() { }

    static void days(@Nullable LocalDate from, @Nullable LocalDate until) {
        Invalid.unless(from != null || until != null, "from", "Say the first day, the last day, or both.");
        Invalid.unless(from == null || until == null || !until.isBefore(from), "until",
                "It ends on " + until + ", before it starts on " + from + ".");
    }

    static void numbers(@Nullable Integer atLeast, @Nullable Integer atMost, String what) {
        Invalid.unless(atLeast != null || atMost != null, "atLeast", "Say the least, the most, or both.");
        Invalid.unless(atLeast == null || atLeast >= 0, "atLeast", "The " + what + " are not negative: " + atLeast + ".");
        Invalid.unless(atMost == null || atMost >= 0, "atMost", "The " + what + " are not negative: " + atMost + ".");
        Invalid.unless(atLeast == null || atMost == null || atMost >= atLeast, "atMost",
                "The most (" + atMost + ") is below the least (" + atLeast + ").");
    }
}
