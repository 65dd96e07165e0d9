package app.baton.lead;

/** What is worth knowing of somebody before a vehicle is talked of; the first ones make the checklist of HB10. */
public enum LeadFact {
    NAME, SOURCE, VEHICLE, TRADE, CONTACT_WAY, TIMING,
    /** What the customer would pay, a month or in all. */
    BUDGET,
    /** What is still owed on the trade-in. */
    PAYOFF
}
