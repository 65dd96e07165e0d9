package app.baton.deal.tax;

/** How far a rule of the table can be trusted; everything but the first and the last is shown with "verify". */
public enum Quality {
    /** The state's own text was read. */
    OFFICIAL,
    /** The state's text, quoted by another. */
    QUOTED,
    /** A dealer's, trade or textbook page. */
    SECONDARY,
    /** Sources disagree, or none was found. */
    UNSURE,
    /** The store entered it. */
    STORE;

    /** Whether somebody has to look it up before a deal relies on it. */
    public boolean toVerify() {
        return this != OFFICIAL && this != STORE;
    }
}
