package app.baton.incentive;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** How often a program may be used: on one vehicle, in one household, in deliveries and in money altogether. */
public record Limits(@Nullable Integer perVehicle, @Nullable Integer perHousehold, @Nullable Integer deliveries,
                     @Nullable Money budget) {

    public Limits {
        Invalid.unless(perVehicle == null || perVehicle >= 1, "perVehicle", "It is one or more.");
        Invalid.unless(perHousehold == null || perHousehold >= 1, "perHousehold", "It is one or more.");
        Invalid.unless(deliveries == null || deliveries >= 1, "deliveries", "It is one or more.");
        if (budget != null) {
            Amounts.notNegative(budget, "budget");
        }
    }

    /** No limit at all. */
    public static Limits none() {
        return new Limits(null, null, null, null);
    }

    /** Whether it may run out before its window ends. */
    public boolean mayRunOut() {
        return deliveries != null || budget != null;
    }
}
