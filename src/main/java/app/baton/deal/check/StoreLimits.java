package app.baton.deal.check;

import app.baton.incentive.Invalid;
import app.baton.money.Dollars;
import app.baton.money.Percent;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the store lets pass, and what is needed to see it. Null is no limit, or not known.
 *
 * @param loanToValue the most that is lent, in percent of {@code value}
 * @param value what the lender takes the vehicle for; null is the sticker price
 * @param paymentToIncome the largest payment, in percent of {@code income}
 * @param income the buyer's monthly income before tax
 * @param windowDays how soon after delivery the end of a program is worth a note
 */
public record StoreLimits(@Nullable Percent loanToValue, @Nullable Money value, @Nullable Percent paymentToIncome,
                     @Nullable Money income, int windowDays) {

    public StoreLimits {
        if (income != null && !income.isPositive()) {
            throw new Invalid("income", "An income is above zero: " + Dollars.wire(income) + ".");
        }
        if (value != null && !value.isPositive()) {
            throw new Invalid("value", "A value is above zero: " + Dollars.wire(value) + ".");
        }
        if (windowDays < 0 || windowDays > 366) {
            throw new Invalid("windowDays", "It lies from 0 to 366 days: " + windowDays + ".");
        }
    }

    public static StoreLimits none() {
        return new StoreLimits(null, null, null, null, 0);
    }
}
