package app.baton.vehicle;

import org.jspecify.annotations.Nullable;

/** How a vehicle is built and looks, in the words of the stock list; null is unknown. */
public record Build(@Nullable String body, @Nullable String exterior, @Nullable String interior, @Nullable String engine,
                    @Nullable String transmission, @Nullable String drivetrain, @Nullable String fuel,
                    @Nullable String modelCode, @Nullable String options) {

    private static final Build UNKNOWN = new Build(null, null, null, null, null, null, null, null, null);

    public static Build unknown() {
        return UNKNOWN;
    }

    /** This one, with what it does not know taken from another. */
    Build or(Build other) {
        return new Build(Listing.first(body, other.body), Listing.first(exterior, other.exterior),
                Listing.first(interior, other.interior), Listing.first(engine, other.engine),
                Listing.first(transmission, other.transmission), Listing.first(drivetrain, other.drivetrain),
                Listing.first(fuel, other.fuel), Listing.first(modelCode, other.modelCode),
                Listing.first(options, other.options));
    }
}
