package app.baton.deal.tax;

import org.jspecify.annotations.Nullable;

/**
 * The places that decide whose tax is due (R10).
 *
 * @param store the store's state
 * @param registered the state in which the vehicle will be registered; null is unknown
 * @param county of registration, without the state
 */
public record TaxPlace(String store, @Nullable String registered, @Nullable String county, @Nullable String zip,
                       Delivery delivered) {

    /** How the buyer gets the vehicle. */
    public enum Delivery {
        /** He takes it at the store. */
        AT_STORE,
        /** A carrier brings it out of the store's state. */
        BY_CARRIER
    }

    /** Registered where the store is. */
    public static TaxPlace home(String state) {
        return new TaxPlace(state, state, null, null, Delivery.AT_STORE);
    }

    /** The same deal as if it were registered in the store's state, which has no county here. */
    TaxPlace asResident() {
        return new TaxPlace(store, store, null, null, delivered);
    }

    boolean outOfState() {
        return registered != null && !registered.equals(store);
    }
}
