package app.baton.lead;

import java.time.Instant;

/** What is done next, by when; {@code note} in the words of whoever said so, empty is none. */
public record NextStep(NextKind what, Instant due, String note) { }
