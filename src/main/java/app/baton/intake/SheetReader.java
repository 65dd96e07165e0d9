package app.baton.intake;

import app.baton.journal.Background;
import app.baton.journal.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.jspecify.annotations.Nullable;

/**
 * Turns one sheet into a table, row by row as its XML is read. The heading is the first row with at least two filled cells, so
 * that a title above it does no harm. Dates come as ISO days whatever their format shows, formulas as the values they last had.
 * A row under the heading that shares a merged cell with others is not guessed at but listed.
 */
final class SheetReader {

    private static final int MOST_ROWS = 50_000;
    private static final int MOST_COLUMNS = 256;

    private final Workbook workbook;
    private final String name;
    private final String source;
    private final Background.Progress progress;
    private final List<Filled> rows = new ArrayList<>();
    private final List<CellRangeAddress> merged = new ArrayList<>();
    private @Nullable List<String> header;
    private int line;
    private int lines;

    SheetReader(Workbook workbook, String name, String source, Background.Progress progress) {
        this.workbook = workbook;
        this.name = name;
        this.source = source;
        this.progress = progress;
    }

    /** A row under the heading that is not blank. */
    private record Filled(int line, List<String> cells) { }

    void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "dimension" -> lines = CellRangeAddress.valueOf(Workbook.attribute(xml, "ref")).getLastRow() + 1;
                    case "row" -> row(xml);
                    case "mergeCell" -> merged.add(CellRangeAddress.valueOf(Workbook.attribute(xml, "ref")));
                    default -> { }
                }
            }
        }
    }

    /** Empty when the sheet holds no list. */
    Optional<Table> table() {
        List<String> columns = header;
        if (columns == null || rows.isEmpty()) {
            return Optional.empty();
        }
        List<Table.Row> good = new ArrayList<>();
        List<Table.Broken> broken = new ArrayList<>();
        for (Filled row : rows) {
            Tables.stopWhenAsked(progress, source);
            int number = good.size() + broken.size() + 1;
            Optional<CellRangeAddress> shared = merged.stream().filter(region -> region.containsRow(row.line() - 1)).findFirst();
            if (shared.isEmpty()) {
                good.add(new Table.Row(number, row.line(), row.cells()));
            } else {
                broken.add(broken(number, row.line(), shared.get(), columns));
            }
        }
        return Optional.of(new Table(source, name, columns, good, broken));
    }

    private static Table.Broken broken(int number, int line, CellRangeAddress shared, List<String> header) {
        int first = shared.getFirstColumn();
        return new Table.Broken(number, line, first < header.size() ? header.get(first) : "", "The cells "
                + shared.formatAsString() + " are merged, so it is not clear what this row says. Unmerge them, fill each"
                + " cell, and import the sheet again.");
    }

    private void row(XMLStreamReader xml) throws XMLStreamException {
        String number = Workbook.attribute(xml, "r");
        line = number.isEmpty() ? line + 1 : Integer.parseInt(number);
        Tables.at(progress, line, Math.max(line, lines), source);
        List<String> cells = new ArrayList<>();
        int column = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("row")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                String place = Workbook.attribute(xml, "r");
                column = place.isEmpty() ? column : column(place);
                String text = cell(xml);
                if (!text.isEmpty() && column < MOST_COLUMNS) {
                    while (cells.size() < column) {
                        cells.add("");
                    }
                    cells.add(text);
                }
                column++;
            }
        }
        take(cells);
    }

    /** The letters of "AB7", counted from 0. */
    private static int column(String place) {
        int column = 0;
        for (int i = 0; i < place.length() && Character.isLetter(place.charAt(i)) && column < MOST_COLUMNS; i++) {
            column = column * 26 + Character.toUpperCase(place.charAt(i)) - 'A' + 1;
        }
        return Math.max(0, column - 1);
    }

    private void take(List<String> cells) {
        long filled = cells.stream().filter(cell -> !cell.isBlank()).count();
        if (header == null) {
            header = filled >= 2 ? cells.stream().map(cell -> cell.strip().replaceAll("\\s+", " ")).toList() : null;
        } else if (filled > 0) {
            rows.add(new Filled(line, cells));
            if (rows.size() > MOST_ROWS) {
                throw Problem.badInput("intake.too-large", source, "The sheet \"" + name + "\" has more than 50,000 rows and"
                        + " cannot be a list of one store. Copy the list alone into a new workbook, and choose that file.");
            }
        }
    }

    /** The text of the cell that was just entered, and moves behind it. */
    private String cell(XMLStreamReader xml) throws XMLStreamException {
        String type = Workbook.attribute(xml, "t");
        String style = Workbook.attribute(xml, "s");
        String value = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "v" -> value = xml.getElementText();
                    case "is" -> value = Workbook.rich(xml, "is");
                    default -> { }
                }
            }
        }
        if (value.isEmpty()) {
            return "";
        }
        return switch (type) {
            case "s" -> workbook.text(Integer.parseInt(value.strip()));
            case "b" -> value.strip().equals("1") ? "yes" : "no";
            case "inlineStr", "str", "e" -> value;
            case "d" -> value.strip().split("T", 2)[0];
            default -> number(Double.parseDouble(value), style.isEmpty() ? 0 : Integer.parseInt(style));
        };
    }

    private String number(double value, int style) {
        if (DateUtil.isValidExcelDate(value) && workbook.isDay(style)) {
            return DateUtil.getLocalDateTime(value, workbook.since1904()).toLocalDate().toString();
        }
        String plain = NumberToTextConverter.toText(value);
        return workbook.code(style).contains("%")
                ? new BigDecimal(plain).movePointRight(2).stripTrailingZeros().toPlainString() + "%" : plain;
    }
}
