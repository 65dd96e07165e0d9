package app.baton.intake;

import app.baton.journal.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook to fill in: the headings that an import knows, worked examples, and notes on a sheet of their own. */
public final class ProgramTemplate {

    private static final int WIDTH = 18 * 256;

    private final Texts texts;

    public ProgramTemplate(Texts texts) {
        this.texts = texts;
    }

    /** The workbook, its example in the given month. */
    public byte[] xlsx(YearMonth month) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(); var out = new ByteArrayOutputStream()) {
            CellStyle bold = workbook.createCellStyle();
            Font font = workbook.createFont();
            font.setBold(true);
            bold.setFont(font);
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("m/d/yyyy"));
            programs(workbook.createSheet(texts.say("programs.template.sheet")), month, bold, day);
            notes(workbook.createSheet(texts.say("programs.template.notes-sheet")), bold);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void programs(Sheet sheet, YearMonth month, CellStyle bold, CellStyle day) {
        Row head = sheet.createRow(0);
        for (ProgramField field : ProgramField.values()) {
            Cell cell = head.createCell(field.ordinal());
            cell.setCellValue(texts.name(field));
            cell.setCellStyle(bold);
            sheet.setColumnWidth(field.ordinal(), WIDTH);
        }
        for (Example example : Example.values()) {
            Row row = sheet.createRow(example.ordinal() + 1);
            for (ProgramField field : ProgramField.values()) {
                put(row.createCell(field.ordinal()), text(field, example, month), day);
            }
        }
        sheet.createFreezePane(1, 1);
    }

    /** One row for each shape that a cell of amounts can have. */
    private enum Example {
        CASH, RATE, PLAN
    }

    private Object text(ProgramField field, Example example, YearMonth month) {
        boolean cash = example == Example.CASH;
        return switch (field) {
            case FROM -> month.atDay(1);
            case UNTIL -> month.atEndOfMonth();
            case DELIVERIES, DELIVERED_BY, GROUP, SPONSOR, PAYER, BUDGET, TIERS, MILES, ACQUISITION_FEE, DISPOSITION_FEE -> "";
            case TERMS -> example == Example.RATE ? "36-60" : "";
            case AMOUNT -> switch (example) {
                case CASH -> "$500";
                case RATE -> "1.9";
                case PLAN -> "gift at most 50";
            };
            case CODE -> texts.say("programs.template.code", example.ordinal() + 1);
            case NAME -> texts.say("programs.template.name", kind(example));
            case KIND -> kind(example);
            case VEHICLES -> texts.say("programs.template.vehicles", String.valueOf(month.getYear()));
            case WHO -> "everybody";
            case PAID_AS -> cash ? "deal" : "";
            case ROUTES -> cash ? "cash, standard" : "";
            case CLAIM_CODE -> cash ? "EXMP1" : "";
            case CLAIM_DAYS -> cash ? "30" : "";
            case DOCUMENT -> texts.say("programs.template.document", texts.formats().month(month));
            case SECTION -> "4." + (example.ordinal() + 2);
            case WORDS -> texts.say("programs.template.words");
        };
    }

    private static String kind(Example example) {
        return switch (example) {
            case CASH -> "customer cash";
            case RATE -> "rate";
            case PLAN -> "plan price";
        };
    }

    private static void put(Cell cell, Object value, CellStyle day) {
        if (value instanceof LocalDate date) {
            cell.setCellValue(date);
            cell.setCellStyle(day);
        } else {
            cell.setCellValue(value.toString());
        }
    }

    /** One note a line, the column's name before a bar. */
    private void notes(Sheet sheet, CellStyle bold) {
        List<String> lines = texts.say("programs.template.notes").lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            Row row = sheet.createRow(at);
            String[] parts = lines.get(at).split("\\|", 2);
            row.createCell(0).setCellValue(parts[0].strip());
            row.getCell(0).setCellStyle(bold);
            row.createCell(1).setCellValue(parts.length > 1 ? parts[1].strip() : "");
        }
        sheet.setColumnWidth(0, WIDTH);
        sheet.setColumnWidth(1, 6 * WIDTH);
    }
}
