package app.baton.deal.worksheet;

import app.baton.incentive.Invalid;
import app.baton.money.Dollars;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The checks that the records of a worksheet share. */
final class Wrong {

    /** No vehicle costs more; an amount above it is a slip of the keyboard. */
    private static final Money MOST = Dollars.of(100_000_000);

    private Wrong() { }

    static void unless(boolean right, String field, String sentence) {
        if (!right) {
            throw new Invalid(field, sentence);
        }
    }

    static void amount(@Nullable Money amount, String field) {
        if (amount != null) {
            unless(!amount.isNegative(), field, "An amount is not negative: " + Dollars.wire(amount) + ".");
            unless(!amount.isGreaterThan(MOST), field, "An amount is at most 100000000.00: " + Dollars.wire(amount) + ".");
        }
    }
}
