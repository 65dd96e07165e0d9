package app.baton.intake;

import app.baton.journal.Background;
import app.baton.journal.Problem;
import java.util.List;
import java.util.Locale;

/** Lists in whatever form they come: text, or the sheets of a workbook, told apart by the first bytes. */
public final class Tables {

    private Tables() { }

    /**
     * The first list of the file: the text, or the first sheet that has a heading and a row.
     *
     * @throws Problem when it cannot be read as a list at all
     */
    public static Table read(byte[] bytes, String source, Background.Progress progress) {
        return readAll(bytes, source, progress).getFirst();
    }

    /**
     * Every list of the file: each sheet that has one, in the workbook's order; at least one.
     *
     * @throws Problem {@code intake.stopped} when it was asked to stop: a list is read as a whole or not at all
     */
    public static List<Table> readAll(byte[] bytes, String source, Background.Progress progress) {
        if (!SheetTables.looksLikeOne(bytes) && source.toLowerCase(Locale.ROOT).matches(".*\\.xls[xmb]?")) {
            throw Problem.badInput("intake.no-workbook", source, "This is not an Excel workbook, although its name says so. Open"
                    + " it in the program that wrote it and save it as .xlsx, or give it the ending .csv where it is text.");
        }
        return SheetTables.looksLikeOne(bytes) ? SheetTables.read(bytes, source, progress)
                : List.of(TextTables.read(bytes, source, progress));
    }

    /** Says how far it is in the rows of a list, and stops there when it was asked to. */
    static void at(Background.Progress progress, long row, long rows, String source) {
        progress.at(row, rows);
        stopWhenAsked(progress, source);
    }

    static void stopWhenAsked(Background.Progress progress, String source) {
        if (progress.cancelled()) {
            throw Problem.couldNot("intake.stopped", "Reading " + source + " was stopped. Nothing of it was taken in.");
        }
    }
}
