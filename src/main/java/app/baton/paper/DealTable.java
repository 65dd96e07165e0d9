package app.baton.paper;

import app.baton.deal.Quote;
import app.baton.deal.check.Promised;
import app.baton.journal.Texts;
import java.util.List;
import java.util.function.Supplier;

/**
 * The ways to buy side by side, line by line, as a customer may read them: first what each costs a month and at signing, then
 * from the price down to what is financed, so that each column adds up, and then the figures of the federal box, and what
 * was promised. Nothing of it is a dealer's (R28). Paper, screen and message are made of the same lines.
 */
public record DealTable(List<Column> columns, List<Row> rows) {

    public DealTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * What stands over a way.
     *
     * @param name the program that sets it apart from others of its kind, or an empty text
     * @param months of the contract or lease, or an empty text
     */
    public record Column(String kind, String name, String months) { }

    /** What a line belongs to, in the order in which the parts come. */
    public enum Part {
        PAYMENT, PRICE, TOTAL, OFF, RESULT, BOX, BESIDE, PROMISED
    }

    /** How much a line weighs. */
    public enum Weight {
        PLAIN, STRONG, BOLD
    }

    /** One line through all ways. */
    public record Row(Part part, Weight weight, String label, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One way's share of a line.
     *
     * @param words an empty text where the way has no such line
     * @param reasons what it is made of, worked out when somebody asks
     */
    public record Cell(String words, Supplier<List<Reason>> reasons) {

        static final Cell NONE = new Cell("", List::of);
    }

    /** The lines of these ways, in their order. */
    public static DealTable of(List<Quote.OnRoute> ways, Texts texts) {
        return of(ways, List.of(), texts);
    }

    /** The same for a buyer who was promised something: how much of each promise each way has comes last. */
    public static DealTable of(List<Quote.OnRoute> ways, List<Promised> promised, Texts texts) {
        return new TableRows(new Ways(ways), promised, texts).table();
    }

    /** The lines of a part. */
    public List<Row> rows(Part part) {
        return rows.stream().filter(row -> row.part() == part).toList();
    }
}
