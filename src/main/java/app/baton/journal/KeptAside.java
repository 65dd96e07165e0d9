package app.baton.journal;

import java.time.Instant;
import java.util.UUID;

/** A file of the share that was refused: where it was, why in a code and a sentence, and as much of it as was read. */
public record KeptAside(UUID id, String path, String code, String sentence, Instant at, byte[] bytes) { }
