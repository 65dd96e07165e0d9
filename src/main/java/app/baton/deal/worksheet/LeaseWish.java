package app.baton.deal.worksheet;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * How a lease is started (R11).
 *
 * @param dueAtSigning what the buyer pays in all at signing; null leaves cash down as the reduction of the cost, and all
 *         else comes on top of it
 * @param feeAtSigning whether the acquisition fee is paid at signing rather than capitalized
 * @param taxCapitalized whether tax that is due at the start is capitalized rather than paid at signing
 * @param securityDeposit refundable, and no part of the total of payments
 */
public record LeaseWish(@Nullable Money dueAtSigning, boolean feeAtSigning, boolean taxCapitalized,
                        @Nullable Money securityDeposit) {

    public LeaseWish {
        Wrong.amount(dueAtSigning, "dueAtSigning");
        Wrong.amount(securityDeposit, "securityDeposit");
    }

    public static LeaseWish plain() {
        return new LeaseWish(null, false, false, null);
    }
}
