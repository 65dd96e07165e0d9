package app.baton.lead.enquiry;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A vehicle that somebody has and would trade in or sell.
 *
 * @param miles what the odometer shows, where that could be read
 * @param milesWritten the same as it was written: "57k", "about 80,000"
 * @param payoffWritten what is still owed on it, as it was written
 * @param more what else was sent of it, by the words of ADF
 */
public record TradeVehicle(NamedVehicle vehicle, @Nullable Integer miles, @Nullable String milesWritten,
        @Nullable String payoffWritten, SortedMap<String, String> more) {

    public TradeVehicle {
        more = Collections.unmodifiableSortedMap(new TreeMap<>(more));
    }
}
