package app.baton.incentive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days of a deal, in the dealership's zone. Without an order day the vehicle is not, or not known to be, a sold order. */
public record DealDays(@Nullable LocalDate order, LocalDate sale, LocalDate delivery) {

    public @Nullable LocalDate of(DateKind kind) {
        return switch (kind) {
            case ORDER -> order;
            case SALE -> sale;
            case DELIVERY -> delivery;
        };
    }
}
