package app.baton.incentive;

/** Which way a change goes for whoever gets the money. */
public enum Turn {
    BETTER, WORSE,
    /** Neither, or nobody can say. */
    DIFFERENT
}
