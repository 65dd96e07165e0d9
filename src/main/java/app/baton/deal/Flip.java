package app.baton.deal;

import app.baton.deal.worksheet.Sale;
import app.baton.finance.FederalBox;
import app.baton.finance.Loan.Installment;
import app.baton.money.Dollars;
import java.util.List;
import java.util.OptionalInt;
import org.joda.money.Money;

/**
 * Rate or cash: from which month on the low rate has cost the buyer less than the rebate at the standard rate, if he pays the
 * rest off then (R7). What has been paid and what is still owed are compared, cash down included, to the cent.
 */
public final class Flip {

    private Flip() { }

    /** The first payment after which the rate is the better one; empty where it never is, or terms differ. */
    public static OptionalInt month(Sale rate, Sale rebate) {
        FederalBox one = rate.box();
        FederalBox other = rebate.box();
        if (one == null || other == null || one.schedule().size() != other.schedule().size()) {
            return OptionalInt.empty();
        }
        List<Installment> low = one.schedule();
        List<Installment> high = other.schedule();
        Money paidLow = rate.cashAtSigning();
        Money paidHigh = rebate.cashAtSigning();
        for (int i = 0; i < low.size(); i++) {
            paidLow = paidLow.plus(low.get(i).payment());
            paidHigh = paidHigh.plus(high.get(i).payment());
            if (paidLow.plus(low.get(i).balance()).isLessThan(paidHigh.plus(high.get(i).balance()).minus(checks(rebate, rate)))) {
                return OptionalInt.of(i + 1);
            }
        }
        return OptionalInt.empty();
    }

    /** What the buyer has as checks with the one more than with the other. */
    private static Money checks(Sale one, Sale other) {
        return sum(one).minus(sum(other));
    }

    private static Money sum(Sale sale) {
        return sale.checks().stream().map(check -> check.amount()).reduce(Dollars.zero(), Money::plus);
    }
}
