package app.baton.lead;

/** Which desk's business a lead is: each kind has a queue, and by it the routes tell leads apart (LQ9, R31). */
public enum LeadKind {
    /** Somebody who wants a vehicle. */
    SALES,
    /** Somebody who wants to know what his own is worth. */
    TRADE,
    /** Somebody who wants his vehicle serviced: a queue of its own (R31). */
    SERVICE,
    /** Somebody who wants a brochure or news, and nothing yet. */
    BROCHURE,
    /** An application for a job, an offer, a document that nobody could read. */
    OTHER
}
