package app.baton.incentive;

/** Where a draft stands on its way into the book. */
public enum DraftState {
    /** Somebody is writing it. */
    WRITING,
    /** Waits for a second person to compare it with the bulletin. */
    TO_CONFIRM,
    /** The second person found something; it is to be mended. */
    GIVEN_BACK,
    /** Is a revision in the book now. */
    CONFIRMED,
    /** Was put away, and can be taken back. */
    DISCARDED;

    /** Whether it is still on the desk. */
    public boolean open() {
        return this == WRITING || this == TO_CONFIRM || this == GIVEN_BACK;
    }
}
