package app.baton.deal.life;

import app.baton.deal.scan.Scan;
import app.baton.deal.scan.ScanBook;
import app.baton.deal.scan.ScanFile;
import app.baton.journal.Problem;
import app.baton.people.Action;
import app.baton.people.Permissions;
import app.baton.people.User;
import java.util.Optional;
import java.util.UUID;

/** The scans of a deal's proofs: added, looked at, taken away, and never deleted (R3, R36). */
public final class ProofDesk {

    private final DealKeeper keeper;
    private final ScanBook scans;

    public ProofDesk(DealKeeper keeper, ScanBook scans) {
        this.keeper = keeper;
        this.scans = scans;
    }

    /**
     * Keeps a file with a proof, content and all, or nothing of it. The same file twice is one: then the deal is as it was.
     *
     * @param proof the event by which the proof was shown
     */
    public Deal add(User user, Deal seen, UUID proof, ScanFile file) {
        Permissions.require(user, Action.STRUCTURE_DEAL);
        Optional<Deal> stored = keeper.find(user, seen.id());
        if (stored.filter(now -> stands(now, proof, file.scan())).isPresent()) {
            return stored.get();
        }
        return keeper.happen(user, seen, now -> {
            if (now.proof(proof).isEmpty()) {
                throw Problem.badInput("deal.no-proof", "proof", "The deal has no such proof. Nothing was kept. Say first which"
                        + " paper was seen, then add the scan of it.");
            }
            scans.keep(file.scan().sha256(), file.content());
            return new DealEvent.ScanAdded(proof, file.scan());
        });
    }

    private static boolean stands(Deal deal, UUID proof, Scan scan) {
        return deal.proof(proof).flatMap(shown -> shown.scan(scan.sha256())).filter(KeptScan::stands).isPresent();
    }

    /** Takes a file away from a proof, for the reason that is said; its content stays. */
    public Deal takeAway(User user, Deal seen, UUID proof, String sha256, String reason) {
        Permissions.require(user, Action.STRUCTURE_DEAL);
        return keeper.happen(user, seen, new DealEvent.ScanTaken(proof, sha256, reason.strip()));
    }

    /** Whether a scan of the deal can be looked at here; where it cannot, it has not arrived yet. */
    public boolean isHere(User user, Deal deal, Scan scan) {
        Permissions.require(user, Action.STRUCTURE_DEAL);
        DealKeeper.mayWork(user, deal);
        return keeper.read(() -> scans.has(scan.sha256()));
    }

    /** The content of a scan of the deal; empty while it has not arrived. */
    public Optional<byte[]> content(User user, Deal deal, Scan scan) {
        Permissions.require(user, Action.STRUCTURE_DEAL);
        DealKeeper.mayWork(user, deal);
        if (deal.proofs().stream().noneMatch(proof -> proof.scan(scan.sha256()).isPresent())) {
            throw Problem.notAllowed("deal.no-scan", "The scan is not one of this deal's. It was not opened.");
        }
        return keeper.read(() -> scans.find(scan.sha256()));
    }
}
