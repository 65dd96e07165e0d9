package app.baton.deal.worksheet;

import app.baton.deal.figures.Figure;
import app.baton.deal.tax.Tax;
import app.baton.finance.Lease;
import app.baton.incentive.stack.RouteStack;
import java.util.List;
import org.joda.money.Money;

/**
 * A lease as Regulation M (12 CFR 1013.4) has it shown.
 *
 * @param grossCost agreed value and what is paid over the term beside it
 * @param reduction rebates, net trade and cash
 * @param adjustedCost the one less the other
 * @param periodic the monthly payment with its tax
 * @param dueAtSigning what is due, line by line
 * @param howPaid the same sum by trade, rebates and cash (comment 4(b)-5)
 * @param totalOfPayments due at signing less what comes back, the other payments, and the disposition fee
 */
public record Leased(RouteStack stack, Figure grossCost, Figure reduction, Figure adjustedCost, Lease lease, Figure residual,
                     Figure periodic, Figure dueAtSigning, Figure howPaid, Figure totalOfPayments, Tax tax,
                     List<Figure> checks) implements Worked {

    public Leased {
        checks = List.copyOf(checks);
        if (!dueAtSigning.amount().equals(howPaid.amount())) {
            throw new IllegalArgumentException("due at signing is not how it is paid");
        }
    }

    @Override
    public Money payment() {
        return periodic.amount();
    }

    @Override
    public Money cashAtSigning() {
        return howPaid.find(app.baton.deal.figures.FigureName.CASH_AT_SIGNING).map(Figure::amount)
                .orElse(app.baton.money.Dollars.zero());
    }

    @Override
    public List<Figure> figures() {
        return List.of(grossCost, reduction, adjustedCost, residual, periodic, dueAtSigning, howPaid, totalOfPayments);
    }
}
