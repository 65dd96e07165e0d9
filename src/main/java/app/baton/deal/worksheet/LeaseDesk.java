package app.baton.deal.worksheet;

import app.baton.deal.figures.Because;
import app.baton.deal.figures.Figure;
import app.baton.deal.figures.FigureName;
import app.baton.deal.tax.Charge;
import app.baton.deal.tax.LeaseTax;
import app.baton.deal.tax.Tax;
import app.baton.deal.tax.TaxDesk;
import app.baton.deal.tax.TaxTable;
import app.baton.deal.tax.TaxedSale;
import app.baton.finance.Lease;
import app.baton.finance.Rounding;
import app.baton.incentive.Benefit;
import app.baton.incentive.Program;
import app.baton.incentive.stack.RouteStack;
import app.baton.money.Dollars;
import app.baton.money.MoneyFactor;
import app.baton.money.Percent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Works out a lease: Regulation M 1013.4(f), due at signing in its parts (R11), and the tax by the table. Where tax that is
 * due at the start is capitalized, or the sum due at signing is given, cost and payment hang on each other: the sum is met to
 * the cent from below.
 */
final class LeaseDesk {

    private static final int STEPS = 40;

    private final Worksheet sheet;
    private final LocalDate delivery;
    private final TaxTable table;
    private final RouteStack stack;
    private final Stacked stacked;
    private final Lessor lessor;

    /** What the lease program and the vehicle lay down. */
    private record Lessor(Money msrp, Percent residual, MoneyFactor factor, int months, Money acquisition, Money disposition,
                          Because because) { }

    private LeaseDesk(Worksheet sheet, LocalDate delivery, TaxTable table, RouteStack stack, Lessor lessor) {
        this.sheet = sheet;
        this.delivery = delivery;
        this.table = table;
        this.stack = stack;
        this.stacked = new Stacked(stack);
        this.lessor = lessor;
    }

    /** What would be capitalized under a lease program with no other program, its tax apart. */
    static Money before(Worksheet sheet, LocalDate delivery, Benefit.LeaseTerms terms) {
        Money cost = sheet.price().plus(sheet.sum(item -> !item.atSigning()));
        Money fee = sheet.lease().feeAtSigning() ? Dollars.zero() : terms.acquisitionFee();
        Money down = sheet.lease().dueAtSigning() == null ? sheet.cashDown() : Dollars.zero();
        return Dollars.max(cost.plus(fee).minus(sheet.equity(delivery)).minus(down), Dollars.zero());
    }

    /** Empty where the payment cannot be worked out: no sticker price, no tier. */
    static Optional<Leased> of(Worksheet sheet, LocalDate delivery, TaxTable table, RouteStack stack, @Nullable Money msrp) {
        Percent residual = stack.rates().residual();
        MoneyFactor factor = stack.rates().factor();
        Program program = stack.route().program();
        if (residual == null || factor == null || msrp == null || program == null) {
            return Optional.empty();
        }
        var terms = (Benefit.LeaseTerms) program.benefits().getFirst().benefit();
        return Optional.of(new LeaseDesk(sheet, delivery, table, stack, new Lessor(msrp, residual, factor,
                Objects.requireNonNull(stack.route().months()), terms.acquisitionFee(), terms.dispositionFee(),
                Stacked.because(program))).leased());
    }

    /** Each sum as the reduction of the cost; where tax is capitalized, each settles by itself. */
    static Payments payments(Worksheet sheet, LocalDate delivery, TaxTable table, RouteStack stack, @Nullable Money msrp) {
        return down -> of(sheet.down(down), delivery, table, stack, msrp).map(Leased::payment).orElse(null);
    }

    private Leased leased() {
        Money wanted = sheet.lease().dueAtSigning();
        return settled(wanted == null ? sheet.cashDown() : cashFor(wanted));
    }

    /** The largest cash reduction with which no more than that is due. */
    private Money cashFor(Money wanted) {
        long low = 0;
        long high = wanted.getAmountMinorLong();
        Money least = settled(Dollars.zero()).cashAtSigning();
        Wrong.unless(!least.isGreaterThan(wanted), "lease/dueAtSigning", "At least $" + Dollars.wire(least)
                + " is due at signing with no reduction. Capitalize the fee or the tax, or ask for more.");
        while (low < high) {
            long middle = high - (high - low) / 2;
            if (settled(Dollars.ofCents(middle)).cashAtSigning().isGreaterThan(wanted)) {
                high = middle - 1;
            } else {
                low = middle;
            }
        }
        return Dollars.ofCents(low);
    }

    /** With so much cash as reduction; a capitalized tax is worked out again until it stays the same. */
    private Leased settled(Money cash) {
        Money capitalized = Dollars.zero();
        for (int step = 0; step < STEPS; step++) {
            Attempt attempt = new Attempt(cash, capitalized);
            Money due = attempt.taxes.start().figure().amount();
            if (!sheet.lease().taxCapitalized() || due.equals(capitalized)) {
                return attempt.leased();
            }
            capitalized = due;
        }
        throw new IllegalStateException("the capitalized tax did not settle");
    }

    /** One reduction and one capitalized tax. */
    private final class Attempt {

        private final Money cash;
        private final Figure gross;
        private final Figure reduction;
        private final Figure adjusted;
        private final Figure residual;
        private final Lease lease;
        private final LeaseTax.Taxes taxes;

        Attempt(Money cash, Money capitalizedTax) {
            this.cash = cash;
            gross = gross(capitalizedTax);
            reduction = reductions(cash);
            adjusted = Figure.sum(FigureName.ADJUSTED_COST, List.of(gross, reduction.less()),
                    new Because.Rule("Reg M 1013.4(f)"));
            Wrong.unless(adjusted.amount().isPositive(), "cashDown", "The reductions, $" + Dollars.wire(reduction.amount())
                    + ", are not less than the cost of the lease, $" + Dollars.wire(gross.amount()) + ".");
            Money worth = lessor.residual.of(lessor.msrp);
            residual = Figure.of(FigureName.RESIDUAL, worth, new Because.Residual(lessor.residual, lessor.msrp), lessor.because);
            lease = new Lease(adjusted.amount(), worth, lessor.factor, lessor.months, Rounding.HALF_UP);
            taxes = taxes();
        }

        private LeaseTax.Taxes taxes() {
            Worksheet.EnteredTax entered = sheet.tax();
            if (entered != null) {
                return new LeaseTax.Taxes(Figure.of(FigureName.TAX_OF_STATE, Dollars.zero()),
                        TaxDesk.entered(entered.amount(), entered.source()));
            }
            return new LeaseTax(table, sheet.place(), delivery).on(new LeaseTax.TaxedLease(
                    new TaxedSale(sheet.newVehicle(), price(), sheet.charges(_ -> true), sheet.allowances(),
                            Stacked.sum(stacked.rebates()), Stacked.sum(stacked.discounts()).negated()),
                    lease.basePayment(), lessor.months, cash, Dollars.max(equity(), Dollars.zero()),
                    Stacked.sum(stacked.rebates()), sheet.charges(Item::atSigning)));
        }

        Leased leased() {
            Figure base = Figure.of(FigureName.BASE_PAYMENT, lease.basePayment(), new Because.LeasePayments(lessor.months,
                    lessor.factor.wire(), adjusted.amount(), residual.amount()), lessor.because);
            Figure periodic = Figure.sum(FigureName.PERIODIC_PAYMENT, List.of(base, taxes.eachPayment()));
            Figure due = due(periodic);
            Tax tax = taxes.start();
            return new Leased(stack, gross, reduction, adjusted, lease, residual, periodic, due, paid(due), total(periodic, due),
                    tax, stacked.checks());
        }

        private Figure due(Figure periodic) {
            List<Figure> lines = new ArrayList<>(List.of(reduction, new Figure(FigureName.FIRST_PAYMENT, "", periodic.amount(),
                    periodic.parts(), List.of())));
            sheet.items().stream().filter(Item::atSigning)
                    .forEach(item -> lines.add(Figure.of(FigureName.CHARGE, item.name(), item.price())));
            if (sheet.lease().feeAtSigning()) {
                lines.add(acquisition());
            }
            if (!sheet.lease().taxCapitalized()) {
                lines.add(taxes.start().figure());
            }
            Money deposit = sheet.lease().securityDeposit();
            lines.add(Figure.of(FigureName.SECURITY_DEPOSIT, deposit == null ? Dollars.zero() : deposit));
            return Figure.sum(FigureName.DUE_AT_SIGNING, lines, new Because.Rule("Reg M 1013.4(b)"), new Because.Rule("R11"));
        }

        private Figure paid(Figure due) {
            Money trade = Dollars.max(equity(), Dollars.zero());
            List<Figure> rebates = stacked.rebates();
            List<Figure> lines = new ArrayList<>(List.of(Figure.of(FigureName.TRADE_EQUITY, trade)));
            lines.addAll(rebates);
            lines.add(Figure.of(FigureName.CASH_AT_SIGNING, due.amount().minus(trade).minus(Stacked.sum(rebates))));
            return Figure.sum(FigureName.HOW_PAID, lines, new Because.Rule("Reg M comment 4(b)-5"));
        }

        /** What the buyer will have paid by the end. */
        private Figure total(Figure periodic, Figure due) {
            Money deposit = sheet.lease().securityDeposit();
            Money others = periodic.amount().multipliedBy(lessor.months - 1L);
            return Figure.sum(FigureName.TOTAL_OF_PAYMENTS, List.of(
                    Figure.of(FigureName.DUE_AT_SIGNING, due.amount()),
                    Figure.of(FigureName.SECURITY_DEPOSIT, deposit == null ? Dollars.zero() : deposit).less(),
                    Figure.of(FigureName.OTHER_PAYMENTS, others, new Because.Times(lessor.months - 1, periodic.amount())),
                    Figure.of(FigureName.DISPOSITION_FEE, lessor.disposition, lessor.because)),
                    new Because.Rule("Reg M 1013.4(e)"));
        }
    }

    private Money price() {
        return sheet.price().plus(Stacked.sum(stacked.planPrices()));
    }

    private Money equity() {
        return sheet.equity(delivery);
    }

    private Figure acquisition() {
        return Figure.of(FigureName.ACQUISITION_FEE, lessor.acquisition, lessor.because);
    }

    private Figure gross(Money capitalizedTax) {
        List<Figure> agreed = new ArrayList<>(List.of(Figure.of(FigureName.VEHICLE_PRICE, sheet.price())));
        agreed.addAll(stacked.planPrices());
        agreed.addAll(stacked.discounts());
        agreed.addAll(charges(item -> item.is(Charge.Kind.ACCESSORY) && !item.atSigning()));
        List<Figure> lines = new ArrayList<>(List.of(Figure.sum(FigureName.AGREED_VALUE, agreed)));
        lines.addAll(charges(item -> !item.is(Charge.Kind.ACCESSORY) && !item.atSigning()));
        if (!sheet.lease().feeAtSigning()) {
            lines.add(acquisition());
        }
        lines.add(Figure.of(FigureName.NEGATIVE_EQUITY, Dollars.max(equity().negated(), Dollars.zero())));
        lines.add(Figure.of(FigureName.CAPITALIZED_TAX, capitalizedTax));
        return Figure.sum(FigureName.GROSS_COST, lines, new Because.Rule("Reg M 1013.4(f)(1)"));
    }

    private List<Figure> charges(Predicate<Item> which) {
        return sheet.items().stream().filter(which).map(item -> Figure.of(FigureName.CHARGE, item.name(), item.price())).toList();
    }

    private Figure reductions(Money cash) {
        List<Figure> lines = new ArrayList<>(stacked.rebates());
        lines.add(Figure.of(FigureName.TRADE_EQUITY, Dollars.max(equity(), Dollars.zero())));
        lines.add(Figure.of(FigureName.CASH_REDUCTION, cash));
        return Figure.sum(FigureName.COST_REDUCTION, lines, new Because.Rule("Reg M 1013.4(f)(2)"));
    }
}
