package app.baton.lead;

/** How an appointment stands (LQ18). */
public enum AppointmentState {
    SET, CONFIRMED, SHOWN, MISSED, CALLED_OFF
}
