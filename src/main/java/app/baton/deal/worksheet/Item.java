package app.baton.deal.worksheet;

import app.baton.deal.tax.Charge;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Something sold or charged with the vehicle.
 *
 * @param price what the buyer pays for it
 * @param cost what the store pays for it; null is unknown, and then its gross is too
 * @param taxed null is as the state's rule says
 * @param atSigning on a lease: paid at signing rather than capitalized
 */
public record Item(String name, Charge.Kind kind, Money price, @Nullable Money cost, @Nullable Boolean taxed,
                   boolean atSigning) {

    public Item {
        Wrong.unless(!name.isBlank(), "name", "Say what it is.");
        Wrong.amount(price, "price");
        Wrong.amount(cost, "cost");
    }

    Charge charge() {
        return new Charge(name, kind, price, taxed);
    }

    boolean is(Charge.Kind wanted) {
        return kind == wanted;
    }
}
