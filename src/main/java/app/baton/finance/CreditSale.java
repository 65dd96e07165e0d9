package app.baton.finance;

import app.baton.money.Dollars;
import org.joda.money.Money;

/**
 * What a credit sale is made of, Regulation Z (12 CFR 1026.18 and 1026.2): from it and the schedule of payments come the
 * figures that the federal box discloses.
 *
 * @param cashPrice for which the store would sell for cash, with accessories, its own fees and taxes
 * @param downpayment what is paid toward it: never below zero (comments 2(a)(18)-3 and 18(c)-2)
 * @param otherFinanced what else is financed and is no finance charge: official fees, products, a lien that the trade left
 * @param financedCharge a finance charge that is added to what is lent; it raises the principal and not the amount financed
 * @param paidCharge a finance charge that is paid in cash at or before signing
 */
public record CreditSale(Money cashPrice, Money downpayment, Money otherFinanced, Money financedCharge, Money paidCharge) {

    public CreditSale {
        notNegative(cashPrice, "cash price");
        notNegative(downpayment, "downpayment");
        notNegative(otherFinanced, "other amounts financed");
        notNegative(financedCharge, "financed finance charge");
        notNegative(paidCharge, "prepaid finance charge");
        if (amountFinanced(cashPrice, downpayment, otherFinanced, paidCharge).isNegative()) {
            throw new IllegalArgumentException("the downpayment of " + Dollars.wire(downpayment)
                    + " is more than what is bought with it");
        }
    }

    private static void notNegative(Money amount, String name) {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("the " + name + " is below zero: " + Dollars.wire(amount));
        }
    }

    /** No finance charge beside interest. */
    public static CreditSale of(Money cashPrice, Money downpayment, Money otherFinanced) {
        return new CreditSale(cashPrice, downpayment, otherFinanced, Dollars.zero(), Dollars.zero());
    }

    /** What bears interest. */
    public Money principal() {
        return cashPrice.minus(downpayment).plus(otherFinanced).plus(financedCharge);
    }

    /** 1026.18(b): cash price, less the downpayment, plus other amounts financed, less any prepaid finance charge. */
    public Money amountFinanced() {
        return amountFinanced(cashPrice, downpayment, otherFinanced, paidCharge);
    }

    private static Money amountFinanced(Money price, Money down, Money other, Money prepaid) {
        return price.minus(down).plus(other).minus(prepaid);
    }

    /** The box for a loan of the principal. */
    public FederalBox box(Loan loan) {
        if (!loan.principal().equals(principal())) {
            throw new IllegalArgumentException("a loan of " + Dollars.wire(loan.principal()) + " is not the "
                    + Dollars.wire(principal()) + " of the sale");
        }
        return FederalBox.of(this, loan);
    }
}
