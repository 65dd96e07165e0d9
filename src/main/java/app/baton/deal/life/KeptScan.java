package app.baton.deal.life;

import app.baton.deal.scan.Scan;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A scan of a proof with who added it and when. One that was taken away is still kept.
 *
 * @param taken how it was taken away; null while it stands
 */
public record KeptScan(Scan scan, String by, Instant at, @Nullable Taken taken) {

    /** Who took it away, when, and why. */
    public record Taken(String by, Instant at, String reason) { }

    /** Whether it counts. */
    public boolean stands() {
        return taken == null;
    }

    KeptScan taken(Taken how) {
        return new KeptScan(scan, by, at, how);
    }
}
