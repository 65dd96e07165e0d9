package app.baton.deal.tax;

import app.baton.deal.figures.Because;
import app.baton.deal.figures.Figure;
import app.baton.deal.figures.FigureName;
import app.baton.deal.tax.TaxRule.TradeCredit;
import app.baton.money.Dollars;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The tax on a sale by the table, for a vehicle that is registered in a place and delivered on a day. Each tax is rounded
 * once, half up, to the cent. What is not known is never taken for nothing: it is a gap beside the figure.
 */
public final class TaxDesk {

    private final TaxTable table;
    private final TaxPlace place;
    private final LocalDate delivery;

    public TaxDesk(TaxTable table, TaxPlace place, LocalDate delivery) {
        this.table = table;
        this.place = place;
        this.delivery = delivery;
    }

    /** What finance entered by hand, whatever the table says. */
    public static Tax entered(Money amount, String source) {
        return new Tax(Figure.sum(FigureName.SALES_TAX, List.of(Figure.of(FigureName.TAX_OF_STATE, "", amount,
                new Because.Entered(source)))), List.of(), List.of());
    }

    /** The tax on a sale. */
    public Tax on(TaxedSale sale) {
        return byPlace(its -> one(its, sale));
    }

    /** One state's tax, before it is decided whose is collected. */
    interface OneState {
        One of(TaxPlace place);
    }

    /** A state's tax, its base and what is not known of it. */
    record One(Figure tax, List<Figure> workings, List<Gap> gaps) { }

    Tax byPlace(OneState states) {
        if (place.registered() == null) {
            One ours = states.of(place.asResident());
            return tax(ours, List.of(new Gap(Gap.Kind.NO_PLACE, place.store())));
        }
        if (!place.outOfState()) {
            return tax(states.of(place), List.of());
        }
        Optional<Border> border = table.border(place);
        String both = place.store() + "-" + place.registered();
        if (border.isEmpty()) {
            return new Tax(Figure.sum(FigureName.SALES_TAX, List.of()), List.of(), List.of(new Gap(Gap.Kind.NO_BORDER, both)));
        }
        Border row = border.orElseThrow();
        Because[] read = row.form() == null ? new Because[] {because(both, row.read())}
                : new Because[] {because(both, row.read()), new Because.Rule(row.form())};
        List<Gap> doubt = row.read().quality().toVerify() ? List.of(new Gap(Gap.Kind.TO_VERIFY, both)) : List.of();
        return switch (row.collect()) {
            case OURS -> tax(states.of(place.asResident()), doubt, read);
            case THEIRS -> tax(states.of(place), doubt, read);
            case LOWER -> lower(states.of(place.asResident()), states.of(place), doubt, read);
            case BOTH -> both(states.of(place.asResident()), states.of(place), doubt, read);
            case NONE -> new Tax(Figure.of(FigureName.SALES_TAX, Dollars.zero(), read), List.of(), doubt);
        };
    }

    private static Tax tax(One one, List<Gap> more, Because... read) {
        return new Tax(Figure.sum(FigureName.SALES_TAX, List.of(one.tax), read), one.workings, joined(one.gaps, more));
    }

    /** The smaller of the two; while the other state's is not known, what is known is no answer. */
    private static Tax lower(One ours, One theirs, List<Gap> doubt, Because... read) {
        boolean takeOurs = !ours.tax.amount().isGreaterThan(theirs.tax.amount());
        One taken = takeOurs ? ours : theirs;
        One other = takeOurs ? theirs : ours;
        Figure tax = taken.tax.with(new Because.Instead(other.tax.of(), other.tax.amount()));
        return new Tax(Figure.sum(FigureName.SALES_TAX, List.of(tax), read), joined(ours.workings, theirs.workings),
                joined(joined(ours.gaps, theirs.gaps), doubt));
    }

    private static Tax both(One ours, One theirs, List<Gap> doubt, Because... read) {
        return new Tax(Figure.sum(FigureName.SALES_TAX, List.of(ours.tax, theirs.tax), read),
                joined(ours.workings, theirs.workings), joined(joined(ours.gaps, theirs.gaps), doubt));
    }

    private static <T> List<T> joined(List<T> some, List<T> others) {
        List<T> all = new ArrayList<>(some);
        others.stream().filter(it -> !all.contains(it)).forEach(all::add);
        return all;
    }

    private One one(TaxPlace its, TaxedSale sale) {
        String state = state(its);
        Optional<TaxRule> known = table.rule(state, delivery);
        if (known.isEmpty()) {
            return new One(Figure.of(FigureName.TAX_OF_STATE, state, Dollars.zero()), List.of(),
                    List.of(new Gap(Gap.Kind.NO_RULE, state)));
        }
        TaxRule rule = known.orElseThrow();
        List<Gap> gaps = new ArrayList<>();
        Figure base = base(rule, sale, gaps);
        return new One(taxed(its, rule, base.amount(), gaps), List.of(base), gaps);
    }

    static String state(TaxPlace place) {
        String registered = place.registered();
        return registered == null ? place.store() : registered;
    }

    TaxTable table() {
        return table;
    }

    LocalDate delivery() {
        return delivery;
    }

    /** State and local rates of a base, as one tax. */
    Figure taxed(TaxPlace its, TaxRule rule, Money base, List<Gap> gaps) {
        TaxRule.StateRate rate = rule.rate();
        if (rate == null) {
            gaps.add(new Gap(Gap.Kind.NO_RATE, rule.state()));
            return Figure.of(FigureName.TAX_OF_STATE, rule.state(), Dollars.zero());
        }
        verify(gaps, rule.state(), rate.read());
        List<LocalRate> locals = table.locals(its, delivery);
        if (locals.isEmpty() && rate.localsOnTop()) {
            gaps.add(new Gap(Gap.Kind.NO_LOCALITY, rule.state()));
        }
        List<Because> because = new ArrayList<>(List.of(new Because.Rate(rate.percent(), base),
                because(rule.state(), rate.read())));
        BigDecimal sum = base.getAmount().multiply(rate.percent().value());
        for (LocalRate local : locals) {
            Money most = local.onFirst();
            Money part = most == null ? base : Dollars.min(base, most);
            because.add(new Because.Rate(local.percent(), part));
            because.add(because(local.place(), local.read()));
            verify(gaps, local.place(), local.read());
            sum = sum.add(part.getAmount().multiply(local.percent().value()));
        }
        Money due = Money.of(CurrencyUnit.USD, sum.movePointLeft(2).setScale(2, RoundingMode.HALF_UP));
        return new Figure(FigureName.TAX_OF_STATE, rule.state(), due, List.of(), because);
    }


    /** Price and taxed charges, less what may be taken off; never below zero. */
    Figure base(TaxRule rule, TaxedSale sale, List<Gap> gaps) {
        List<Figure> lines = new ArrayList<>(List.of(Figure.of(FigureName.VEHICLE_PRICE, sale.price())));
        boolean asRule = false;
        for (Charge charge : sale.charges()) {
            Boolean said = charge.taxed();
            asRule = asRule || said == null;
            if (said == null ? rule.charges().kinds().contains(charge.kind()) : said) {
                lines.add(Figure.of(FigureName.CHARGE, charge.name(), charge.amount()));
            }
        }
        if (asRule) {
            verify(gaps, rule.state(), rule.charges().read());
        }
        lines.add(Figure.of(FigureName.STORE_DISCOUNT, sale.discounts()).less());
        if (!sale.trades().isEmpty()) {
            lines.add(credit(rule, sale, gaps).less());
        }
        if (!sale.rebates().isZero()) {
            verify(gaps, rule.state(), rule.rebates().read());
            if (rule.rebates().kind() == TaxRule.Rebates.Kind.LOWER_THE_BASE) {
                lines.add(Figure.of(FigureName.REBATES, sale.rebates(), because(rule.state(), rule.rebates().read())).less());
            } else if (rule.rebates().kind() == TaxRule.Rebates.Kind.UNKNOWN) {
                gaps.add(new Gap(Gap.Kind.REBATES, rule.state()));
            }
        }
        return floored(rule.state(), lines);
    }

    private static Figure floored(String state, List<Figure> lines) {
        Money sum = lines.stream().map(Figure::amount).reduce(Dollars.zero(), Money::plus);
        if (sum.isNegative()) {
            lines.add(Figure.of(FigureName.NO_LESS_THAN_ZERO, sum.negated()));
        }
        Figure base = Figure.sum(FigureName.TAX_BASE, lines);
        return new Figure(base.name(), state, base.amount(), base.parts(), base.because());
    }

    private static Figure credit(TaxRule rule, TaxedSale sale, List<Gap> gaps) {
        TradeCredit credit = rule.tradeCredit();
        Because read = because(rule.state(), credit.read());
        Money all = sale.trades().stream().reduce(Dollars.zero(), Money::plus);
        verify(gaps, rule.state(), credit.read());
        return switch (credit.kind()) {
            case FULL -> Figure.of(FigureName.TRADE_CREDIT, all, read);
            case NONE -> Figure.of(FigureName.TRADE_CREDIT, Dollars.zero(), read);
            case NEW_ONLY -> Figure.of(FigureName.TRADE_CREDIT, sale.newVehicle() ? all : Dollars.zero(), read);
            case CAPPED -> capped(sale, Objects.requireNonNull(credit.cap()), read);
            case UNKNOWN -> {
                gaps.add(new Gap(Gap.Kind.TRADE_CREDIT, rule.state()));
                yield Figure.of(FigureName.TRADE_CREDIT, Dollars.zero());
            }
        };
    }

    /** One vehicle counts, the one with the largest allowance, and of it no more than the cap. */
    private static Figure capped(TaxedSale sale, Money cap, Because read) {
        Money largest = sale.trades().stream().reduce(Dollars.zero(), Dollars::max);
        return largest.isGreaterThan(cap) ? Figure.of(FigureName.TRADE_CREDIT, cap, new Because.Capped(largest, cap), read)
                : Figure.of(FigureName.TRADE_CREDIT, largest, read);
    }

    static void verify(List<Gap> gaps, String where, Read read) {
        Gap gap = new Gap(Gap.Kind.TO_VERIFY, where);
        if (read.quality().toVerify() && !gaps.contains(gap)) {
            gaps.add(gap);
        }
    }

    static Because because(String where, Read read) {
        return new Because.Table(where, read.year(), read.quality(), read.source());
    }
}
