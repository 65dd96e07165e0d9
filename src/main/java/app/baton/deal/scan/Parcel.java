package app.baton.deal.scan;

import app.baton.incentive.Invalid;
import app.baton.journal.DeskId;
import java.util.UUID;

/**
 * A scan on its way between desks: sealed in parts on the share, under a secret that only the document of its deal tells.
 *
 * @param id by which its parts are called; it says nothing of what they hold
 * @param desk that puts it on the share
 * @param bytes of the content
 */
public record Parcel(UUID id, DeskId desk, String sha256, int bytes, byte[] secret) {

    /** How long its secret is, in bytes. */
    public static final int SECRET = 32;

    public Parcel {
        Invalid.unless(bytes > 0 && bytes <= Scan.MOST_BYTES, "bytes", "A scan has from 1 to " + Scan.MOST_BYTES + " bytes.");
        Invalid.unless(secret.length == SECRET, "secret", "The secret of a scan has " + SECRET + " bytes.");
    }
}
