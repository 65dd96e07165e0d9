package app.baton.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;

/** Finds out what stands between the fields: the sign that cuts header and first rows into the most equal columns. */
final class Delimiters {

    private static final char[] KNOWN = {',', '\t', ';', '|'};
    private static final int LOOK = 40;

    private Delimiters() { }

    static char of(String text) {
        char best = ',';
        int most = 0;
        for (char delimiter : KNOWN) {
            int score = score(text, delimiter);
            if (score > most) {
                most = score;
                best = delimiter;
            }
        }
        return best;
    }

    static String name(char delimiter) {
        return switch (delimiter) {
            case '\t' -> "tab";
            case ';' -> "semicolon";
            case '|' -> "bar";
            default -> "comma";
        };
    }

    /** Columns of the header, for each of the first rows that has as many; a row of another width counts against it. */
    private static int score(String text, char delimiter) {
        List<Integer> widths = new ArrayList<>();
        try {
            for (CsvRecord each : TextTables.reader(delimiter, text)) {
                widths.add(each.getFieldCount());
                if (widths.size() == LOOK) {
                    break;
                }
            }
        } catch (CsvParseException broken) {
            // what was read until then has to do
        }
        int header = widths.isEmpty() ? 1 : widths.getFirst();
        if (header == 1) {
            return 0;
        }
        long equal = widths.stream().filter(width -> width == header).count();
        return Math.toIntExact(header * 100L * equal / widths.size()) + header;
    }
}
