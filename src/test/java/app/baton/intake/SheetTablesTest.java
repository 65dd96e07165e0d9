package app.baton.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.baton.journal.Background;
import app.baton.journal.Problem;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

/** Workbooks as tables, and what is refused before it is opened. */
class SheetTablesTest {

    @Test
    void datesFormulasPercentagesAndNumbersAreReadAsTheyAreMeant() {
        byte[] bytes = Sheets.workbook(workbook -> {
            var sheet = workbook.createSheet("Programs");
            Sheets.fill(sheet, List.of("Program bulletin"), List.of("Code", "From", "Amount", "Share", "Sum"),
                    List.of(261201, LocalDate.of(2026, 12, 1), 1500));
            var row = sheet.getRow(2);
            CellStyle percent = workbook.createCellStyle();
            percent.setDataFormat(workbook.createDataFormat().getFormat("0.0%"));
            row.createCell(3).setCellValue(0.065);
            row.getCell(3).setCellStyle(percent);
            row.createCell(4).setCellFormula("C3*2");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });

        Table table = Tables.read(bytes, "programs.xlsx", Background.Progress.unwatched());

        assertThat(table.form()).isEqualTo("Programs");
        assertThat(table.header()).containsExactly("Code", "From", "Amount", "Share", "Sum");
        assertThat(table.rows()).containsExactly(new Table.Row(1, 3, List.of("261201", "2026-12-01", "1500", "6.5%", "3000")));
    }

    @Test
    void everySheetWithAListIsOffered() {
        byte[] bytes = Sheets.workbook(workbook -> {
            workbook.createSheet("Cover");
            Sheets.fill(workbook.createSheet("Cash"), List.of("Code", "Amount"), List.of("A", 1));
            Sheets.fill(workbook.createSheet("Lease"), List.of("Code", "Amount"), List.of("B", 2));
        });

        assertThat(Tables.readAll(bytes, "programs.xlsx", Background.Progress.unwatched())).extracting(Table::form)
                .containsExactly("Cash", "Lease");
    }

    @Test
    void aMergedCellIsListedWithItsRowsAndColumn() {
        byte[] bytes = Sheets.workbook(workbook -> {
            var sheet = workbook.createSheet("Programs");
            Sheets.fill(sheet, List.of("Code", "Amount"), List.of("A", 1), List.of("B", 2), List.of("C", 3));
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 1, 1));
        });

        Table table = Tables.read(bytes, "programs.xlsx", Background.Progress.unwatched());

        assertThat(table.rows()).extracting(Table.Row::line).containsExactly(4);
        assertThat(table.broken()).extracting(Table.Broken::line).containsExactly(2, 3);
        assertThat(table.broken().getFirst().column()).isEqualTo("Amount");
        assertThat(table.broken().getFirst().sentence()).contains("B2:B3");
    }

    @Test
    void whatIsNoWorkbookIsRefusedWithASentenceThatSaysWhatToDo() {
        byte[] good = Sheets.of(List.of("Code", "Amount"), List.of("A", 1));
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0};
        byte[] locked = concat(old, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));

        assertCode(Arrays.copyOf(good, good.length / 2), "intake.damaged");
        assertCode(old, "intake.old-excel");
        assertCode(locked, "intake.encrypted");
        assertCode(Sheets.zip("xl/worksheets/sheet1.xml", 120), "intake.too-large");
        assertCode(Sheets.of(List.of("Only a title")), "intake.empty");
        assertCode(new byte[] {'P', 'K', 3, 4, 9, 9, 9}, "intake.damaged");
        assertCode(new byte[] {0, 1, 2, 3}, "intake.no-text");
    }

    private static byte[] concat(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static void assertCode(byte[] bytes, String code) {
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> Tables.read(bytes, "file", Background.Progress.unwatched()))
                .satisfies(problem ->
                assertThat(problem.code()).as(problem.sentence()).isEqualTo(code));
    }
}
