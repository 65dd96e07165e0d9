package app.baton.vehicle;

import java.time.LocalDate;

/** Whether the sponsor held an open field action (a recall or stop of sale) on a vehicle, and on which day that was looked up. */
public record FieldAction(boolean open, LocalDate asOf) {

    public FieldAction {
        Limits.day("The day of a field action", asOf);
    }
}
