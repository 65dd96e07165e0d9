package app.baton.vehicle;

/** As titled and sold. */
public enum VehicleState {
    NEW, USED, CERTIFIED
}
