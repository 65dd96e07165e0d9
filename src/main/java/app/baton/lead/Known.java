package app.baton.lead;

import java.time.Instant;

/**
 * One thing that is known of a customer, and how (R2).
 *
 * @param told whether the customer wrote it himself; otherwise somebody asked and noted it
 */
public record Known(LeadFact fact, String value, boolean told, String byName, Instant at) { }
