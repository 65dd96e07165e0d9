package app.baton.incentive;

import app.baton.vehicle.StockUnit;
import app.baton.vehicle.VehicleState;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A unit with its names in the form in which they compare: small letters and digits only, so that F150 is F-150. */
record SeenUnit(StockUnit unit, Sort sort) {

    /** What whole groups of units share, and most conditions look at. */
    record Sort(int year, String make, String model, @Nullable String trim, @Nullable VehicleState condition) { }

    static SeenUnit of(StockUnit unit) {
        var listing = unit.listing();
        String trim = listing.trim();
        return new SeenUnit(unit, new Sort(listing.year(), plain(listing.make()), plain(listing.model()),
                trim == null ? null : plain(trim), listing.condition()));
    }

    static String plain(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        name.toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit).forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
