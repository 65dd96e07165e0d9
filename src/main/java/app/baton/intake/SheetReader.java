package app.baton.intake;

import app.baton.journal.Background;
import app.baton.journal.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.jspecify.annotations.Nullable;

/**
 * Turns one sheet into a table. The heading is the first row with at least two filled cells, so that a title above it
 * does no harm. Dates come as ISO days whatever their format shows, formulas as the values they last had. A row under
 * the heading that shares a merged cell with others is not guessed at but listed.
 */
final class SheetReader {

    private static final int MOST_ROWS = 50_000;
    private static final int MOST_COLUMNS = 256;

    private final Sheet sheet;
    private final String source;
    private final Background.Progress progress;
    private final List<Table.Row> rows = new ArrayList<>();
    private final List<Table.Broken> broken = new ArrayList<>();

    SheetReader(Sheet sheet, String source, Background.Progress progress) {
        this.sheet = sheet;
        this.source = source;
        this.progress = progress;
    }

    /** Empty when the sheet holds no list. */
    Optional<Table> table() {
        if (sheet.getLastRowNum() > MOST_ROWS) {
            throw Problem.badInput("intake.too-large", source, "The sheet \"" + sheet.getSheetName() + "\" has more than 50,000"
                    + " rows and cannot be a list of one store. Copy the list alone into a new workbook, and choose that file.");
        }
        @Nullable List<String> header = null;
        for (Row row : sheet) {
            Tables.at(progress, row.getRowNum(), sheet.getLastRowNum(), source);
            List<String> cells = cells(row);
            long filled = cells.stream().filter(cell -> !cell.isBlank()).count();
            if (header == null) {
                header = filled >= 2 ? cells.stream().map(cell -> cell.strip().replaceAll("\\s+", " ")).toList() : null;
            } else if (filled > 0) {
                take(row, cells, header);
            }
        }
        return header == null || rows.isEmpty() && broken.isEmpty() ? Optional.empty()
                : Optional.of(new Table(source, sheet.getSheetName(), header, rows, broken));
    }

    private void take(Row row, List<String> cells, List<String> header) {
        int number = rows.size() + broken.size() + 1;
        int line = row.getRowNum() + 1;
        Optional<CellRangeAddress> merged = sheet.getMergedRegions().stream()
                .filter(region -> region.containsRow(row.getRowNum())).findFirst();
        if (merged.isEmpty()) {
            rows.add(new Table.Row(number, line, cells));
            return;
        }
        int first = merged.get().getFirstColumn();
        broken.add(new Table.Broken(number, line, first < header.size() ? header.get(first) : "", "The cells "
                + merged.get().formatAsString() + " are merged, so it is not clear what this row says. Unmerge them, fill each"
                + " cell, and import the sheet again."));
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < Math.min(row.getLastCellNum(), MOST_COLUMNS); column++) {
            Cell cell = row.getCell(column, Row.MissingCellPolicy.RETURN_BLANK_AS_NULL);
            cells.add(cell == null ? "" : text(cell));
        }
        return cells;
    }

    private static String text(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getStringCellValue();
            case BOOLEAN -> cell.getBooleanCellValue() ? "yes" : "no";
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            case NUMERIC -> number(cell);
            case BLANK, FORMULA, _NONE -> "";
        };
    }

    private static String number(Cell cell) {
        if (DateUtil.isCellDateFormatted(cell)) {
            return cell.getLocalDateTimeCellValue().toLocalDate().toString();
        }
        String plain = NumberToTextConverter.toText(cell.getNumericCellValue());
        return cell.getCellStyle().getDataFormatString().contains("%")
                ? new BigDecimal(plain).movePointRight(2).stripTrailingZeros().toPlainString() + "%" : plain;
    }
}
