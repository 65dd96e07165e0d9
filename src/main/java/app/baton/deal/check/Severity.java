package app.baton.deal.check;

/** How much a finding matters. */
public enum Severity {
    /** The deal is not approved while it stands. */
    STOP,
    /** Somebody has to look at it. */
    WARNING,
    /** To be done or known. */
    NOTE
}
