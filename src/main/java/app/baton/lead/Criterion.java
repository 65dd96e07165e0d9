package app.baton.lead;

/** What has to have happened before a lead is at a stage (LQ3). A form that was filled in is none of it (LQ4). */
public enum Criterion {
    /** Two people spoke: an attempt and an automatic answer are none (R30). */
    REACHED,
    VEHICLE, TIMING, BUDGET, TRADE,
    /** An appointment is set, and was neither missed nor called off. */
    APPOINTMENT,
    /** The customer was here. */
    VISITED,
    /** A deal was structured for this lead. */
    QUOTED,
    SOLD
}
