package app.baton.lead.enquiry;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A vehicle as it was named; what was not said is not there. A VIN is kept as written, in capitals, even where it can't be
 * this vehicle's.
 */
public record NamedVehicle(@Nullable Integer year, @Nullable String make, @Nullable String model, @Nullable String trim,
        @Nullable String stock, @Nullable String vin, VinFault vinFault) {

    /** What is wrong with the VIN. */
    public enum VinFault {
        NONE,
        /** It has not the form of one. */
        FORM,
        /** Its ninth character does not go with the others: two were exchanged, or one is another. */
        CHECK_DIGIT,
        /** It is a right one, of another make or model year than the vehicle beside it. */
        OTHER_VEHICLE
    }

    public static NamedVehicle none() {
        return new NamedVehicle(null, null, null, null, null, null, VinFault.NONE);
    }

    public boolean isNone() {
        return Stream.of(year, make, model, trim, stock, vin).allMatch(Objects::isNull);
    }

    /** Year, make, model and trim in a row, as far as they are known. */
    public String words() {
        return Stream.of(year, make, model, trim).filter(Objects::nonNull).map(Object::toString).collect(Collectors.joining(" "));
    }
}
