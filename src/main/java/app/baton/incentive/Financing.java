package app.baton.incentive;

import app.baton.money.Percent;
import java.math.BigDecimal;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the structure of a deal comes to before any incentive: the amount financed (on a lease the capitalized cost), and
 * whether the stack's own deal money lowers it. Null is unknown.
 */
public record Financing(@Nullable Money amount, Basis basis) {

    /** How the stack works on the amount financed. */
    public enum Basis {
        /** The amount is what it is, whatever the stack. */
        GIVEN,
        /** The stack's own deal money lowers it. */
        APPLIED
    }

    public Financing {
        Invalid.unless(amount == null || !amount.isNegative(), "amount", "An amount financed is not negative.");
    }

    /** Whether so much financed is within this percentage of a sticker price, compared unrounded. */
    static boolean within(BigDecimal financed, Money msrp, Percent most) {
        return financed.movePointRight(2).compareTo(msrp.getAmount().multiply(most.value())) <= 0;
    }

}
