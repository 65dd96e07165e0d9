package app.baton.journal;

import java.time.Instant;
import java.util.UUID;

/** A line of the activity log as it is kept: newest lines have the highest id. */
public record ActivityEntry(UUID id, Instant at, Actor actor, Activity activity) { }
