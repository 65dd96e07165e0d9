package app.baton.paper;

import app.baton.deal.figures.Figure;
import app.baton.deal.figures.FigureName;
import app.baton.deal.worksheet.Leased;
import app.baton.deal.worksheet.Sale;
import app.baton.journal.Texts;
import app.baton.money.Dollars;
import app.baton.paper.Ways.Way;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;

/**
 * One way's lines from the price down to what is left to finance: what is sold and charged, and what comes off. Together they
 * are the amount financed, the balance due or the adjusted cost, to the cent.
 */
final class WayLines {

    /** What a line is, in the order of the sheet. */
    enum Kind {
        PRICE, LOWER, CHARGE, LESSOR_FEE, TAX, TRADE, REBATE, CASH, PREPAID;

        /** Whether it belongs to what is bought, or else comes off it. */
        boolean ofPrice() {
            return compareTo(TRADE) < 0;
        }
    }

    /**
     * One line.
     *
     * @param key tells it from others of its kind; two charges of one name are two lines
     * @param known whether the amount is known
     * @param figures what it is the sum of
     */
    record Line(Kind kind, String key, String label, Money amount, boolean known, List<Figure> figures) { }

    private final Texts texts;
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Integer> met = new HashMap<>();

    WayLines(Way way, Texts texts) {
        this.texts = texts;
        switch (way.on().worked()) {
            case Sale sale -> sale(sale);
            case Leased leased -> lease(leased);
        }
    }

    List<Line> lines() {
        return lines;
    }

    Optional<Line> find(Kind kind, String key) {
        return lines.stream().filter(line -> line.kind == kind && line.key.equals(key)).findFirst();
    }

    /** What is bought, as far as it is known. */
    Money price() {
        return lines.stream().filter(line -> line.kind.ofPrice()).map(Line::amount).reduce(Dollars.zero(), Money::plus);
    }

    private void sale(Sale sale) {
        sale.cashPrice().parts().stream().filter(part -> part.name() != FigureName.SALES_TAX).forEach(this::add);
        lines.add(new Line(Kind.TAX, "", texts.name(FigureName.SALES_TAX), sale.tax().figure().amount(), !sale.tax().blocks(),
                List.of(sale.tax().figure())));
        sale.otherFinanced().parts().forEach(this::add);
        sale.downpayment().parts().forEach(part -> add(part.less()));
        sale.balance().parts().stream().filter(part -> part.name() == FigureName.PREPAID_CHARGE).forEach(this::add);
    }

    private void lease(Leased leased) {
        for (Figure part : leased.grossCost().parts()) {
            if (part.name() == FigureName.AGREED_VALUE) {
                part.parts().forEach(this::add);
            } else {
                add(part);
            }
        }
        if (leased.tax().blocks()) {
            lines.add(new Line(Kind.TAX, "", texts.name(FigureName.SALES_TAX), Dollars.zero(), false,
                    List.of(leased.tax().figure())));
        }
        leased.reduction().parts().forEach(part -> add(part.less()));
    }

    private void add(Figure figure) {
        Kind kind = kind(figure.name());
        String label = label(figure, kind);
        if (kind == Kind.TRADE) {
            // what is owed beyond the allowance may be financed in part and eat cash in part
            Optional<Line> before = find(kind, figure.name().name());
            before.ifPresent(lines::remove);
            Money amount = figure.amount().plus(before.map(Line::amount).orElse(Dollars.zero()));
            List<Figure> all = new ArrayList<>(before.map(Line::figures).orElse(List.of()));
            all.add(figure);
            lines.add(new Line(kind, figure.name().name(), label, amount, true, all));
            return;
        }
        String key = label + "/" + met.merge(kind + label, 1, Integer::sum);
        lines.add(new Line(kind, key, label, figure.amount(), true, List.of(figure)));
    }

    private String label(Figure figure, Kind kind) {
        return switch (kind) {
            case CHARGE -> figure.of();
            case CASH -> texts.say("deal-paper.cash-down");
            case TRADE -> texts.say(figure.name() == FigureName.NEGATIVE_EQUITY ? "deal-paper.owed-on-trade"
                    : "deal-paper.trade-equity");
            case REBATE -> texts.say("deal-paper.rebate", figure.of());
            case PRICE, LOWER, LESSOR_FEE, TAX, PREPAID -> figure.label(texts);
        };
    }

    private static Kind kind(FigureName name) {
        return switch (name) {
            case VEHICLE_PRICE -> Kind.PRICE;
            case PLAN_PRICE, STORE_DISCOUNT -> Kind.LOWER;
            case CHARGE -> Kind.CHARGE;
            case ACQUISITION_FEE -> Kind.LESSOR_FEE;
            case SALES_TAX, CAPITALIZED_TAX -> Kind.TAX;
            case TRADE_EQUITY, NEGATIVE_EQUITY -> Kind.TRADE;
            case REBATE -> Kind.REBATE;
            case CASH_DOWN, CASH_REDUCTION -> Kind.CASH;
            case PREPAID_CHARGE -> Kind.PREPAID;
            default -> throw new IllegalArgumentException("no line of a deal sheet: " + name);
        };
    }
}
