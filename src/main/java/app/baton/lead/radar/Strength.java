package app.baton.lead.radar;

/** How much speaks for a household being the one that is meant, the most first. */
public enum Strength {
    /** The certificate, or a name with a number or an address of its own: two kinds of evidence that agree. */
    SURE,
    /** Enough to ask about: a number of its own, or a whole name that something goes with. */
    LIKELY,
    /** Worth showing to somebody who looks, never an alarm. */
    POSSIBLE;

    /** Whether somebody should be told without having asked. */
    public boolean alarms() {
        return this != POSSIBLE;
    }
}
