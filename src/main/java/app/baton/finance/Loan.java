package app.baton.finance;

import app.baton.money.Dollars;
import app.baton.money.Percent;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/**
 * A contract of level monthly payments with simple interest, from the day on which interest begins.
 *
 * @param principal what bears interest, not below zero
 * @param annual the contract rate, from 0 to 100
 * @param payments how many, from 1 to {@value #MOST_PAYMENTS}
 * @param from the day from which interest runs
 * @param first the day of the first payment, after {@code from}; the others fall on the same day of the months after it, or
 *         on a shorter month's last day
 * @param balloon what the last payment is more than the others, from zero to less than what is lent
 * @param convention how days become interest
 * @param rounding how the payment is brought to the cent
 */
public record Loan(Money principal, Percent annual, int payments, LocalDate from, LocalDate first, Money balloon,
        Convention convention, Rounding rounding) {

    /** The longest contract that is written on a vehicle, in months. */
    public static final int MOST_PAYMENTS = 144;

    private static final MathContext PRECISE = Annuity.PRECISE;
    private static final Percent MOST = Percent.of(100);
    private static final BigDecimal DAYS_A_YEAR = BigDecimal.valueOf(365);
    private static final BigDecimal BANK_YEAR = BigDecimal.valueOf(360);
    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    /** How days become interest. Both are common in contracts on vehicles. */
    public enum Convention {
        /** Each period bears the rate for its own days, of 365: simple interest, the US Rule. */
        ACTUAL_365,
        /** Each month bears a twelfth of the rate; a first period that is not one month bears its days, of 360. */
        EQUAL_MONTHS
    }

    public Loan {
        if (principal.isNegative()) {
            throw new IllegalArgumentException("the principal is below zero: " + principal.getAmount());
        }
        if (annual.value().signum() < 0 || annual.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("a contract rate lies from 0 to 100 percent: " + annual.wire());
        }
        if (payments < 1 || payments > MOST_PAYMENTS) {
            throw new IllegalArgumentException("a contract has 1 to " + MOST_PAYMENTS + " payments: " + payments);
        }
        if (!first.isAfter(from)) {
            throw new IllegalArgumentException("the first payment, " + first + ", is not after " + from);
        }
        if (balloon.isNegative()) {
            throw new IllegalArgumentException("a balloon is not below zero: " + balloon.getAmount());
        }
        if (balloon.isPositive() && !balloon.isLessThan(principal)) {
            throw new IllegalArgumentException("a balloon of " + balloon.getAmount() + " is not less than the "
                    + principal.getAmount() + " that are lent");
        }
    }

    /** Level payments and no balloon. */
    public static Loan level(Money principal, Percent annual, int payments, LocalDate from, LocalDate first,
            Convention convention, Rounding rounding) {
        return new Loan(principal, annual, payments, from, first, Dollars.zero(), convention, rounding);
    }

    /** Whether it ends with a payment that is larger than the others. */
    public boolean balloons() {
        return balloon.isPositive();
    }

    /** The day of a payment, the first one being number 1. */
    public LocalDate due(int number) {
        YearMonth month = YearMonth.from(first).plusMonths(number - 1L);
        return month.atDay(Math.min(first.getDayOfMonth(), month.lengthOfMonth()));
    }

    /**
     * The level payment, to the cent: what is worth the principal, less what the balloon is worth, when each period's interest
     * is added to what is owed, before any figure is rounded.
     */
    public Money payment() {
        return levels().on(principal);
    }

    /** The level payment of the same contract on another principal. */
    @FunctionalInterface
    public interface Levels {
        Money on(Money lent);
    }

    /** What is worked out of rate and days is worked out once, for any number of principals. */
    public Levels levels() {
        BigDecimal owed = BigDecimal.ONE.divide(BigDecimal.ONE.add(interestOnOne(1)), PRECISE);
        BigDecimal worth = owed;
        if (convention == Convention.EQUAL_MONTHS) {
            // after the first all months are alike
            worth = payments == 1 ? owed : owed.multiply(BigDecimal.ONE.add(Annuity.worth(annual, payments - 1)), PRECISE);
            owed = owed.multiply(BigDecimal.ONE.add(annual.value().movePointLeft(2).divide(MONTHS, PRECISE))
                    .pow(1 - payments, PRECISE), PRECISE);
        } else {
            for (int number = 2; number <= payments; number++) {
                owed = owed.divide(BigDecimal.ONE.add(interestOnOne(number)), PRECISE);
                worth = worth.add(owed, PRECISE);
            }
        }
        BigDecimal of = worth;
        BigDecimal last = balloon.getAmount().multiply(owed, PRECISE);
        return lent -> rounding.cents(lent.getAmount().subtract(last).divide(of, PRECISE));
    }

    /**
     * Every payment with what of it is interest and principal. Interest is rounded to the cent each time, half up, as a lender
     * books it; no payment is more than what is then owed, and the last one is just that, so that the balance ends at zero.
     */
    public List<Installment> schedule() {
        Money level = payment();
        List<Installment> schedule = new ArrayList<>();
        Money balance = principal;
        for (int number = 1; number <= payments; number++) {
            Money interest = Rounding.HALF_UP.cents(balance.getAmount().multiply(interestOnOne(number), PRECISE));
            Money owed = balance.plus(interest);
            Money paid = number == payments || owed.isLessThan(level) ? owed : level;
            balance = owed.minus(paid);
            schedule.add(new Installment(number, due(number), paid, interest, paid.minus(interest), balance));
        }
        return List.copyOf(schedule);
    }

    /**
     * One payment of a schedule.
     *
     * @param interest what the period before it bore
     * @param principal the rest of the payment; below zero where it does not cover the interest
     * @param balance what is owed after it
     */
    public record Installment(int number, LocalDate due, Money payment, Money interest, Money principal, Money balance) { }

    /** What the period before a payment bears on 1. */
    private BigDecimal interestOnOne(int number) {
        LocalDate begins = number == 1 ? from : due(number - 1);
        LocalDate ends = due(number);
        BigDecimal rate = annual.value().movePointLeft(2);
        BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(begins, ends));
        return switch (convention) {
            case ACTUAL_365 -> rate.multiply(days).divide(DAYS_A_YEAR, PRECISE);
            case EQUAL_MONTHS -> number > 1 || oneMonth() ? rate.divide(MONTHS, PRECISE)
                    : rate.multiply(days).divide(BANK_YEAR, PRECISE);
        };
    }

    private boolean oneMonth() {
        UnitPeriod.Distance distance = UnitPeriod.month(first.getDayOfMonth()).between(from, first);
        return distance.whole() == 1 && distance.part().signum() == 0;
    }

    /** The rate to disclose, Regulation Z Appendix J, for an amount financed that may be less than the principal. */
    public BigDecimal annualRate(Money financed) {
        return annualRate(financed, schedule());
    }

    BigDecimal annualRate(Money financed, List<Installment> schedule) {
        List<Flow> paid = schedule.stream().map(part -> new Flow(part.due, part.payment)).toList();
        return AnnualRate.of(UnitPeriod.month(first.getDayOfMonth()), List.of(new Flow(from, financed)), paid);
    }
}
