package app.baton.deal.life;

import app.baton.deal.check.Decision;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a lender said (R17).
 *
 * @param decision null where he declined
 * @param reason of a refusal; may be empty
 */
public record LenderWord(String lender, @Nullable Decision decision, List<String> stipulations, String reason, String by,
                         Instant at) {

    public LenderWord {
        stipulations = List.copyOf(stipulations);
    }
}
