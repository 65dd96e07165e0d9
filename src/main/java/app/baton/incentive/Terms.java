package app.baton.incentive;

import app.baton.incentive.DealFact.SaleType.SaleKind;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * How the buyer buys, as far as it is known and whatever the route; null is unknown.
 *
 * @param price what the store asks for the vehicle, before any incentive
 * @param planPrice the plan price that the invoice prints
 * @param cashDown the buyer's own money, never a rebate
 * @param outsideLender who lends on the cash route; empty text when nobody does
 * @param hoursOnOrder hours for which the buyer's name stood on the order before the vehicle reached the lot
 */
public record Terms(@Nullable SaleKind sale, @Nullable Tier tier, @Nullable Integer score, @Nullable Money price,
                    @Nullable Money planPrice, @Nullable Money cashDown, @Nullable String outsideLender,
                    @Nullable Integer hoursOnOrder) {

    private static final Terms UNKNOWN = new Terms(null, null, null, null, null, null, null, null);

    public Terms {
        Invalid.unless(score == null || score >= 300 && score <= 900, "score", "A score lies from 300 to 900: " + score + ".");
        Invalid.unless(hoursOnOrder == null || hoursOnOrder >= 0, "hoursOnOrder", "Hours are not negative.");
        notNegative(price, "price");
        notNegative(planPrice, "planPrice");
        notNegative(cashDown, "cashDown");
    }

    private static void notNegative(@Nullable Money amount, String field) {
        if (amount != null) {
            Amounts.notNegative(amount, field);
        }
    }

    public static Terms unknown() {
        return UNKNOWN;
    }

    public Terms withTier(@Nullable Tier other) {
        return new Terms(sale, other, score, price, planPrice, cashDown, outsideLender, hoursOnOrder);
    }

    /** The same at that price, with so much of the buyer's own money. */
    public Terms with(@Nullable Money otherPrice, Money otherDown) {
        return new Terms(sale, tier, score, otherPrice, planPrice, otherDown, outsideLender, hoursOnOrder);
    }
}
