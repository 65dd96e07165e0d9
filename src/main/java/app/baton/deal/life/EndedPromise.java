package app.baton.deal.life;

import java.time.Instant;

/** A promise that was ended, by whom and when (R19). */
public record EndedPromise(String promise, Ending ending, String by, Instant at) { }
