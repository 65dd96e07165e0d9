package app.baton.campaign;

import app.baton.journal.DeskId;
import app.baton.people.PersonId;
import java.time.Instant;

/** A person's word to have read one brief, given on one desk: the documented half of the handoff (HB5). */
public record Acknowledgement(long brief, String briefHash, PersonId person, String name, Instant at, DeskId desk) { }
