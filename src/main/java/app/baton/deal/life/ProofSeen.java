package app.baton.deal.life;

import app.baton.incentive.Invalid;
import app.baton.incentive.ProgramId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A paper that was shown for a program (R3).
 *
 * @param type in the program's own words
 * @param name on whose name it is
 * @param dated the date on it; null where it has none
 * @param scan the SHA-256 of the scan or photo in lower-case hex; empty where nobody kept one
 */
public record ProofSeen(ProgramId program, String type, String name, @Nullable LocalDate dated, String scan) {

    public ProofSeen {
        Invalid.unless(!type.isBlank(), "type", "Say which paper it is.");
        Invalid.unless(!name.isBlank(), "name", "Say on whose name it is.");
        Invalid.unless(scan.isEmpty() || scan.matches("[0-9a-f]{64}"), "scan", "A scan is named by its SHA-256.");
    }
}
