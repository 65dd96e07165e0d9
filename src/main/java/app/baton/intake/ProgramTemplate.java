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

/** A workbook to fill in: the headings that an import knows, one worked example, and notes on a sheet of their own. */
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
        Row example = sheet.createRow(1);
        for (ProgramField field : ProgramField.values()) {
            Cell cell = head.createCell(field.ordinal());
            cell.setCellValue(texts.name(field));
            cell.setCellStyle(bold);
            put(example.createCell(field.ordinal()), field, month, day);
            sheet.setColumnWidth(field.ordinal(), WIDTH);
        }
        sheet.createFreezePane(1, 1);
    }

    private void put(Cell cell, ProgramField field, YearMonth month, CellStyle day) {
        Object value = switch (field) {
            case FROM -> month.atDay(1);
            case UNTIL -> month.atEndOfMonth();
            case DELIVERIES, DELIVERED_BY, GROUP, SPONSOR, PAYER, BUDGET -> "";
            case AMOUNT -> "$500";
            case CODE -> texts.say("programs.template.code");
            case NAME -> texts.say("programs.template.name");
            case KIND -> "customer cash";
            case VEHICLES -> texts.say("programs.template.vehicles", String.valueOf(month.getYear()));
            case WHO -> "everybody";
            case PAID_AS -> "deal";
            case ROUTES -> "cash, standard";
            case CLAIM_CODE -> "EXMP1";
            case CLAIM_DAYS -> "30";
            case DOCUMENT -> texts.say("programs.template.document", texts.formats().month(month));
            case SECTION -> "4.2";
            case WORDS -> texts.say("programs.template.words");
        };
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
