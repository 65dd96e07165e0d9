package app.baton.incentive.stack;

import app.baton.money.MoneyFactor;
import app.baton.money.Percent;
import org.jspecify.annotations.Nullable;

/**
 * What the contract of a route costs with its stack: points off a rate and on a residual are in. Null where it is not known,
 * or is nothing that this route has.
 *
 * @param rate the annual rate of a loan
 * @param standard the lender's standard rate for that tier and term
 * @param residual of a lease, in percent of the sticker price
 * @param factor of a lease
 */
public record ContractRates(@Nullable Percent rate, @Nullable Percent standard, @Nullable Percent residual,
                            @Nullable MoneyFactor factor) {

    static ContractRates of(Rates rates) {
        Rates.Lease lease = rates.lease();
        return new ContractRates(rates.rate(), rates.standard(), lease == null ? null : new Percent(lease.residualPercent()),
                lease == null ? null : new MoneyFactor(lease.factor()));
    }
}
