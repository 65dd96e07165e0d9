package app.baton.vehicle;

/** What the store used a vehicle for before its sale. */
public enum Use {
    DEMONSTRATOR, LOANER
}
