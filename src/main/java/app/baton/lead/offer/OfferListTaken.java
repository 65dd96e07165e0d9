package app.baton.lead.offer;

import java.time.Instant;

/** That a mailing list was taken in, by whom, and what became of its rows. */
public record OfferListTaken(String source, Instant at, String byName, int added, int replaced, int unchanged, int refused) { }
