package app.baton.finance;

import app.baton.finance.Loan.Installment;
import app.baton.money.Dollars;
import java.math.BigDecimal;
import java.util.List;
import org.joda.money.Money;

/**
 * What Regulation Z (12 CFR 1026.18) has disclosed of a credit sale, each figure to the cent and all consistent: amount
 * financed + finance charge = total of payments, and cash price + other amounts + finance charge = total sale price.
 *
 * @param annualRate in percent, Appendix J, not rounded for people
 * @param totalOfPayments the sum of the schedule, whose last payment closes the balance
 * @param schedule every payment
 */
public record FederalBox(BigDecimal annualRate, Money financeCharge, Money amountFinanced, Money totalOfPayments,
                         Money totalSalePrice, List<Installment> schedule) {

    public FederalBox {
        schedule = List.copyOf(schedule);
    }

    static FederalBox of(CreditSale sale, Loan loan) {
        List<Installment> schedule = loan.schedule();
        Money total = schedule.stream().map(Installment::payment).reduce(Dollars.zero(), Money::plus);
        Money financed = sale.amountFinanced();
        Money charge = total.minus(financed);
        return new FederalBox(loan.annualRate(financed, schedule), charge, financed, total,
                sale.cashPrice().plus(sale.otherFinanced()).plus(charge), schedule);
    }

    /** The rate as it is disclosed: half up to two decimals. */
    public BigDecimal disclosedRate() {
        return AnnualRate.shown(annualRate, 2);
    }
}
