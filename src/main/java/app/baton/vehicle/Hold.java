package app.baton.vehicle;

import app.baton.people.PersonId;
import java.time.Duration;
import java.time.Instant;

/**
 * A unit that is kept for somebody until a moment, after which it is free again by itself. {@code forWhom} may name a
 * customer and stays in this desk's store; the reason is for everybody.
 */
public record Hold(PersonId by, String byName, String forWhom, String reason, Instant since, Instant until) {

    /** No hold lasts longer, whoever placed it. */
    public static final Duration LONGEST = Duration.ofDays(92);
    /** The longest name of a holder or a customer. */
    public static final int LONGEST_NAME = 200;
    /** The longest reason. */
    public static final int LONGEST_REASON = 1000;

    public Hold {
        Limits.text("The holder's name", byName, LONGEST_NAME);
        Limits.text("For whom a unit is held", forWhom, LONGEST_NAME);
        Limits.text("The reason of a hold", reason, LONGEST_REASON);
        Limits.moment("The start of a hold", since);
        Limits.moment("The end of a hold", until);
        if (!until.isAfter(since)) {
            throw new IllegalArgumentException("a hold ends after it starts: " + since + " to " + until);
        }
    }

    Hold forWhom(String customer) {
        return new Hold(by, byName, customer, reason, since, until);
    }

    /** Whether it still stands at that moment. */
    public boolean standsAt(Instant moment) {
        return moment.isBefore(until);
    }
}
