package app.baton.intake;

import app.baton.journal.Texts;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A list to fill in: the headings that an import knows and a worked example of each kind; as a workbook with notes on a
 * sheet of their own, or as text.
 */
public final class ProgramTemplate {

    private static final int WIDTH = 18 * 256;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M/d/uuuu", Locale.US);
    /** By this Excel knows that the text is UTF-8. */
    private static final char MARK = '\uFEFF';

    private final Texts texts;

    public ProgramTemplate(Texts texts) {
        this.texts = texts;
    }

    /** The list in the form that the file's name asks for, text where it ends in .csv, with examples in the given month. */
    public byte[] of(String file, YearMonth month) {
        return file.toLowerCase(Locale.ROOT).endsWith(".csv") ? csv(month) : xlsx(month);
    }

    /** Whether a code is that of an example which nobody has made a program of. */
    static boolean isExample(String code, Texts texts) {
        return code.toUpperCase(Locale.ROOT).startsWith(texts.say("programs.template.code", ""));
    }

    private byte[] csv(YearMonth month) {
        StringWriter text = new StringWriter();
        text.append(MARK);
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(Stream.of(ProgramField.values()).map(texts::name).toList());
            for (Example example : Example.values()) {
                csv.writeRecord(Stream.of(ProgramField.values()).map(field -> value(field, example, month))
                        .map(value -> value instanceof LocalDate day ? DAY.format(day) : value.toString()).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private byte[] xlsx(YearMonth month) {
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
                put(row.createCell(field.ordinal()), value(field, example, month), day);
            }
        }
        sheet.createFreezePane(1, 1);
    }

    /** One row for each kind that a row can begin, for each shape that a cell of amounts can have, and for usual audiences. */
    private enum Example {
        CASH("customer cash", "$500"),
        RESPONDER("customer cash", "$750", "first responder (buyer or spouse)",
                "agency identity card or letter of the department (60 days)"),
        LOYALTY("customer cash", "$1,000", "owns or leases a 2015 or newer Ford for 30 days (buyer or household)",
                "registration or title"),
        CONQUEST("customer cash", "$1,250", "owns or leases a competing brand other than Ford, Lincoln", "registration"),
        PLACE("customer cash", "$250", "registered in ZIP 480, 481; in stock at least 60 days", "registration application"),
        OFFER("private offer", "$1,500", "private offer, original certificate", "original certificate"),
        CAPTIVE("customer cash", "$400", "finances with the captive lender", ""),
        BY_WORDS("customer cash", "$300", "members of the farm bureau since last year", ""),
        BY_MODEL("customer cash", "%s F-150: 2,000; %s Explorer: 1,500"),
        DEALER("dealer cash", "$300"),
        SPIFF("spiff", "$100"),
        RATE("rate", "1.9"),
        LEASE("lease", "%s Explorer 36: 63, .00205"),
        REDUCTION("rate reduction", "0.5, never below 0.9"),
        RESIDUAL("residual", "+2"),
        PAYMENTS("payments", "3 payments, each 700, together 1950"),
        PLAN("plan price", "gift at most 50"),
        VOLUME("volume bonus", "from 20: 200; from 28: 350"),
        OTHER("other", "first oil change");

        private final String kind;
        private final String amount;
        private final String who;
        private final String papers;

        Example(String kind, String amount) {
            this(kind, amount, "everybody", "");
        }

        Example(String kind, String amount, String who, String papers) {
            this.kind = kind;
            this.amount = amount;
            this.who = who;
            this.papers = papers;
        }

        /** Whether its amounts name the vehicles already. */
        boolean tabled() {
            return amount.contains("%s");
        }
    }

    private Object value(ProgramField field, Example example, YearMonth month) {
        String year = String.valueOf(month.getYear());
        boolean cash = example == Example.CASH;
        boolean lease = example == Example.LEASE;
        return switch (field) {
            case FROM -> month.atDay(1);
            case UNTIL -> month.atEndOfMonth();
            case DELIVERIES, DELIVERED_BY, GROUP, SPONSOR, PAYER, BUDGET, TIERS -> "";
            case TERMS -> example == Example.RATE ? "36-60" : "";
            case MILES -> lease ? "10500; 12000: 1" : "";
            case ACQUISITION_FEE -> lease ? "645" : "";
            case DISPOSITION_FEE -> lease ? "395" : "";
            case AMOUNT -> example.amount.replace("%s", year);
            case CODE -> texts.say("programs.template.code", example.ordinal() + 1);
            case NAME -> texts.say("programs.template.name", example.who.equals("everybody") ? example.kind
                    : texts.say("programs.template.named", example.kind, example.who));
            case KIND -> example.kind;
            case VEHICLES -> example.tabled() ? "" : texts.say("programs.template.vehicles", year);
            case WHO -> example.who;
            case PROOFS -> example.papers;
            case PAID_AS -> cash ? "deal" : "";
            case ROUTES -> cash ? "cash, standard" : "";
            case CLAIM_CODE -> cash ? "EXMP1" : "";
            case CLAIM_DAYS -> cash ? "30" : "";
            case DOCUMENT -> texts.say("programs.template.document", texts.formats().month(month));
            case SECTION -> "4." + (example.ordinal() + 2);
            case WORDS -> texts.say("programs.template.words");
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
