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
 */
public record ProofSeen(ProgramId program, String type, String name, @Nullable LocalDate dated) {

    public ProofSeen {
        Invalid.unless(!type.isBlank(), "type", "Say which paper it is.");
        Invalid.unless(!name.isBlank(), "name", "Say on whose name it is.");
    }
}
