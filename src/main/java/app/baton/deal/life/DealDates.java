package app.baton.deal.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The days of a deal, each by itself (R15). {@code contracts} has one for each contract that was signed, in their order. */
public record DealDates(List<LocalDate> contracts, @Nullable LocalDate delivered, @Nullable LocalDate reported,
                        @Nullable LocalDate funded, @Nullable LocalDate unwound) {

    public DealDates {
        contracts = List.copyOf(contracts);
    }

    /** The day of the contract that stands. */
    public Optional<LocalDate> contract() {
        return contracts.isEmpty() ? Optional.empty() : Optional.of(contracts.getLast());
    }
}
