package app.baton.lead.enquiry;

import app.baton.vehicle.VehicleState;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A vehicle that somebody would like to have.
 *
 * @param state as sent; ADF's default, new, where the attribute is not there
 * @param more what else was sent of it, by the words of ADF: colors, options, price, finance
 */
public record WantedVehicle(NamedVehicle vehicle, @Nullable VehicleState state, SortedMap<String, String> more) {

    public WantedVehicle {
        more = Collections.unmodifiableSortedMap(new TreeMap<>(more));
    }
}
