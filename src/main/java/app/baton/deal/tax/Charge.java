package app.baton.deal.tax;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Something charged beside the vehicle.
 *
 * @param taxed whether tax is due on it, where somebody said so; null is as the state's rule says
 */
public record Charge(String name, Kind kind, Money amount, @Nullable Boolean taxed) {

    /** What it is, as far as tax rules tell it apart. */
    public enum Kind {
        /** Fitted to the vehicle. */
        ACCESSORY,
        /** For preparing and filing papers; many states cap it. */
        DOC_FEE,
        /** Another charge of the store's own. */
        STORE_FEE,
        /** A service contract, gap cover, maintenance: what the buyer may decline. */
        PRODUCT,
        /** Title, plates, registration: what the state asks. */
        OFFICIAL_FEE,
        /** What the lender asks for the loan: a finance charge. */
        FINANCE_CHARGE,
        /** What the lessor asks for the lease, the acquisition fee. */
        LEASE_FEE
    }
}
