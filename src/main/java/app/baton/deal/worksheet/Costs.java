package app.baton.deal.worksheet;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the store pays and keeps on a deal, never for the customer's eyes (R28).
 *
 * @param vehicle what it paid for the vehicle; null is unknown
 * @param holdback what the manufacturer pays back later
 * @param pack what the store keeps out of the salesperson's gross
 */
public record Costs(@Nullable Money vehicle, @Nullable Money holdback, @Nullable Money pack) {

    public Costs {
        Wrong.amount(vehicle, "vehicle");
        Wrong.amount(holdback, "holdback");
        Wrong.amount(pack, "pack");
    }

    public static Costs unknown() {
        return new Costs(null, null, null);
    }
}
