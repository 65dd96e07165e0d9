package app.baton.ui.deals;

import app.baton.deal.Quote;
import app.baton.deal.figures.Figure;
import app.baton.deal.figures.FigureName;
import app.baton.deal.worksheet.Gross;
import app.baton.journal.Texts;
import app.baton.paper.DealTable;
import app.baton.paper.DealTable.Weight;
import app.baton.paper.Reason;
import app.baton.ui.kit.MoneyHue;
import app.baton.ui.kit.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** The lines of the figures on the screen: those of the deal sheet, what each way saves, and for managers what it leaves. */
final class FigureLines {

    private final Texts texts;
    private final StackWhy stacks;

    FigureLines(Texts texts) {
        this.texts = texts;
        stacks = new StackWhy(texts);
    }

    /** A line through all ways. */
    record Line(String label, Weight weight, MoneyHue hue, boolean apart, List<Value> values) {

        Line {
            values = List.copyOf(values);
        }
    }

    /** One way's amount; {@code why} answers with no lines where there is nothing behind it. */
    record Value(String words, Supplier<Why> why) { }

    /** What a way costs a month and at signing, and what it saves. */
    List<Line> first(Compared compared) {
        DealTable table = DealTable.of(compared.ways(), texts);
        List<Line> lines = new ArrayList<>(of(table, table.rows(DealTable.Part.PAYMENT), MoneyHue.FINANCED));
        lines.add(line(texts.say("deals.figures.saves"), Weight.STRONG, MoneyHue.CUSTOMER, compared, way -> new Value(
                texts.formats().cents(way.stack().value()), () -> stacks.of(way.stack()))));
        return lines;
    }

    /** From the price down to what is financed, and the federal box; with dealer money what it leaves the store (R28). */
    List<Line> rest(Compared compared, boolean dealerMoney) {
        DealTable table = DealTable.of(compared.ways(), texts);
        List<Line> lines = new ArrayList<>(of(table, table.rows().stream()
                .filter(row -> row.part() != DealTable.Part.PAYMENT).toList(), MoneyHue.PLAIN));
        if (dealerMoney) {
            List<Function<Gross, Figure>> parts = List.of(Gross::front, Gross::back, Gross::dealer, Gross::total);
            List<FigureName> names = List.of(FigureName.FRONT_GROSS, FigureName.BACK_GROSS, FigureName.DEALER_MONEY,
                    FigureName.TOTAL_GROSS);
            for (int i = 0; i < parts.size(); i++) {
                lines.add(gross(names.get(i), parts.get(i), i == 0, compared));
            }
            lines.add(line(texts.say("jacket.after-pack"), Weight.STRONG, MoneyHue.DEALER, compared, way -> new Value(
                    texts.formats().cents(way.gross().afterPack()), () -> why("", "", List.of()))));
        }
        return lines;
    }

    private Line gross(FigureName name, Function<Gross, Figure> part, boolean apart, Compared compared) {
        String label = texts.name(name);
        Line line = line(label, name == FigureName.TOTAL_GROSS ? Weight.STRONG : Weight.PLAIN, MoneyHue.DEALER, compared, way -> {
            Figure figure = part.apply(way.gross());
            return new Value(texts.formats().cents(figure.amount()), () -> why(label, routeName(way), Reason.of(figure, texts)));
        });
        return new Line(line.label, line.weight, line.hue, apart, line.values);
    }

    private String routeName(Quote.OnRoute way) {
        return NextQuestion.routeName(way.stack(), texts);
    }

    private static Line line(String label, Weight weight, MoneyHue hue, Compared compared, Function<Quote.OnRoute, Value> value) {
        return new Line(label, weight, hue, false, compared.ways().stream().map(value).toList());
    }

    private List<Line> of(DealTable table, List<DealTable.Row> rows, MoneyHue hue) {
        List<Line> lines = new ArrayList<>();
        DealTable.Part before = DealTable.Part.PAYMENT;
        for (DealTable.Row row : rows) {
            List<Value> values = new ArrayList<>();
            for (int i = 0; i < row.cells().size(); i++) {
                DealTable.Cell cell = row.cells().get(i);
                DealTable.Column column = table.columns().get(i);
                values.add(new Value(cell.words(), () -> why(row.label(), name(column), cell.reasons().get())));
            }
            boolean apart = row.part() != before && (row.part() == DealTable.Part.BOX || row.part() == DealTable.Part.BESIDE);
            lines.add(new Line(row.label(), row.weight(), hue, apart, values));
            before = row.part();
        }
        return lines;
    }

    private String name(DealTable.Column column) {
        return String.join(", ", List.of(column.name().isEmpty() ? column.kind() : column.name(), column.months()).stream()
                .filter(word -> !word.isEmpty()).toList());
    }

    private Why why(String label, String way, List<Reason> reasons) {
        return new Why(texts.say("deals.figures.why", label, way), reasons.stream().map(reason -> Why.Line.at(reason.depth(),
                reason.label(), reason.amount(), reason.because())).toList(), "");
    }
}
