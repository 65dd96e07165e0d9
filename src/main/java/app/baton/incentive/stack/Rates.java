package app.baton.incentive.stack;

import app.baton.finance.Annuity;
import app.baton.incentive.Benefit;
import app.baton.incentive.Offer;
import app.baton.money.Percent;
import java.math.BigDecimal;
import java.util.Collection;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a contract of a route costs: the payment on an amount financed, and what a rate program saves against the standard
 * rate of that tier and term, discounted at that standard rate. On a lease the amount is the capitalized cost.
 *
 * @param rate the contract's annual rate, null where none is known
 * @param standard the standard rate of that tier and term, null where there is none
 * @param lease what a lease's payment hangs on, null on other routes
 */
record Rates(@Nullable Percent rate, @Nullable Percent standard, int months, @Nullable Lease lease) {

    /** No contract, or nothing known about it. */
    static final Rates NONE = new Rates(null, null, 0, null);

    /** Residual and money factor of one lease. */
    record Lease(Money msrp, BigDecimal residualPercent, BigDecimal factor) { }

    /** With the points of rate reductions and residual adjustments. */
    Rates with(Collection<Offer> offers) {
        Percent lower = rate;
        BigDecimal points = BigDecimal.ZERO;
        for (Offer offer : offers) {
            Benefit.RateReduction reduction = offer.reduction();
            if (lower != null && reduction != null) {
                lower = lower(lower, reduction);
            }
            for (Benefit.ResidualAdjustment residual : offer.residuals()) {
                points = points.add(residual.points().value());
            }
        }
        Lease better = lease == null || points.signum() == 0 ? lease
                : new Lease(lease.msrp(), lease.residualPercent().add(points), lease.factor());
        if (lower == rate && better == lease) {
            return this;
        }
        return new Rates(lower, standard, months, better);
    }

    /** Points come off down to the floor; a rate that is below it already stays. */
    private static Percent lower(Percent rate, Benefit.RateReduction reduction) {
        Percent lower = new Percent(rate.value().subtract(reduction.points().value()));
        Percent floored = lower.compareTo(reduction.floor()) < 0 ? reduction.floor() : lower;
        return floored.compareTo(rate) > 0 ? rate : floored;
    }

    /** Whether a payment can be worked out. */
    boolean payable() {
        return months > 0 && (rate != null || lease != null);
    }

    /** The payment on one dollar more. */
    BigDecimal paymentOnOne() {
        if (lease != null) {
            return BigDecimal.ONE.divide(BigDecimal.valueOf(months), Annuity.PRECISE).add(lease.factor());
        }
        return rate == null ? BigDecimal.ZERO : Annuity.paymentOnOne(rate, months);
    }

    /** The payment in dollars, unrounded: {@code (cap - residual)/n + (cap + residual) factor} on a lease. */
    BigDecimal payment(BigDecimal financed) {
        if (lease == null) {
            return financed.multiply(paymentOnOne(), Annuity.PRECISE);
        }
        BigDecimal residual = lease.msrp().getAmount().multiply(lease.residualPercent()).movePointLeft(2);
        return financed.subtract(residual).divide(BigDecimal.valueOf(months), Annuity.PRECISE)
                .add(financed.add(residual).multiply(lease.factor()), Annuity.PRECISE);
    }

    /** What one dollar financed saves in today's money; nothing on a lease or where there is no standard rate. */
    BigDecimal savedOnOne() {
        return lease != null || rate == null || standard == null || rate.equals(standard) ? BigDecimal.ZERO
                : Annuity.savedOnOne(rate, standard, months);
    }
}
