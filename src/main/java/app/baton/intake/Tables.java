package app.baton.intake;

import app.baton.journal.Problem;
import java.util.List;

/** Lists in whatever form they come: text, or the sheets of a workbook, told apart by the first bytes. */
public final class Tables {

    private Tables() { }

    /**
     * The first list of the file: the text, or the first sheet that has a heading and a row.
     *
     * @throws Problem when it cannot be read as a list at all
     */
    public static Table read(byte[] bytes, String source) {
        return readAll(bytes, source).getFirst();
    }

    /** Every list of the file: each sheet that has one, in the workbook's order; at least one. */
    public static List<Table> readAll(byte[] bytes, String source) {
        return SheetTables.looksLikeOne(bytes) ? SheetTables.read(bytes, source) : List.of(TextTables.read(bytes, source));
    }
}
