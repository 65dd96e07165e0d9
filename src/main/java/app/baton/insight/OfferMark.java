package app.baton.insight;

/** What a person should notice about an offer, the most urgent first. */
public enum OfferMark {
    ENDS_TODAY,
    ENDS_THIS_WEEK,
    /** Other than in the brief that this person read before the newest. */
    CHANGED,
    /** Not in the brief that this person read before the newest, or open only since then. */
    NEW,
    /** A campaign that promises an older revision of a program than the newest. */
    SUPERSEDED,
    /** Limited in deliveries or money, so that it may end before its last day. */
    MAY_RUN_OUT,
    /** Starts within two weeks. */
    STARTS_SOON,
    /** Starts later than that. */
    PLANNED,
    /** Nothing more can be sold with it; what was sold in time may still be delivered. */
    DELIVERY_ONLY,
    /** A campaign that the floor does not have yet. */
    NOT_PUBLISHED
}
