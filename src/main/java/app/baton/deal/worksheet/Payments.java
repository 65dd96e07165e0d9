package app.baton.deal.worksheet;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** One stack's payment for any sum of cash down: what does not hang on the cash is worked out once. */
@FunctionalInterface
public interface Payments {

    /** With its tax, to the cent; null where there is no payment with so much cash. */
    @Nullable Money with(Money cashDown);
}
