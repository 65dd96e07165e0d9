package app.baton.finance;

import app.baton.money.Dollars;
import app.baton.money.MoneyFactor;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/**
 * A closed-end lease as Regulation M (12 CFR 1013.4(f)) has it shown: adjusted capitalized cost less residual is the
 * depreciation, rent charge on top is the total of base payments. Payments fall due in advance, the first at signing.
 *
 * @param adjustedCost gross capitalized cost less its reductions, above zero
 * @param residual what the vehicle is worth at the end by the contract, not below zero; it may exceed the cost
 * @param payments how many months, 1 to {@value #MOST_PAYMENTS}
 */
public record Lease(Money adjustedCost, Money residual, MoneyFactor factor, int payments, Rounding rounding) {

    /** The longest lease that is written on a vehicle, in months. */
    public static final int MOST_PAYMENTS = 84;

    private static final MathContext PRECISE = Annuity.PRECISE;
    /** Payments in months that all count alike; which ones they are does not matter. */
    private static final LocalDate ANY_FIRST = LocalDate.of(2001, 1, 1);

    public Lease {
        if (!adjustedCost.isPositive()) {
            throw new IllegalArgumentException("the adjusted capitalized cost is not above zero: " + Dollars.wire(adjustedCost));
        }
        if (residual.isNegative()) {
            throw new IllegalArgumentException("the residual is below zero: " + Dollars.wire(residual));
        }
        if (payments < 1 || payments > MOST_PAYMENTS) {
            throw new IllegalArgumentException("a lease has 1 to " + MOST_PAYMENTS + " payments: " + payments);
        }
    }

    /** Depreciation and amortized amounts; below zero where the residual exceeds the cost. */
    public Money depreciation() {
        return adjustedCost.minus(residual);
    }

    /** {@code (cost - residual)/n + (cost + residual) factor}, rounded once. */
    public Money basePayment() {
        return rounding.cents(exactPayment());
    }

    private BigDecimal exactPayment() {
        BigDecimal rent = adjustedCost.plus(residual).getAmount().multiply(factor.value());
        return depreciation().getAmount().divide(BigDecimal.valueOf(payments), PRECISE).add(rent);
    }

    public Money totalOfBasePayments() {
        return basePayment().multipliedBy(payments);
    }

    /** Total of base payments less depreciation, so that the progression adds up to the cent. */
    public Money rentCharge() {
        return totalOfBasePayments().minus(depreciation());
    }

    /**
     * The constant yield in percent a year at which payments in advance and the residual at the end are worth the cost, which
     * is the true rate that 2400 times the money factor only approximates. A lease may not show it as an annual percentage
     * rate (1013.4(s)): it is for comparing with a loan.
     *
     * @throws IllegalArgumentException where the payments and the residual come to less than the cost
     */
    public BigDecimal constantYield() {
        List<Flow> paid = new ArrayList<>();
        for (int month = 0; month < payments; month++) {
            paid.add(new Flow(ANY_FIRST.plusMonths(month), basePayment()));
        }
        paid.add(new Flow(ANY_FIRST.plusMonths(payments), residual));
        return AnnualRate.of(UnitPeriod.month(1), List.of(new Flow(ANY_FIRST, adjustedCost)), paid);
    }
}
