package app.baton.ui.stock;

import app.baton.journal.Texts;
import app.baton.vehicle.ImportReport;
import app.baton.vehicle.StockUnit;
import java.util.List;
import java.util.stream.Collectors;

/** What a list does, line by line and sort by sort, to be read before it is done. */
final class ListLines {

    private ListLines() { }

    /** One sort of lines. */
    enum Sort {
        BAD, ADDED, CHANGED, MISSING, SOLD_HERE, REMARKS
    }

    /** One line; {@code line} is that of the file, empty where it is about a vehicle in stock. */
    record Line(String line, String stock, String column, String words) { }

    static List<Line> of(Sort sort, ImportReport report, Texts texts) {
        return switch (sort) {
            case BAD -> report.refused().stream().map(row -> new Line(String.valueOf(row.line()),
                    row.stock() == null ? "" : row.stock(), row.field(), row.sentence())).toList();
            case ADDED -> report.added().stream().map(unit -> unit(unit, texts)).toList();
            case CHANGED -> report.changed().stream().map(changed -> new Line("", changed.unit().stock(),
                    changed.changes().stream().map(change -> texts.name(change.field())).collect(Collectors.joining(", ")),
                    changed.changes().stream().map(change -> words(change, texts)).collect(Collectors.joining("; ")))).toList();
            case MISSING -> report.missing().stream().map(unit -> unit(unit, texts)).toList();
            case SOLD_HERE -> report.sold().stream().map(unit -> unit(unit, texts)).toList();
            case REMARKS -> report.remarks().stream().map(remark -> new Line(String.valueOf(remark.line()), "", remark.field(),
                    remark.sentence())).toList();
        };
    }

    private static Line unit(StockUnit unit, Texts texts) {
        return new Line("", unit.stock(), "", unit.listing().price() == null ? unit.name()
                : texts.say("stock.import.unit", unit.name(), texts.formats().money(unit.listing().price())));
    }

    private static String words(ImportReport.Change change, Texts texts) {
        String before = change.before().isEmpty() ? texts.say("stock.import.nothing") : change.before();
        String after = change.after().isEmpty() ? texts.say("stock.import.nothing") : change.after();
        return texts.say("stock.import.turns", before, after);
    }
}
