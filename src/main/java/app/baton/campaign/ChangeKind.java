package app.baton.campaign;

/** What happened to a promise between two briefs, ordered by what hurts most when a salesperson does not know it. */
public enum ChangeKind {
    /** Must not be promised any more. */
    ENDED,
    /** Gives less than before. */
    WORSE,
    /** Gives more to some and less to others, or something else. */
    DIFFERENT,
    /** Other people, vehicles or ways of paying than before. */
    CONDITIONS,
    /** Ends sooner or later than before. */
    DATES,
    /** Gives more than before. */
    BETTER,
    /** Was not promised before. */
    NEW,
    /** A campaign that was not there before promises what others promise already. */
    CAMPAIGN,
    /** Only what to say or do is put differently. */
    WORDS
}
