package app.baton.deal.tax;

import app.baton.money.Percent;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A county's or a city's rate on top of the state's.
 *
 * @param county as deals write it, without the state; null where ZIPs name the place
 * @param zips the ZIPs, or the first digits of them, in which it is due
 * @param onFirst on how much of the base at most; null is all of it
 */
public record LocalRate(String state, @Nullable String county, List<String> zips, Percent percent, @Nullable Money onFirst,
                        LocalDate from, @Nullable LocalDate until, Read read) {

    public LocalRate {
        zips = List.copyOf(zips);
        if (county == null && zips.isEmpty()) {
            throw new IllegalArgumentException("Name the county or the ZIPs.");
        }
    }

    boolean holds(TaxPlace place, LocalDate delivery) {
        if (!state.equals(place.registered()) || delivery.isBefore(from) || until != null && delivery.isAfter(until)) {
            return false;
        }
        String its = place.county();
        String zip = place.zip();
        return county != null && its != null && county.equalsIgnoreCase(its)
                || zip != null && zips.stream().anyMatch(zip::startsWith);
    }


    String place() {
        return county == null ? state + " " + zips.getFirst() : county + ", " + state;
    }
}
