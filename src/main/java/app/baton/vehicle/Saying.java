package app.baton.vehicle;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was said of one vehicle at a moment: by a list, or by a person of its past. What is {@code forgotten} is not known any
 * more, because it was said by mistake.
 */
record Saying(Instant at, @Nullable Listing listing, Past past, List<Past.Fact> forgotten) {

    /** Longer than anything is remembered. */
    private static final Duration BEFORE_ALL = Duration.ofDays(36_525);

    Saying {
        forgotten = List.copyOf(forgotten);
    }

    static Saying listed(Instant at, Listing listing, Past past) {
        return new Saying(at, listing, past, List.of());
    }

    /** A person speaks of what he knows or takes back; field actions come with the sponsor's lists. */
    static Saying known(Instant at, Past past, List<Past.Fact> forgotten) {
        return new Saying(at, null, past.with(null), forgotten);
    }

    static Saying action(Instant at, FieldAction action) {
        return new Saying(at, null, Past.unknown().with(action), List.of());
    }

    /**
     * What a desk passes on of what others said before: it counts less than what anybody says himself, however long ago, and
     * of two that pass something on the later counts.
     */
    static Saying passedOn(Instant at, Past known) {
        return new Saying(at.minus(BEFORE_ALL), null, known, List.of());
    }
}
