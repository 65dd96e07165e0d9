package app.baton.finance;

import app.baton.money.Percent;
import java.math.BigDecimal;
import java.math.MathContext;
import org.joda.money.Money;

/**
 * Level monthly payments at the end of each month, at an annual percentage rate whose twelfth is due each month. A
 * payment of P over n months at i a month is {@code P i / (1 - (1+i)^-n)}, and {@code P/n} where i is zero.
 */
public final class Annuity {

    /** 34 significant digits, half even: far below a cent for any deal. */
    public static final MathContext PRECISE = MathContext.DECIMAL128;
    private static final BigDecimal MONTHS_AND_HUNDREDTHS = BigDecimal.valueOf(1200);

    private Annuity() { }

    /** What a payment of 1 a month over so many months is worth today, at that annual rate. */
    public static BigDecimal worth(Percent annual, int months) {
        if (months < 1) {
            throw new IllegalArgumentException("An annuity has at least one month: " + months);
        }
        if (annual.value().signum() == 0) {
            return BigDecimal.valueOf(months);
        }
        BigDecimal monthly = annual.value().divide(MONTHS_AND_HUNDREDTHS, PRECISE);
        BigDecimal discount = BigDecimal.ONE.add(monthly).pow(-months, PRECISE);
        return BigDecimal.ONE.subtract(discount).divide(monthly, PRECISE);
    }

    /** The payment on 1 financed over so many months, unrounded. */
    public static BigDecimal paymentOnOne(Percent annual, int months) {
        return BigDecimal.ONE.divide(worth(annual, months), PRECISE);
    }

    /** The payment on an amount, to the cent, half up. */
    public static Money payment(Money financed, Percent annual, int months) {
        return Rounding.HALF_UP.cents(financed.getAmount().multiply(paymentOnOne(annual, months), PRECISE));
    }

    /**
     * The share of an amount financed that is saved, in today's money, by paying it off at one annual rate instead of
     * another one at which the payments are discounted: {@code 1 - paymentOnOne(rate) worth(standard)}.
     */
    public static BigDecimal savedOnOne(Percent rate, Percent standard, int months) {
        return BigDecimal.ONE.subtract(paymentOnOne(rate, months).multiply(worth(standard, months), PRECISE));
    }
}
