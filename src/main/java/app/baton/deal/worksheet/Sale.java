package app.baton.deal.worksheet;

import app.baton.deal.figures.Because;
import app.baton.deal.figures.Figure;
import app.baton.deal.figures.FigureName;
import app.baton.deal.tax.Tax;
import app.baton.finance.CreditSale;
import app.baton.finance.FederalBox;
import app.baton.finance.Loan;
import app.baton.incentive.stack.RouteStack;
import app.baton.money.Percent;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A sale for cash or on a contract.
 *
 * @param cashPrice vehicle, accessories, the store's fees and tax
 * @param downpayment cash, what a trade is worth above its payoff, and rebates where the form shows them here
 * @param otherFinanced products, official fees, what is owed on the trade
 * @param balance what is financed, or due from a cash buyer
 * @param credit the parts as Regulation Z has them
 * @param loan null for a cash buyer, or where the rate is unknown
 * @param box null where there is no loan
 * @param buyRate the lender's rate, null where there is none
 */
public record Sale(RouteStack stack, Figure cashPrice, Figure downpayment, Figure otherFinanced, Figure balance, Tax tax,
                   List<Figure> checks, CreditSale credit, @Nullable Loan loan, @Nullable FederalBox box,
                   @Nullable Percent buyRate, Figure paidAtSigning) implements Worked {

    public Sale {
        checks = List.copyOf(checks);
    }

    @Override
    public @Nullable Money payment() {
        return loan == null ? null : loan.payment();
    }

    @Override
    public Money cashAtSigning() {
        return paidAtSigning.amount();
    }

    @Override
    public List<Figure> figures() {
        List<Figure> all = new ArrayList<>(List.of(cashPrice, downpayment, otherFinanced, balance, paidAtSigning));
        if (box != null && loan != null) {
            all.add(Figure.of(FigureName.FINANCE_CHARGE, box.financeCharge(), new Because.Rule("Reg Z 1026.18(d)")));
            all.add(Figure.of(FigureName.TOTAL_OF_PAYMENTS, box.totalOfPayments(), new Because.Rule("Reg Z 1026.18(h)")));
            all.add(Figure.of(FigureName.TOTAL_SALE_PRICE, box.totalSalePrice(), new Because.Rule("Reg Z 1026.18(j)")));
        }
        return List.copyOf(all);
    }
}
