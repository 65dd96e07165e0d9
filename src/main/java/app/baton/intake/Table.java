package app.baton.intake;

import java.util.List;

/**
 * A list as it stands in a file, nothing interpreted yet: the header, the records under it, and those that could not
 * even be cut into fields. Records count from 1, blank ones not counted; lines are physical ones, the first being 1.
 *
 * @param form encoding and delimiter, or the sheet's name, in words for the person who imports
 */
public record Table(String source, String form, List<String> header, List<Row> rows, List<Broken> broken) {

    public Table {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        broken = List.copyOf(broken);
    }

    /** One record and the line on which it starts. */
    public record Row(int number, int line, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** The cell without blanks around it; empty where the row is too short. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column).strip() : "";
        }
    }

    /** A record that could not be cut into fields; the column is named where only that is to blame, or else empty. */
    public record Broken(int number, int line, String column, String sentence) {

        public Broken(int number, int line, String sentence) {
            this(number, line, "", sentence);
        }
    }
}
