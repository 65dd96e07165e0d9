package app.baton.vehicle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What programs ask of a vehicle's past beyond its listing. Null is unknown, and unknown is never "no".
 *
 * @param inService the day on which the sponsor's warranty started
 * @param soldOrder whether it was ordered in a buyer's name
 * @param reported whether it was reported to the sponsor as sold once before
 */
public record Past(@Nullable Boolean demonstrator, @Nullable Boolean loaner, @Nullable LocalDate inService,
                   @Nullable Boolean soldOrder, @Nullable Boolean reported, @Nullable FieldAction fieldAction) {

    private static final Past UNKNOWN = new Past(null, null, null, null, null, null);

    public Past {
        Limits.day("The day on which it went in service", inService);
    }

    public static Past unknown() {
        return UNKNOWN;
    }

    /** Whether it served the store in that way. */
    public @Nullable Boolean served(Use use) {
        return switch (use) {
            case DEMONSTRATOR -> demonstrator;
            case LOANER -> loaner;
        };
    }

    public Past with(FieldAction action) {
        return new Past(demonstrator, loaner, inService, soldOrder, reported, action);
    }

    /** This one, with what it does not know taken from another. */
    public Past or(Past other) {
        return new Past(Listing.first(demonstrator, other.demonstrator), Listing.first(loaner, other.loaner),
                Listing.first(inService, other.inService), Listing.first(soldOrder, other.soldOrder),
                Listing.first(reported, other.reported), fieldAction == null ? other.fieldAction
                : fieldAction.or(other.fieldAction));
    }
}
