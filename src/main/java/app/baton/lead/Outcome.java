package app.baton.lead;

import java.time.Instant;

/** How the last effort ended; {@code reason} is empty where none was given. */
public record Outcome(String code, String name, String reason, String reasonName, String byName, Instant at) { }
