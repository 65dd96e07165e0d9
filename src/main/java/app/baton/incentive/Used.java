package app.baton.incentive;

import app.baton.money.Dollars;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * How much of a limited program is gone already, this deal not counted: deliveries, money, and uses in the buyer's
 * household; null is unknown.
 */
public record Used(@Nullable Integer deliveries, @Nullable Money spent, @Nullable Integer inHousehold) {

    public Used {
        Invalid.unless(deliveries == null || deliveries >= 0, "deliveries", "Deliveries are not negative: " + deliveries + ".");
        Invalid.unless(spent == null || !spent.isNegative(), "spent",
                "An amount is not negative: " + (spent == null ? "" : Dollars.wire(spent)) + ".");
        Invalid.unless(inHousehold == null || inHousehold >= 0, "inHousehold", "Uses are not negative: " + inHousehold + ".");
    }

    static final Used UNKNOWN = new Used(null, null, null);
}
