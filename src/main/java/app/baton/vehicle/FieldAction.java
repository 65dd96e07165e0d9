package app.baton.vehicle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether the sponsor held an open field action (a recall or stop of sale) on a vehicle, and on which day that was looked up. */
public record FieldAction(boolean open, LocalDate asOf) {

    public FieldAction {
        Limits.day("The day of a field action", asOf);
    }

    /** The one of the later day; of one day's, this newer one, which may correct the other. */
    FieldAction or(@Nullable FieldAction other) {
        return other == null || !asOf.isBefore(other.asOf) ? this : other;
    }
}
