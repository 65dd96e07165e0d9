package app.baton.lead;

import app.baton.incentive.Invalid;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * A customer comes to the store (LQ18).
 *
 * @param minutes how long it takes, from 5 to 600
 * @param changes counts what was changed, from 0: a calendar that has it already takes the higher one
 */
public record Appointment(UUID id, Instant starts, int minutes, Purpose purpose, AppointmentState standing, String note,
                          int changes) {

    /** What for. */
    public enum Purpose {
        VISIT, TEST_DRIVE, APPRAISAL, DELIVERY, SERVICE
    }

    private static final int SHORTEST = 5;
    private static final int LONGEST = 600;
    private static final Set<AppointmentState> AHEAD = EnumSet.of(AppointmentState.SET, AppointmentState.CONFIRMED);

    public Appointment {
        Invalid.unless(minutes >= SHORTEST && minutes <= LONGEST, "minutes",
                "An appointment takes from 5 to 600 minutes: " + minutes + ".");
    }

    public Appointment as(AppointmentState now) {
        return new Appointment(id, starts, minutes, purpose, now, note, changes + 1);
    }

    public Appointment at(Instant moved) {
        return new Appointment(id, moved, minutes, purpose, AppointmentState.SET, note, changes + 1);
    }

    /** Whether the customer is still to come. */
    public boolean isAhead() {
        return AHEAD.contains(standing);
    }

    public Instant ends() {
        return starts.plus(Duration.ofMinutes(minutes));
    }
}
