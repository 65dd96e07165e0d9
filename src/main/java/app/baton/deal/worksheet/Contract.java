package app.baton.deal.worksheet;

import app.baton.finance.Loan;
import app.baton.finance.Rounding;
import app.baton.money.Percent;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * How the lender's contract is written.
 *
 * @param date on which it is signed and interest begins
 * @param firstPayment null is a month later, or as late as a program defers it
 * @param sellRate the rate of the contract where the store asks for more than the lender's; null is the lender's
 * @param lessReason why the store asks for less than its standard participation, from the listed ones (R8)
 * @param rebates where the contract form shows assigned rebates (R6)
 * @param equity how a trade on which more is owed meets cash down
 */
public record Contract(LocalDate date, @Nullable LocalDate firstPayment, Loan.Convention convention, Rounding rounding,
                       Money balloon, @Nullable Percent sellRate, @Nullable String lessReason, RebatesShown rebates,
                       NegativeEquity equity) {

    /** Comment 18(b)-2 leaves both open. Neither calls a rebate cash. */
    public enum RebatesShown {
        /** As a line of the downpayment beside cash and trade. */
        IN_DOWNPAYMENT,
        /** Taken off the cash price. */
        OFF_CASH_PRICE
    }

    /** Comment 2(a)(18)-3 leaves both open. */
    public enum NegativeEquity {
        /** Cash is shown whole, and what is owed is financed whole. */
        CASH_WHOLE,
        /** What is owed eats the cash first. */
        CASH_FIRST
    }

    public Contract {
        Wrong.amount(balloon, "balloon");
        Wrong.unless(firstPayment == null || firstPayment.isAfter(date), "firstPayment",
                "The first payment, " + firstPayment + ", is not after the contract's day, " + date + ".");
        Wrong.unless(sellRate == null || sellRate.compareTo(Percent.of(0)) >= 0 && sellRate.compareTo(Percent.of(40)) <= 0,
                "sellRate", "A rate lies from 0 to 40 percent.");
    }

    /** As most lenders write it, on that day. */
    public static Contract on(LocalDate date) {
        return new Contract(date, null, Loan.Convention.EQUAL_MONTHS, Rounding.HALF_UP, app.baton.money.Dollars.zero(), null,
                null, RebatesShown.IN_DOWNPAYMENT, NegativeEquity.CASH_WHOLE);
    }
}
