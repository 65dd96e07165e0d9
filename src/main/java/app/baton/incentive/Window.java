package app.baton.incentive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whole days of the dealership in which one of a deal's days must lie; both ends belong to it, either may be open. */
public record Window(DateKind by, @Nullable LocalDate from, @Nullable LocalDate until) {

    public Window {
        Invalid.unless(from != null || until != null, "from", "A window has a first day, a last day, or both.");
        Invalid.unless(from == null || until == null || !until.isBefore(from), "until",
                "The window ends on " + until + ", before it starts on " + from + ".");
    }

    public boolean holds(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    /** Each known end moved by so many days. */
    Window shifted(long start, long end) {
        return new Window(by, from == null ? null : from.plusDays(start), until == null ? null : until.plusDays(end));
    }
}
