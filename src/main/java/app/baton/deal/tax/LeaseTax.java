package app.baton.deal.tax;

import app.baton.deal.figures.Because;
import app.baton.deal.figures.Figure;
import app.baton.deal.figures.FigureName;
import app.baton.deal.tax.TaxRule.Leases.Reduction;
import app.baton.money.Dollars;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * The tax on a lease, by the rule of the state in which the vehicle is registered: what is due with each payment, and what at
 * the start.
 */
public final class LeaseTax {

    private final TaxDesk desk;
    private final TaxPlace place;

    public LeaseTax(TaxTable table, TaxPlace place, java.time.LocalDate delivery) {
        this.desk = new TaxDesk(table, place, delivery);
        this.place = place;
    }

    /**
     * What a lease is taxed on.
     *
     * @param sale the agreed value, what is capitalized beside it, trades and rebates: for states that tax the price
     * @param paidAtStart charges that are paid at signing
     */
    public record TaxedLease(TaxedSale sale, Money basePayment, int payments, Money cash, Money trade, Money rebates,
                             List<Charge> paidAtStart) {
        public TaxedLease {
            paidAtStart = List.copyOf(paidAtStart);
        }

        private Money of(Reduction reduction) {
            return switch (reduction) {
                case CASH -> cash;
                case TRADE -> trade;
                case REBATE -> rebates;
            };
        }
    }

    /** Taxes with each payment and at the start; gaps of both stand with the start. */
    public record Taxes(Figure eachPayment, Tax start) { }

    /**
     * By the table. A place that nobody named is taken to be the store's, and said to be. Payments are taxed where the vehicle
     * is kept, wherever it was leased (Streamlined Sales and Use Tax Agreement, section 310 C, as in Iowa Code 423.17 and Rhode
     * Island 280-RICR-20-70-21.6); tax that is due at once is left out of that rule. So of another state than the store's its
     * own rule is taken, and that it was is said.
     */
    public Taxes on(TaxedLease lease) {
        String state = TaxDesk.state(place);
        List<Gap> gaps = new ArrayList<>();
        if (place.registered() == null) {
            gaps.add(new Gap(Gap.Kind.NO_PLACE, place.store()));
        }
        if (place.outOfState()) {
            gaps.add(new Gap(Gap.Kind.LEASE_ELSEWHERE, place.store() + "-" + state));
        }
        Optional<TaxRule> known = desk.table().rule(state, desk.delivery());
        if (known.isEmpty()) {
            gaps.add(new Gap(Gap.Kind.NO_RULE, state));
            return taxes(nothing(state), nothing(state), List.of(), gaps);
        }
        TaxRule rule = known.orElseThrow();
        TaxDesk.verify(gaps, state, rule.leases().read());
        Because read = TaxDesk.because(state, rule.leases().read());
        return switch (rule.leases().method()) {
            case EACH_PAYMENT -> {
                Figure base = start(rule, lease, List.of());
                yield taxes(desk.taxed(place, rule, lease.basePayment, gaps).with(read),
                        desk.taxed(place, rule, base.amount(), gaps).with(read), List.of(base), gaps);
            }
            case TOTAL_UP_FRONT -> {
                Figure base = start(rule, lease, List.of(Figure.of(FigureName.BASE_PAYMENTS,
                        lease.basePayment.multipliedBy(lease.payments), new Because.Times(lease.payments, lease.basePayment))));
                yield taxes(nothing(state), desk.taxed(place, rule, base.amount(), gaps).with(read), List.of(base), gaps);
            }
            case PRICE_AT_TITLING -> {
                TaxedSale sale = lease.sale;
                Figure base = desk.base(rule, rule.leases().tradeCredit() ? sale : new TaxedSale(sale.newVehicle(), sale.price(),
                        sale.charges(), List.of(), sale.rebates(), sale.discounts()), gaps);
                yield taxes(nothing(state), desk.taxed(place, rule, base.amount(), gaps).with(read), List.of(base), gaps);
            }
            case NONE -> taxes(nothing(state), nothing(state).with(read), List.of(), gaps);
            case UNKNOWN -> {
                gaps.add(new Gap(Gap.Kind.LEASES, state));
                yield taxes(nothing(state), nothing(state), List.of(), gaps);
            }
        };
    }

    private static Taxes taxes(Figure each, Figure start, List<Figure> workings, List<Gap> gaps) {
        return new Taxes(each, new Tax(Figure.sum(FigureName.SALES_TAX, List.of(start)), workings, gaps));
    }

    private static Figure nothing(String state) {
        return Figure.of(FigureName.TAX_OF_STATE, state, Dollars.zero());
    }

    /** What is taxed at the start: reductions as the rule lists them, and taxed charges that are paid then. */
    private static Figure start(TaxRule rule, TaxedLease lease, List<Figure> more) {
        List<Figure> lines = new ArrayList<>(more);
        for (Reduction reduction : rule.leases().taxedReductions()) {
            lines.add(Figure.of(switch (reduction) {
                case CASH -> FigureName.CASH_REDUCTION;
                case TRADE -> FigureName.TRADE_EQUITY;
                case REBATE -> FigureName.REBATES;
            }, lease.of(reduction)));
        }
        for (Charge charge : lease.paidAtStart) {
            Boolean said = charge.taxed();
            if (said == null ? rule.charges().kinds().contains(charge.kind()) : said) {
                lines.add(Figure.of(FigureName.CHARGE, charge.name(), charge.amount()));
            }
        }
        Figure base = Figure.sum(FigureName.TAX_BASE, lines);
        return new Figure(base.name(), rule.state(), base.amount(), base.parts(), List.of());
    }
}
