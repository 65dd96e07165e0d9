package app.baton.vehicle;

import app.baton.people.PersonId;
import java.time.Instant;

/**
 * A unit that is kept for somebody until a moment, after which it is free again by itself. {@code forWhom} may name a
 * customer and stays in this desk's store; the reason is for everybody.
 */
public record Hold(PersonId by, String byName, String forWhom, String reason, Instant since, Instant until) {

    public Hold {
        if (!until.isAfter(since)) {
            throw new IllegalArgumentException("a hold ends after it starts: " + since + " to " + until);
        }
    }

    /** Whether it still stands at that moment. */
    public boolean standsAt(Instant moment) {
        return moment.isBefore(until);
    }
}
