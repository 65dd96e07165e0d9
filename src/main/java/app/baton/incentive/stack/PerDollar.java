package app.baton.incentive.stack;

import app.baton.finance.Annuity;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/**
 * What one dollar financed costs and saves at each rate that sets of one route come to. They come to few and powers of 34
 * digits are dear, so each is worked out once. Not for several threads.
 */
final class PerDollar {

    private final Map<Rates, BigDecimal> saved = new HashMap<>();
    private final Map<Rates, BigDecimal> paid = new HashMap<>();

    /** {@link Rates#savedOnOne()}. */
    BigDecimal saved(Rates rates) {
        return saved.computeIfAbsent(rates, Rates::savedOnOne);
    }

    /** {@link Rates#paymentOnOne()}. */
    BigDecimal paid(Rates rates) {
        return paid.computeIfAbsent(rates, Rates::paymentOnOne);
    }

    /** {@link Rates#payment(BigDecimal)}. */
    BigDecimal payment(Rates rates, BigDecimal financed) {
        return rates.lease() == null ? financed.multiply(paid(rates), Annuity.PRECISE) : rates.payment(financed);
    }
}
