package app.baton.deal.check;

import app.baton.money.Percent;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Figures of the lender's contract, to be compared with ours. Null is not stated. */
public record Stated(@Nullable Percent apr, @Nullable Money payment, @Nullable Money amountFinanced,
                     @Nullable Money financeCharge, @Nullable Money totalOfPayments, @Nullable Money totalSalePrice) { }
