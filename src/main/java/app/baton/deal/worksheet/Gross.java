package app.baton.deal.worksheet;

import app.baton.deal.figures.Because;
import app.baton.deal.figures.Figure;
import app.baton.deal.figures.FigureName;
import app.baton.deal.tax.Charge;
import app.baton.finance.Loan;
import app.baton.incentive.Payee;
import app.baton.incentive.stack.RouteStack;
import app.baton.money.Dollars;
import app.baton.money.Percent;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/**
 * What a deal leaves the store, for those alone who may see it (R28). Volume money is no part of it (R12).
 *
 * @param front the vehicle: price less cost, over-allowance and what the store gives of its own
 * @param back the lender's reserve and what products bring
 * @param dealer the sponsor's money for the store, less spiffs
 * @param total all three with the store's fees and holdback
 * @param unknown what has no cost, so that its gross is left out
 */
public record Gross(Figure front, Figure back, Figure dealer, Figure total, Money afterPack, List<String> unknown) {

    public Gross {
        unknown = List.copyOf(unknown);
    }

    /** Of a deal that is worked out. {@code shares} is what the store bears of customers' money. */
    static Gross of(Worksheet sheet, Worked worked, Money shares) {
        List<String> unknown = new ArrayList<>();
        Figure front = front(sheet, worked, shares, unknown);
        Figure back = back(sheet, worked, unknown);
        Figure dealer = dealer(worked.stack());
        Costs costs = sheet.costs();
        Money holdback = costs.holdback();
        List<Figure> lines = new ArrayList<>(List.of(front, back, dealer));
        sheet.items().stream().filter(item -> item.is(Charge.Kind.DOC_FEE) || item.is(Charge.Kind.STORE_FEE))
                .forEach(item -> lines.add(Figure.of(FigureName.CHARGE, item.name(), item.cost() == null ? item.price()
                        : item.price().minus(item.cost()))));
        lines.add(Figure.of(FigureName.HOLDBACK, holdback == null ? Dollars.zero() : holdback));
        Figure total = Figure.sum(FigureName.TOTAL_GROSS, lines);
        Money pack = costs.pack();
        return new Gross(front, back, dealer, total, pack == null ? total.amount() : total.amount().minus(pack), unknown);
    }

    private static Figure front(Worksheet sheet, Worked worked, Money shares, List<String> unknown) {
        Money cost = sheet.costs().vehicle();
        Money plan = Stacked.sum(new Stacked(worked.stack()).planPrices());
        List<Figure> lines = new ArrayList<>();
        if (cost == null) {
            unknown.add("costs/vehicle");
        } else {
            lines.add(Figure.of(FigureName.VEHICLE_PRICE, sheet.price().plus(plan)));
            lines.add(Figure.of(FigureName.VEHICLE_COST, cost).less());
        }
        items(sheet, Charge.Kind.ACCESSORY, lines, unknown);
        for (Trade trade : sheet.trades()) {
            Money worth = trade.actualCashValue();
            if (worth == null) {
                unknown.add(trade.vehicle());
            } else {
                lines.add(Figure.of(FigureName.OVER_ALLOWANCE, trade.vehicle(), trade.allowance().minus(worth),
                        new Because.Rule("R9")).less());
            }
        }
        lines.add(Figure.of(FigureName.STORE_SHARE, shares).less());
        return Figure.sum(FigureName.FRONT_GROSS, lines);
    }

    private static void items(Worksheet sheet, Charge.Kind kind, List<Figure> lines, List<String> unknown) {
        sheet.items(kind).forEach(item -> {
            Money cost = item.cost();
            if (cost == null) {
                unknown.add(item.name());
            } else {
                lines.add(Figure.of(FigureName.ITEM_GROSS, item.name(), item.price().minus(cost)));
            }
        });
    }

    private static Figure back(Worksheet sheet, Worked worked, List<String> unknown) {
        List<Figure> lines = new ArrayList<>();
        if (worked instanceof Sale sale) {
            lines.add(reserve(sheet, sale));
        }
        items(sheet, Charge.Kind.PRODUCT, lines, unknown);
        return Figure.sum(FigureName.BACK_GROSS, lines);
    }

    /** R8: a share of what added points bring, or what the lender pays flat where nothing may be added. */
    private static Figure reserve(Worksheet sheet, Sale sale) {
        Participation participation = sheet.participation();
        Loan loan = sale.loan();
        Percent buy = sale.buyRate();
        Because rule = new Because.Rule("R8");
        if (participation == null || loan == null || buy == null) {
            return Figure.of(FigureName.RESERVE, Dollars.zero());
        }
        Money flat = participation.flat();
        return switch (sale.stack().route().kind()) {
            case STANDARD -> loan.annual().compareTo(buy) <= 0 ? Figure.of(FigureName.RESERVE, Dollars.zero())
                    : Figure.of(FigureName.RESERVE, participation.earned(loan.principal(), buy, loan.annual(), loan.payments()),
                            new Because.Payments(loan.payments(), loan.annual(), loan.principal(), buy), rule);
            case RATE -> Figure.of(FigureName.RESERVE, flat == null ? Dollars.zero() : flat, rule);
            case CASH, LEASE -> Figure.of(FigureName.RESERVE, Dollars.zero());
        };
    }

    private static Figure dealer(RouteStack stack) {
        List<Figure> lines = new ArrayList<>();
        for (RouteStack.Line line : stack.dealerPrograms()) {
            Figure figure = Figure.of(line.payee() == Payee.SALESPERSON ? FigureName.SPIFF : FigureName.DEALER_CASH,
                    line.program().name(), line.amount(), Stacked.because(line.program()));
            lines.add(line.payee() == Payee.SALESPERSON ? figure.less() : figure);
        }
        return Figure.sum(FigureName.DEALER_MONEY, lines);
    }
}
