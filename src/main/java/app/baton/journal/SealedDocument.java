package app.baton.journal;

import java.time.Instant;

/**
 * A signed document as it stands on the share: {@code json} is the whole file, {@code hash} the lowercase hex SHA-256
 * of the canonical bytes that were signed. Sequences count from 1 per issuer and type, without a gap.
 */
public record SealedDocument(DeskId issuer, String type, long sequence, String hash, Instant issued, String json) { }
