package app.baton.incentive;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the vehicle will be registered, as far as that is known. A county is written with its state ("Washtenaw, MI");
 * {@code regions} are the sponsor's own names of the regions that the address lies in, null when nobody looked them up.
 */
public record Place(@Nullable String state, @Nullable String county, @Nullable String zip, @Nullable List<String> regions) {

    private static final Place UNKNOWN = new Place(null, null, null, null);

    public Place {
        Invalid.unless(state == null || state.matches("[A-Z]{2}"), "state", "A state is two capital letters: " + state + ".");
        Invalid.unless(zip == null || zip.matches("\\d{5}"), "zip", "A ZIP has five digits: " + zip + ".");
        regions = regions == null ? null : List.copyOf(regions);
    }

    public static Place unknown() {
        return UNKNOWN;
    }

    public static Place zip(String zip) {
        return new Place(null, null, zip, null);
    }
}
