package app.baton.incentive;

import java.util.List;

/** Facts about the place where the vehicle will be registered, never where the store is. */
public sealed interface PlaceFact extends Fact {

    /**
     * The registration address lies in one of these places. ZIPs are five digits or the first ones of them; states are
     * postal codes; counties are written with their state ("Washtenaw, MI"); regions are the sponsor's own names.
     */
    record RegisteredIn(List<String> states, List<String> counties, List<String> zips, List<String> regions)
            implements PlaceFact {
        public RegisteredIn {
            states = List.copyOf(states);
            counties = List.copyOf(counties);
            zips = List.copyOf(zips);
            regions = List.copyOf(regions);
            Invalid.unless(states.size() + counties.size() + zips.size() + regions.size() > 0, "zips", "No place is named.");
            for (int i = 0; i < states.size(); i++) {
                Invalid.unless(states.get(i).matches("[A-Z]{2}"), "states/" + i, "A state is two capital letters.");
            }
            for (int i = 0; i < zips.size(); i++) {
                Invalid.unless(zips.get(i).matches("\\d{1,5}"), "zips/" + i, "A ZIP or its start is 1 to 5 digits.");
            }
        }
    }
}
