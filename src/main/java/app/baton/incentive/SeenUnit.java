package app.baton.incentive;

import app.baton.vehicle.StockUnit;
import app.baton.vehicle.UnitId;
import app.baton.vehicle.VehicleState;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A vehicle with its names in the form in which they compare: small letters and digits only, so that F150 is F-150. */
record SeenUnit(DealVehicle vehicle, @Nullable UnitId unit, Sort sort) {

    private static final char FIRST_BEYOND_ASCII = 128;

    /** What whole groups of units share, and most conditions look at. */
    record Sort(int year, String make, String model, @Nullable String trim, @Nullable VehicleState condition) { }

    static SeenUnit of(StockUnit unit) {
        return of(DealVehicle.of(unit), unit.id());
    }

    static SeenUnit of(DealVehicle vehicle) {
        return of(vehicle, null);
    }

    private static SeenUnit of(DealVehicle vehicle, @Nullable UnitId unit) {
        String trim = vehicle.trim();
        return new SeenUnit(vehicle, unit, new Sort(vehicle.year(), plain(vehicle.make()), plain(vehicle.model()),
                trim == null ? null : plain(trim), vehicle.condition()));
    }

    static String plain(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char at = name.charAt(i);
            if (at >= FIRST_BEYOND_ASCII) {
                return anyScript(name);
            }
            if (at >= 'A' && at <= 'Z') {
                plain.append((char) (at - 'A' + 'a'));
            } else if (at >= 'a' && at <= 'z' || at >= '0' && at <= '9') {
                plain.append(at);
            }
        }
        return plain.toString();
    }

    private static String anyScript(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        name.toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit).forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
