package app.baton.finance;

import app.baton.money.Percent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The figures that a contract itself states, held against those that follow from its days and amounts. */
public record Stated(Percent apr, @Nullable Money financeCharge, @Nullable Money totalOfPayments) {

    private static final BigDecimal REGULAR = new BigDecimal("0.125");
    private static final BigDecimal IRREGULAR = new BigDecimal("0.25");
    private static final int DECIMALS = 3;

    /** What may not agree. */
    public enum Figure { APR, FINANCE_CHARGE, TOTAL_OF_PAYMENTS }

    /** How far the stated rate may lie from the exact one, in percentage points: 12 CFR 1026.22(a)(2) and (3). */
    public static BigDecimal tolerance(Credit credit) {
        return credit.regular() ? REGULAR : IRREGULAR;
    }

    /**
     * Whether the stated rate is accurate; exactly on the limit is. The exact rate counts to the thousandth of a point, one
     * decimal more than the regulation asks for: a payment that was rounded to the cent moves none across the limit.
     */
    public boolean accurate(Credit credit) {
        BigDecimal exact = AnnualRate.shown(credit.annualRate(), DECIMALS);
        return apr.value().subtract(exact).abs().compareTo(tolerance(credit)) <= 0;
    }

    /** The figures that do not agree: the rate beyond its tolerance, amounts by a cent or more. */
    public List<Figure> disagreeing(Credit credit) {
        List<Figure> wrong = new ArrayList<>();
        if (!accurate(credit)) {
            wrong.add(Figure.APR);
        }
        if (financeCharge != null && !financeCharge.isEqual(credit.financeCharge())) {
            wrong.add(Figure.FINANCE_CHARGE);
        }
        if (totalOfPayments != null && !totalOfPayments.isEqual(credit.totalOfPayments())) {
            wrong.add(Figure.TOTAL_OF_PAYMENTS);
        }
        return wrong;
    }
}
