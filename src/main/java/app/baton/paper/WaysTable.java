package app.baton.paper;

import app.baton.deal.figures.Figure;
import app.baton.deal.figures.FigureName;
import app.baton.deal.worksheet.Leased;
import app.baton.deal.worksheet.Sale;
import app.baton.finance.FederalBox;
import app.baton.finance.Loan;
import app.baton.journal.Texts;
import app.baton.paper.Band.Cell;
import app.baton.paper.Type.Paragraph;
import app.baton.paper.WayLines.Kind;
import app.baton.paper.Ways.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The ways to buy side by side: first what each costs a month and at signing, then from the price down to what is financed,
 * line by line, so that each column adds up, and then the figures of the federal box.
 */
final class WaysTable {

    private static final float GAP = 0.012f;

    private final Ways ways;
    private final Runs runs;
    private final Texts texts;
    private final List<Band> heads;
    private final float label;

    WaysTable(Ways ways, Runs runs) {
        this.ways = ways;
        this.runs = runs;
        this.texts = runs.texts();
        label = switch (ways.all().size()) {
            case 1 -> 0.68f;
            case 2 -> 0.52f;
            case 3 -> 0.43f;
            default -> 0.34f;
        };
        heads = List.of(head());
    }

    List<Band> bands() {
        List<Band> bands = new ArrayList<>(heads);
        bands.set(0, heads.getFirst().holdingNext());
        bands.addAll(payments());
        List<WayLines> lines = ways.all().stream().map(way -> new WayLines(way, texts)).toList();
        bands.addAll(lines(lines, true));
        bands.add(sum(texts.say("deal-paper.total-price"), lines));
        bands.addAll(lines(lines, false));
        results().forEach(bands::add);
        bands.addAll(box());
        bands.addAll(beside());
        return bands;
    }

    /** The kind of each way, its program and its months over its column. */
    private Band head() {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < ways.all().size(); i++) {
            Way way = ways.all().get(i);
            List<Paragraph> own = new ArrayList<>(List.of(Paragraph.of(runs.bold(way.kind(texts))).scaled(Type.NAME)));
            if (!way.name(texts).isEmpty()) {
                own.add(Paragraph.of(runs.plain(way.name(texts))));
            }
            Integer months = way.route().months();
            if (months != null) {
                own.add(Paragraph.of(runs.gray(texts.say("deal-paper.months", months))));
            }
            cells.add(new Cell(left(i), width(), Band.Side.RIGHT, own));
        }
        return new Band(cells, 0.9f, false, true, false, List.of());
    }

    private List<Band> payments() {
        List<Band> bands = new ArrayList<>();
        if (ways.all().stream().anyMatch(way -> way.route().months() != null)) {
            bands.add(row(texts.say("deal-paper.payment"), this::payment, Weight.BOLD).holdingNext());
        }
        bands.add(row(texts.say("deal-paper.at-signing"), way -> runs.cents(way.on().worked().cashAtSigning()), Weight.BOLD));
        return bands;
    }

    private String payment(Way way) {
        Money payment = way.on().worked().payment();
        if (way.route().months() == null) {
            return "";
        }
        return payment == null ? texts.say("deal-paper.unknown") : runs.cents(payment);
    }

    /** Each line of the price, or each that comes off it, in the columns that have it. */
    private List<Band> lines(List<WayLines> columns, boolean price) {
        TreeMap<Kind, List<String>> order = new TreeMap<>();
        for (WayLines column : columns) {
            column.lines().stream().filter(line -> line.kind().ofPrice() == price).forEach(line -> {
                List<String> labels = order.computeIfAbsent(line.kind(), _ -> new ArrayList<>());
                if (!labels.contains(line.key())) {
                    labels.add(line.key());
                }
            });
        }
        List<Band> bands = new ArrayList<>();
        order.forEach((kind, keys) -> keys.forEach(key -> bands.add(line(columns, kind, key))));
        if (!bands.isEmpty() && price) {
            bands.set(0, bands.getFirst().apart());
        }
        return bands;
    }

    private Band line(List<WayLines> columns, Kind kind, String key) {
        String words = columns.stream().flatMap(column -> column.find(kind, key).stream()).findFirst().orElseThrow().label();
        return row(words, way -> columns.get(ways.all().indexOf(way)).find(kind, key)
                .map(line -> line.known() ? runs.cents(line.amount()) : texts.say("deal-paper.unknown")).orElse(""),
                Weight.PLAIN);
    }

    private Band sum(String words, List<WayLines> columns) {
        return row(words, way -> runs.cents(columns.get(ways.all().indexOf(way)).price()), Weight.STRONG);
    }

    /** What each column comes to, under the name that the law gives it. */
    private Stream<Band> results() {
        return Stream.of(FigureName.BALANCE_DUE, FigureName.AMOUNT_FINANCED, FigureName.ADJUSTED_COST)
                .filter(name -> ways.all().stream().anyMatch(way -> result(way).name() == name))
                .map(name -> row(texts.name(name), way -> result(way).name() == name ? runs.cents(result(way).amount()) : "",
                        Weight.STRONG));
    }

    private static Figure result(Way way) {
        return switch (way.on().worked()) {
            case Sale sale -> sale.balance();
            case Leased leased -> leased.adjustedCost();
        };
    }

    private List<Band> box() {
        if (ways.all().stream().noneMatch(way -> box(way) != null)) {
            return List.of();
        }
        return List.of(
                row(texts.say("deal-paper.apr"), boxed(box -> texts.say("deal-paper.percent",
                        box.disclosedRate().toPlainString())), Weight.STRONG).apart(),
                row(texts.name(FigureName.FINANCE_CHARGE), boxed(box -> runs.cents(box.financeCharge())), Weight.PLAIN),
                row(texts.name(FigureName.TOTAL_OF_PAYMENTS), boxed(box -> runs.cents(box.totalOfPayments())), Weight.PLAIN),
                row(texts.name(FigureName.TOTAL_SALE_PRICE), boxed(box -> runs.cents(box.totalSalePrice())), Weight.PLAIN),
                row(texts.say("deal-paper.payments"), boxed(box -> texts.formats().count(box.schedule().size())), Weight.PLAIN),
                row(texts.say("deal-paper.first-payment"), this::first, Weight.PLAIN),
                row(texts.say("deal-paper.last-payment"), boxed(box -> runs.cents(box.schedule().getLast().payment())),
                        Weight.PLAIN));
    }

    private String first(Way way) {
        Loan loan = way.on().worked() instanceof Sale sale ? sale.loan() : null;
        return loan == null ? "" : texts.formats().date(loan.first());
    }

    private Function<Way, String> boxed(Function<FederalBox, String> words) {
        return way -> {
            FederalBox box = box(way);
            return box == null ? "" : words.apply(box);
        };
    }

    private static @Nullable FederalBox box(Way way) {
        return way.on().worked() instanceof Sale sale ? sale.box() : null;
    }

    /** What the buyer has outside the contract, each on a line of its own. */
    private List<Band> beside() {
        List<Figure> all = ways.all().stream().flatMap(way -> way.on().worked().checks().stream()).toList();
        List<Band> bands = new ArrayList<>();
        all.stream().map(check -> List.of(check.name(), check.of())).distinct().forEach(key -> {
            Figure one = all.stream().filter(check -> List.of(check.name(), check.of()).equals(key)).findFirst().orElseThrow();
            bands.add(row(one.label(texts), way -> way.on().worked().checks().stream()
                    .filter(check -> List.of(check.name(), check.of()).equals(key)).map(Figure::amount).reduce(Money::plus)
                    .map(runs::cents).orElse(""), Weight.PLAIN));
        });
        if (!bands.isEmpty()) {
            bands.set(0, bands.getFirst().apart());
            bands.add(runs.note(texts.say("deal-paper.beside")));
        }
        return bands;
    }

    /** How much a row weighs. */
    private enum Weight {
        PLAIN, STRONG, BOLD
    }

    private Band row(String words, Function<Way, String> amount, Weight weight) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.left(0, label, weighed(words, weight))));
        for (int i = 0; i < ways.all().size(); i++) {
            String said = amount.apply(ways.all().get(i));
            if (!said.isEmpty()) {
                cells.add(Cell.right(left(i), width(), weighed(said, weight)));
            }
        }
        return new Band(cells, weight == Weight.PLAIN ? 0.12f : 0.3f, false, false, false, heads);
    }

    private Paragraph weighed(String words, Weight weight) {
        return switch (weight) {
            case PLAIN -> Paragraph.of(runs.plain(words));
            case STRONG -> Paragraph.of(runs.strong(words));
            case BOLD -> Paragraph.of(runs.bold(words)).scaled(Type.SECTION);
        };
    }

    private float left(int column) {
        return label + GAP + column * (width() + GAP);
    }

    private float width() {
        return (1 - label) / ways.all().size() - GAP;
    }
}
