package app.baton.deal.tax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a store of one state collects from a buyer who registers in another one (R10).
 *
 * @param registered the other states; none means every one that no other row names
 * @param delivered null is whichever way
 * @param form what has to be filled in for it
 */
public record Border(String store, List<String> registered, TaxPlace.@Nullable Delivery delivered, Collect collect,
                     @Nullable String form, Read read) {

    /** Whose tax. */
    public enum Collect { OURS, THEIRS, LOWER, BOTH, NONE }

    public Border {
        registered = List.copyOf(registered);
    }

    boolean names(TaxPlace place) {
        String its = place.registered();
        return its != null && meets(place) && registered.contains(its);
    }

    boolean isForAllOthers(TaxPlace place) {
        return meets(place) && registered.isEmpty();
    }

    private boolean meets(TaxPlace place) {
        return store.equals(place.store()) && (delivered == null || delivered == place.delivered());
    }
}
