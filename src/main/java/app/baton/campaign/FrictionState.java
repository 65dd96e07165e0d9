package app.baton.campaign;

/** Where a friction note stands at a moment. */
public enum FrictionState {
    OPEN, OVERDUE, ANSWERED, TAKEN_BACK
}
