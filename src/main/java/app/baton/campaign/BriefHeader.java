package app.baton.campaign;

import app.baton.journal.DeskId;
import java.time.Instant;
import java.time.LocalDate;

/** A line of the history of briefs. {@code hash} is that of the signed document. */
public record BriefHeader(long number, LocalDate day, DeskId issuer, String byName, Instant issued, Instant expires,
                          int campaigns, String hash) { }
