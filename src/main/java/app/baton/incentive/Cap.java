package app.baton.incentive;

import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * At most so many of these programs (or groups) on one vehicle, or so much money from them together. A combination
 * above it is not allowed; only where {@code cutToFit} stands are amounts cut down instead.
 */
public record Cap(String name, List<ProgramId> programs, List<String> groups, @Nullable Integer count, @Nullable Money total,
                  boolean cutToFit, @Nullable String text) {

    public Cap {
        programs = List.copyOf(programs);
        groups = List.copyOf(groups);
        Invalid.unless(!name.isBlank(), "name", "A cap has a name.");
        Invalid.unless(!programs.isEmpty() || !groups.isEmpty(), "programs", "Say which programs or groups it caps.");
        Invalid.unless(count != null || total != null, "count", "Say how many, or how much money.");
        Invalid.unless(count == null || count >= 1, "count", "It is one or more.");
        Invalid.unless(!cutToFit || total != null, "cutToFit", "Only money can be cut to fit.");
        if (total != null) {
            Amounts.notNegative(total, "total");
        }
    }
}
