package app.baton.paper;

import app.baton.deal.check.Promised;
import app.baton.deal.figures.Figure;
import app.baton.deal.figures.FigureName;
import app.baton.deal.tax.Tax;
import app.baton.deal.worksheet.Leased;
import app.baton.deal.worksheet.Sale;
import app.baton.deal.worksheet.Worked;
import app.baton.finance.FederalBox;
import app.baton.finance.Loan;
import app.baton.incentive.stack.RouteStack;
import app.baton.journal.Texts;
import app.baton.money.Dollars;
import app.baton.paper.DealTable.Cell;
import app.baton.paper.DealTable.Column;
import app.baton.paper.DealTable.Part;
import app.baton.paper.DealTable.Row;
import app.baton.paper.DealTable.Weight;
import app.baton.paper.WayLines.Kind;
import app.baton.paper.Ways.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Makes the lines of {@link DealTable} from the ways that were worked out. */
final class TableRows {

    private final Ways ways;
    private final List<Promised> promised;
    private final Texts texts;
    private final List<Row> rows = new ArrayList<>();

    TableRows(Ways ways, List<Promised> promised, Texts texts) {
        this.ways = ways;
        this.promised = promised;
        this.texts = texts;
    }

    DealTable table() {
        payments();
        List<WayLines> lines = ways.all().stream().map(way -> new WayLines(way, texts)).toList();
        lines(lines, Part.PRICE);
        row(Part.TOTAL, Weight.STRONG, texts.say("deal-paper.total-price"), way -> total(lines.get(ways.all().indexOf(way))));
        lines(lines, Part.OFF);
        results();
        box();
        beside();
        promised();
        return new DealTable(ways.all().stream().map(this::column).toList(), rows);
    }

    private Column column(Way way) {
        Integer months = way.route().months();
        return new Column(way.plainKind(texts), way.name(texts), months == null ? "" : texts.say("deal-paper.months", months));
    }

    private void row(Part part, Weight weight, String label, Function<Way, Cell> cell) {
        rows.add(new Row(part, weight, label, ways.all().stream().map(cell).toList()));
    }

    private void payments() {
        if (ways.all().stream().anyMatch(way -> way.route().months() != null)) {
            row(Part.PAYMENT, Weight.BOLD, texts.say("deal-paper.payment"), this::payment);
        }
        row(Part.PAYMENT, Weight.BOLD, texts.say("deal-paper.at-signing"), this::atSigning);
    }

    private Cell payment(Way way) {
        Money payment = way.on().worked().payment();
        if (way.route().months() == null) {
            return Cell.NONE;
        }
        return payment == null ? unknown() : new Cell(cents(payment), () -> switch (way.on().worked()) {
            case Sale sale -> contract(sale);
            case Leased leased -> with(lease(leased), leased.periodic());
        });
    }

    private Cell atSigning(Way way) {
        Worked worked = way.on().worked();
        return new Cell(cents(worked.cashAtSigning()), () -> switch (worked) {
            case Sale sale -> Reason.of(sale.paidAtSigning(), texts);
            case Leased leased -> with(Reason.of(leased.dueAtSigning(), texts), leased.howPaid());
        });
    }

    private List<Reason> contract(Sale sale) {
        return HowPaid.sentence(sale, texts).map(words -> with(List.of(Reason.said(words)), sale.balance())).orElse(List.of());
    }

    private List<Reason> lease(Leased leased) {
        return HowPaid.sentence(leased, texts).map(words -> List.of(Reason.said(words))).orElse(List.of());
    }

    private List<Reason> with(List<Reason> first, Figure... more) {
        List<Reason> all = new ArrayList<>(first);
        Stream.of(more).forEach(figure -> all.addAll(Reason.of(figure, texts)));
        return all;
    }

    /** Each line of the price, or each that comes off it, in the columns that have it. */
    private void lines(List<WayLines> columns, Part part) {
        TreeMap<Kind, List<String>> order = new TreeMap<>();
        for (WayLines column : columns) {
            column.lines().stream().filter(line -> line.kind().ofPrice() == (part == Part.PRICE)).forEach(line -> {
                List<String> keys = order.computeIfAbsent(line.kind(), _ -> new ArrayList<>());
                if (!keys.contains(line.key())) {
                    keys.add(line.key());
                }
            });
        }
        order.forEach((kind, keys) -> keys.forEach(key -> line(columns, part, kind, key)));
    }

    private void line(List<WayLines> columns, Part part, Kind kind, String key) {
        String words = columns.stream().flatMap(column -> column.find(kind, key).stream()).findFirst().orElseThrow().label();
        row(part, Weight.PLAIN, words, way -> columns.get(ways.all().indexOf(way)).find(kind, key)
                .map(line -> new Cell(words(line), () -> kind == Kind.TAX ? tax(way)
                        : with(List.of(), line.figures().toArray(Figure[]::new)))).orElse(Cell.NONE));
    }

    /** The rates, what they were taken of, and what is not known of them. */
    private List<Reason> tax(Way way) {
        Tax tax = way.on().worked().tax();
        List<Reason> all = new ArrayList<>(Reason.of(tax.figure(), texts));
        tax.workings().forEach(base -> all.addAll(Reason.of(base, texts)));
        tax.gaps().forEach(gap -> all.add(Reason.said(gap.sentence(texts))));
        return all;
    }

    private Cell total(WayLines column) {
        return new Cell(cents(column.price()), () -> column.lines().stream().filter(line -> line.kind().ofPrice())
                .map(line -> new Reason(1, line.label(), words(line), "")).toList());
    }

    /** What each column comes to, under the name that the law gives it. */
    private void results() {
        Stream.of(FigureName.BALANCE_DUE, FigureName.AMOUNT_FINANCED, FigureName.ADJUSTED_COST)
                .filter(name -> ways.all().stream().anyMatch(way -> result(way).name() == name))
                .forEach(name -> row(Part.RESULT, Weight.STRONG, texts.name(name),
                        way -> result(way).name() == name ? cell(result(way)) : Cell.NONE));
    }

    private static Figure result(Way way) {
        return switch (way.on().worked()) {
            case Sale sale -> sale.balance();
            case Leased leased -> leased.adjustedCost();
        };
    }

    private void box() {
        if (ways.all().stream().noneMatch(way -> federal(way) != null)) {
            return;
        }
        boxed(Weight.STRONG, texts.say("deal-paper.apr"), (sale, box) -> new Cell(texts.say("deal-paper.percent",
                box.disclosedRate().toPlainString()), () -> contract(sale)));
        for (FigureName name : List.of(FigureName.FINANCE_CHARGE, FigureName.TOTAL_OF_PAYMENTS, FigureName.TOTAL_SALE_PRICE)) {
            boxed(Weight.PLAIN, texts.name(name), (sale, box) -> sale.figures().stream().filter(it -> it.name() == name)
                    .findFirst().map(this::cell).orElse(Cell.NONE));
        }
        boxed(Weight.PLAIN, texts.say("deal-paper.payments"), (sale, box) -> plain(texts.formats().count(box.schedule().size())));
        boxed(Weight.PLAIN, texts.say("deal-paper.first-payment"), (sale, box) -> {
            Loan loan = sale.loan();
            return loan == null ? Cell.NONE : plain(texts.formats().date(loan.first()));
        });
        boxed(Weight.PLAIN, texts.say("deal-paper.last-payment"),
                (sale, box) -> plain(cents(box.schedule().getLast().payment())));
    }

    /** What the box says of a sale. */
    private interface Boxed {
        Cell of(Sale sale, FederalBox box);
    }

    private void boxed(Weight weight, String label, Boxed cell) {
        row(Part.BOX, weight, label, way -> {
            FederalBox box = federal(way);
            return box != null && way.on().worked() instanceof Sale sale ? cell.of(sale, box) : Cell.NONE;
        });
    }

    private static @Nullable FederalBox federal(Way way) {
        return way.on().worked() instanceof Sale sale ? sale.box() : null;
    }

    /** What the buyer has outside the contract, each on a line of its own. */
    private void beside() {
        List<Figure> all = ways.all().stream().flatMap(way -> way.on().worked().checks().stream()).toList();
        all.stream().map(check -> List.of(check.name(), check.of())).distinct().forEach(key -> {
            Figure one = all.stream().filter(check -> List.of(check.name(), check.of()).equals(key)).findFirst().orElseThrow();
            row(Part.BESIDE, Weight.PLAIN, one.label(texts), way -> {
                List<Figure> its = way.on().worked().checks().stream()
                        .filter(check -> List.of(check.name(), check.of()).equals(key)).toList();
                return its.stream().map(Figure::amount).reduce(Money::plus)
                        .map(sum -> new Cell(cents(sum), () -> with(List.of(), its.toArray(Figure[]::new)))).orElse(Cell.NONE);
            });
        });
    }

    /** How much of each promise a way has. */
    private void promised() {
        for (Promised its : promised) {
            String from = its.brief() == null ? its.text() : texts.say("deal-paper.promised.brief", its.text(),
                    its.brief().toString());
            row(Part.PROMISED, Weight.PLAIN, its.amount().isZero() ? texts.say("deal-paper.promised", from)
                    : texts.say("deal-paper.promised.amount", from, its.amount()), way -> kept(its, way.on().stack()));
        }
    }

    private Cell kept(Promised its, RouteStack stack) {
        Money kept = Dollars.min(its.kept(stack), its.amount());
        return new Cell(kept.isPositive() ? cents(kept) : texts.say(its.isKept(stack) ? "deal-paper.promised.in"
                : "deal-paper.promised.not"), () -> its.isKept(stack) ? List.of() : its.why(stack)
                .map(left -> List.of(Reason.said(left.sentence(texts)))).orElse(List.of()));
    }

    private String words(WayLines.Line line) {
        return line.known() ? cents(line.amount()) : texts.say("deal-paper.unknown");
    }

    private Cell cell(Figure figure) {
        return new Cell(cents(figure.amount()), () -> Reason.of(figure, texts));
    }

    private Cell unknown() {
        return plain(texts.say("deal-paper.unknown"));
    }

    private static Cell plain(String words) {
        return new Cell(words, List::of);
    }

    private String cents(Money money) {
        return texts.formats().cents(money);
    }
}
