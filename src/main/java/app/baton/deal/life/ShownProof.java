package app.baton.deal.life;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A paper with who saw it and when, and the files that show it (R3).
 *
 * @param id of the event by which it was shown
 */
public record ShownProof(UUID id, ProofSeen proof, String seenBy, Instant seenAt, List<KeptScan> scans) {

    public ShownProof {
        scans = List.copyOf(scans);
    }

    /** The file as it was added last. */
    public Optional<KeptScan> scan(String sha256) {
        return scans.stream().filter(kept -> kept.scan().sha256().equals(sha256)).reduce((_, later) -> later);
    }

    /** The files that still count. */
    public List<KeptScan> standing() {
        return scans.stream().filter(KeptScan::stands).toList();
    }
}
