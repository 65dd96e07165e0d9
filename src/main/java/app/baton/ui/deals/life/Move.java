package app.baton.ui.deals.life;

/** What the floor does with a deal (R15, R16). */
public enum Move {
    /** Keeps what is typed. */
    KEEP,
    /** Asks the sales manager for price and trade allowance. */
    ASK,
    /** Sets them. */
    PENCIL,
    /** Notes that the customer has seen the pencil. */
    PRESENT,
    /** Notes his yes to the way that is looked at. */
    COMMIT,
    /** Sends it to finance. */
    SUBMIT,
    /** The same once more, as an option of its own. */
    DUPLICATE,
    /** He does not buy. */
    LOSE
}
