package app.baton.incentive;

import java.math.BigDecimal;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A stack as conditions see it (R14): the programs in it, its route's own among them; the amount financed with it, null
 * where that is unknown; and its money that counts toward a required cash down (R6).
 */
public record Applied(Set<ProgramId> programs, @Nullable BigDecimal financed, Money towardDown) {

    public Applied {
        programs = Set.copyOf(programs);
    }
}
