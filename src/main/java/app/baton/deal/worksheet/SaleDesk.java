package app.baton.deal.worksheet;

import app.baton.deal.figures.Because;
import app.baton.deal.figures.Figure;
import app.baton.deal.figures.FigureName;
import app.baton.deal.tax.Charge;
import app.baton.deal.tax.Tax;
import app.baton.deal.tax.TaxDesk;
import app.baton.deal.tax.TaxTable;
import app.baton.deal.tax.TaxedSale;
import app.baton.deal.worksheet.Contract.NegativeEquity;
import app.baton.deal.worksheet.Contract.RebatesShown;
import app.baton.finance.CreditSale;
import app.baton.finance.FederalBox;
import app.baton.finance.Loan;
import app.baton.incentive.Benefit;
import app.baton.incentive.Invalid;
import app.baton.incentive.RouteKind;
import app.baton.incentive.stack.RouteStack;
import app.baton.money.Dollars;
import app.baton.money.Percent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Works out a sale for cash or on a contract: Regulation Z 1026.18, and the tax by the table. */
final class SaleDesk {

    private final Worksheet sheet;
    private final LocalDate delivery;
    private final TaxTable table;
    private final @Nullable Percent outsideRate;

    SaleDesk(Worksheet sheet, LocalDate delivery, TaxTable table, @Nullable Percent outsideRate) {
        this.sheet = sheet;
        this.delivery = delivery;
        this.table = table;
        this.outsideRate = outsideRate;
    }

    /** @throws Invalid when the cash down is more than what is bought */
    Sale of(RouteStack stack) {
        var stacked = new Stacked(stack);
        List<Figure> plan = stacked.planPrices();
        List<Figure> discounts = stacked.discounts();
        List<Figure> rebates = stacked.rebates();
        Tax tax = tax(plan, discounts, rebates);
        Figure cashPrice = cashPrice(plan, discounts, rebates, tax);
        Figure down = downpayment(rebates);
        Figure other = otherFinanced();
        Money financedCharge = sheet.sum(item -> item.is(Charge.Kind.FINANCE_CHARGE) && !item.atSigning());
        Money paidCharge = sheet.sum(item -> item.is(Charge.Kind.FINANCE_CHARGE) && item.atSigning());
        CreditSale credit = credit(cashPrice, down, other, financedCharge, paidCharge);
        Figure balance = Figure.sum(stack.route().months() == null ? FigureName.BALANCE_DUE : FigureName.AMOUNT_FINANCED,
                List.of(cashPrice, down.less(), other, Figure.of(FigureName.PREPAID_CHARGE, paidCharge).less()),
                new Because.Rule("Reg Z 1026.18(b)"));
        Percent buy = rate(stack);
        @Nullable Loan loan = buy == null ? null : loan(stack, stacked, credit, buy);
        @Nullable FederalBox box = loan == null ? null : credit.box(loan);
        return new Sale(stack, cashPrice, down, other, balance, tax, stacked.checks(), credit, loan, box, buy,
                atSigning(stack, balance, paidCharge));
    }

    /** What would be lent with no program at all. */
    Money before() {
        Figure cashPrice = cashPrice(List.of(), List.of(), List.of(), tax(List.of(), List.of(), List.of()));
        Money financedCharge = sheet.sum(item -> item.is(Charge.Kind.FINANCE_CHARGE) && !item.atSigning());
        return credit(cashPrice, downpayment(List.of()), otherFinanced(), financedCharge, Dollars.zero()).principal();
    }

    /** The cash alone lowers what is lent: no tax and no fee hangs on it. */
    Payments payments(RouteStack stack) {
        Percent buy = rate(stack);
        var stacked = new Stacked(stack);
        List<Figure> plan = stacked.planPrices();
        List<Figure> discounts = stacked.discounts();
        List<Figure> rebates = stacked.rebates();
        Figure cashPrice = cashPrice(plan, discounts, rebates, tax(plan, discounts, rebates));
        Money financedCharge = sheet.sum(item -> item.is(Charge.Kind.FINANCE_CHARGE) && !item.atSigning());
        CreditSale credit = credit(cashPrice, downpayment(rebates), otherFinanced(), financedCharge, Dollars.zero());
        Loan loan = buy == null ? null : loan(stack, stacked, credit, buy);
        if (loan == null) {
            return _ -> null;
        }
        Loan.Levels levels = loan.levels();
        Money lent = credit.principal();
        return down -> down.plus(loan.balloon()).isLessThan(lent) ? levels.on(lent.minus(down)) : null;
    }

    private Tax tax(List<Figure> plan, List<Figure> discounts, List<Figure> rebates) {
        Worksheet.EnteredTax entered = sheet.tax();
        if (entered != null) {
            return TaxDesk.entered(entered.amount(), entered.source());
        }
        return new TaxDesk(table, sheet.place(), delivery).on(new TaxedSale(sheet.newVehicle(),
                sheet.price().plus(Stacked.sum(plan)), sheet.charges(_ -> true), sheet.allowances(), Stacked.sum(rebates),
                Stacked.sum(discounts).negated()));
    }

    private Figure cashPrice(List<Figure> plan, List<Figure> discounts, List<Figure> rebates, Tax tax) {
        List<Figure> lines = new ArrayList<>(List.of(Figure.of(FigureName.VEHICLE_PRICE, sheet.price())));
        lines.addAll(plan);
        lines.addAll(discounts);
        for (Item item : sheet.items()) {
            if (item.is(Charge.Kind.ACCESSORY) || item.is(Charge.Kind.DOC_FEE) || item.is(Charge.Kind.STORE_FEE)) {
                lines.add(Figure.of(FigureName.CHARGE, item.name(), item.price()));
            }
        }
        lines.add(tax.figure());
        if (sheet.contract().rebates() == RebatesShown.OFF_CASH_PRICE) {
            rebates.forEach(rebate -> lines.add(rebate.less()));
        }
        return Figure.sum(FigureName.CASH_PRICE, lines, new Because.Rule("Reg Z 1026.2(a)(9)"));
    }

    /** Never below zero: what is owed on a trade beyond its allowance is financed, and no negative downpayment. */
    private Figure downpayment(List<Figure> rebates) {
        Money equity = sheet.equity(delivery);
        List<Figure> lines = new ArrayList<>(List.of(Figure.of(FigureName.CASH_DOWN, sheet.cashDown())));
        if (equity.isPositive()) {
            lines.add(equity());
        } else if (sheet.contract().equity() == NegativeEquity.CASH_FIRST) {
            lines.add(Figure.of(FigureName.NEGATIVE_EQUITY, Dollars.min(equity.negated(), sheet.cashDown())).less());
        }
        if (sheet.contract().rebates() == RebatesShown.IN_DOWNPAYMENT) {
            lines.addAll(rebates);
        }
        return Figure.sum(FigureName.DOWNPAYMENT, lines, new Because.Rule("Reg Z 1026.2(a)(18)"));
    }

    /** Allowances less payoffs, trade by trade. */
    private Figure equity() {
        List<Figure> lines = new ArrayList<>();
        for (Trade trade : sheet.trades()) {
            lines.add(Figure.of(FigureName.ALLOWANCE, trade.vehicle(), trade.allowance()));
            lines.add(Figure.of(FigureName.PAYOFF, trade.vehicle(), trade.payoffOn(delivery), payoff(trade)).less());
        }
        return Figure.sum(FigureName.TRADE_EQUITY, lines, new Because.Rule("R9"));
    }

    private Because[] payoff(Trade trade) {
        Money daily = trade.perDiem();
        LocalDate until = trade.goodThrough();
        return daily == null || until == null || !delivery.isAfter(until) ? new Because[0]
                : new Because[] {new Because.Times(Math.toIntExact(java.time.temporal.ChronoUnit.DAYS.between(until, delivery)),
                        daily)};
    }

    private Figure otherFinanced() {
        List<Figure> lines = new ArrayList<>();
        for (Item item : sheet.items()) {
            if (item.is(Charge.Kind.PRODUCT) || item.is(Charge.Kind.OFFICIAL_FEE) || item.is(Charge.Kind.LEASE_FEE)) {
                lines.add(Figure.of(FigureName.CHARGE, item.name(), item.price()));
            }
        }
        Money equity = sheet.equity(delivery);
        if (equity.isNegative()) {
            Money eaten = sheet.contract().equity() == NegativeEquity.CASH_FIRST
                    ? Dollars.min(equity.negated(), sheet.cashDown()) : Dollars.zero();
            lines.add(Figure.of(FigureName.NEGATIVE_EQUITY, equity.negated().minus(eaten),
                    new Because.Rule("Reg Z comment 18(c)-2")));
        }
        return Figure.sum(FigureName.OTHER_FINANCED, lines, new Because.Rule("Reg Z 1026.18(b)(2)"));
    }

    private static CreditSale credit(Figure cashPrice, Figure down, Figure other, Money financedCharge, Money paidCharge) {
        try {
            return new CreditSale(cashPrice.amount(), down.amount(), other.amount(), financedCharge, paidCharge);
        } catch (IllegalArgumentException tooMuch) {
            throw new Invalid("cashDown", "The downpayment, $" + Dollars.wire(down.amount())
                    + " with trade and rebates, is more than what is bought, $"
                    + Dollars.wire(cashPrice.amount().plus(other.amount())) + ".");
        }
    }

    /** What the lender asks: the route's, or the outside lender's on the cash route. */
    private @Nullable Percent rate(RouteStack stack) {
        return stack.route().kind() == RouteKind.CASH ? stack.route().months() == null ? null : outsideRate
                : stack.rates().rate();
    }

    /** Points are added to a standard rate alone (R8). */
    private Percent sold(RouteStack stack, Percent buy) {
        Percent sell = sheet.contract().sellRate();
        return sell == null || stack.route().kind() != RouteKind.STANDARD ? buy : sell;
    }

    private @Nullable Loan loan(RouteStack stack, Stacked stacked, CreditSale credit, Percent buy) {
        Integer months = stack.route().months();
        if (months == null || credit.principal().isZero()) {
            return null;
        }
        Contract contract = sheet.contract();
        Optional<Benefit.PaymentDeferral> deferral = stacked.deferral();
        LocalDate first = first(contract, deferral);
        LocalDate from = deferral.filter(it -> !it.interestRuns()).isPresent() && first.minusMonths(1).isAfter(contract.date())
                ? first.minusMonths(1) : contract.date();
        Wrong.unless(contract.balloon().isLessThan(credit.principal()) || contract.balloon().isZero(), "contract/balloon",
                "The balloon is not less than the " + Dollars.wire(credit.principal()) + " that are lent.");
        return new Loan(credit.principal(), sold(stack, buy), months, from, first, contract.balloon(), contract.convention(),
                contract.rounding());
    }

    private static LocalDate first(Contract contract, Optional<Benefit.PaymentDeferral> deferral) {
        LocalDate said = contract.firstPayment();
        return said != null ? said
                : deferral.map(it -> contract.date().plusDays(it.days())).orElse(contract.date().plusMonths(1));
    }

    /** A cash buyer without a lender pays the whole balance. */
    private Figure atSigning(RouteStack stack, Figure balance, Money paidCharge) {
        List<Figure> lines = new ArrayList<>(List.of(Figure.of(FigureName.CASH_DOWN, sheet.cashDown()),
                Figure.of(FigureName.PREPAID_CHARGE, paidCharge)));
        if (stack.route().months() == null && stack.route().kind() == RouteKind.CASH) {
            lines.add(Figure.of(FigureName.BALANCE_DUE, balance.amount()));
        }
        return Figure.sum(FigureName.CASH_AT_SIGNING, lines);
    }
}
