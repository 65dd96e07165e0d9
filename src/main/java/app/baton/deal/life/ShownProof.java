package app.baton.deal.life;

import java.time.Instant;

/** A paper with who saw it and when (R3). */
public record ShownProof(ProofSeen proof, String seenBy, Instant seenAt) { }
