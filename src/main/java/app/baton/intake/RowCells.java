package app.baton.intake;

import java.util.List;
import java.util.stream.Stream;

/** The cells of one row by what they hold. */
record RowCells(Table.Row row, ColumnMapping<ProgramField> mapping) {

    /** One entry of a cell that holds several: "2026 Explorer: 1,500" says 1,500 of the 2026 Explorer. */
    record Entry(String of, String says) { }

    /** The text of a cell; empty when the sheet has none. */
    String of(ProgramField field) {
        return mapping.cell(row, field);
    }

    /** @throws RowProblem when the cell is empty, which only a new program's may not be */
    String needed(ProgramField field, String what) {
        String cell = of(field);
        if (cell.isEmpty()) {
            throw new RowProblem(field, "This code is new here, and the row does not say " + what + ". Fill the cell in.");
        }
        return cell;
    }

    /** The entries of an amount, between semicolons or line breaks; {@code mend} shows how one is written. */
    static List<Entry> entries(String cell, String mend) {
        return Stream.of(cell.split("[;\\n]")).map(String::strip).filter(part -> !part.isEmpty()).map(part -> {
            int colon = part.lastIndexOf(':');
            if (colon < 0) {
                throw new RowProblem(ProgramField.AMOUNT, "\"" + part + "\" has no colon with a figure after it. " + mend);
            }
            return new Entry(part.substring(0, colon).strip(), part.substring(colon + 1).strip());
        }).toList();
    }
}
