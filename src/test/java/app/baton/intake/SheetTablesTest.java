package app.baton.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.baton.journal.Background;
import app.baton.journal.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
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
    void cellsAreReadAsOtherProgramsWriteThem() {
        String sheet = "<worksheet><sheetData><row><c t='inlineStr'><is><t>Code</t></is></c><c t='s'><v>0</v></c>"
                + "<c t='str'><f>A1</f><v>Paid</v></c><c t='inlineStr'><is><t>Why</t></is></c></row>"
                + "<row r='4'><c t='inlineStr'><is><t>A_x0031_</t></is></c><c s='1'><v>1</v></c><c t='b'><v>1</v></c>"
                + "<c t='e'><v>#N/A</v></c></row><row><c r='B5' s='1'><v>0.5</v></c>"
                + "<c r='D5' t='d'><v>2026-12-01T00:00:00</v></c></row></sheetData></worksheet>";
        byte[] bytes = Sheets.parts(Map.of("xl/workbook.xml", "<workbook><workbookPr date1904='1'/><sheets>"
                + "<sheet name='List' sheetId='1' r:id='rId1' xmlns:r='urn:r'/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id='rId1' Type='urn:x/worksheet'"
                + " Target='/xl/other/one.xml'/><Relationship Id='rId2' Type='urn:x/sharedStrings' Target='texts.xml'/>"
                + "</Relationships>",
                "xl/texts.xml", "<sst><si><r><t>Fir</t></r><r><t>st day</t></r><rPh><t>spoken</t></rPh></si></sst>",
                "xl/styles.xml", "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='yyyy\\-mm\\-dd'/></numFmts>"
                + "<cellStyleXfs><xf numFmtId='9'/></cellStyleXfs><cellXfs><xf numFmtId='0'/><xf numFmtId='164'/></cellXfs>"
                + "</styleSheet>",
                "xl/other/one.xml", sheet));

        Table table = Tables.read(bytes, "list.xlsx", Background.Progress.unwatched());

        assertThat(table.header()).containsExactly("Code", "First day", "Paid", "Why");
        assertThat(table.rows()).containsExactly(new Table.Row(1, 4, List.of("A1", "1904-01-02", "yes", "#N/A")),
                new Table.Row(2, 5, List.of("", "1904-01-01", "", "2026-12-01")));
    }

    /** Programs that write while they count put the sizes behind each part, and in the archive's directory. */
    @Test
    void aWorkbookThatWasWrittenInOneGoIsRead() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new SXSSFWorkbook(10)) {
            Sheets.fill(workbook.createSheet("Stock"), List.of("VIN", "Price"), List.of("A", 1), List.of("B", 2));
            workbook.write(out);
        }
        assertThat(Tables.read(out.toByteArray(), "stock.xlsx", Background.Progress.unwatched()).rows())
                .extracting(Table.Row::cells).containsExactly(List.of("A", "1"), List.of("B", "2"));
    }

    @Test
    void readingStopsAtTheRowAtWhichItIsAskedTo() {
        byte[] bytes = Sheets.workbook(workbook -> {
            var sheet = workbook.createSheet("Stock");
            List<?>[] rows = new List<?>[2_000];
            Arrays.setAll(rows, row -> List.of("VIN " + row, row));
            Sheets.fill(sheet, rows);
        });
        var stopping = new Stopping(100);
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> Tables.read(bytes, "stock.xlsx", stopping))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("intake.stopped"));
        assertThat(stopping.row).isEqualTo(100);
        assertThat(stopping.rows).as("how many there are is known from the start").isEqualTo(2_000);

        // before there is a row: while the texts that all cells share are read
        var atOnce = new Stopping(0);
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> Tables.read(bytes, "stock.xlsx", atOnce))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("intake.stopped"));
        assertThat(atOnce.row).isZero();

        assertThatExceptionOfType(Problem.class).isThrownBy(() -> Tables.read("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8),
                "stock.csv", new Stopping(0))).satisfies(problem -> assertThat(problem.code()).isEqualTo("intake.stopped"));
    }

    @Test
    void aSheetOfMoreRowsThanAnyListHasIsReadNoFurther() {
        StringBuilder rows = new StringBuilder("<worksheet><sheetData>");
        for (int row = 0; row < 60_000; row++) {
            rows.append("<row><c><v>1</v></c><c><v>2</v></c></row>");
        }
        byte[] bytes = Sheets.parts(Map.of(
                "xl/workbook.xml", "<workbook><sheets><sheet name='List' id='rId1'/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id='rId1' Target='one.xml'/></Relationships>",
                "xl/one.xml", rows.append("</sheetData></worksheet>").toString()));
        var watched = new Stopping(Integer.MAX_VALUE);
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> Tables.read(bytes, "list.xlsx", watched))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("intake.too-large"));
        assertThat(watched.row).isEqualTo(50_002);
    }

    /** Somebody who presses Stop at a row. */
    private static final class Stopping implements Background.Progress {

        private final int at;
        private long row;
        private long rows;

        Stopping(int at) {
            this.at = at;
        }

        @Override
        public void at(long done, long total) {
            row = done;
            rows = total;
        }

        @Override
        public void say(String message) {
            // nobody watches
        }

        @Override
        public boolean cancelled() {
            return row >= at;
        }
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

    @Test
    void textThatIsCalledAWorkbookIsNotReadAsOne() {
        byte[] text = "Code,Amount\nA,1\n".getBytes(StandardCharsets.UTF_8);

        assertCode(text, "December.XLSX", "intake.no-workbook");
        assertCode(text, "old.xls", "intake.no-workbook");
        assertCode(new byte[0], "empty.xlsx", "intake.no-workbook");
        assertThat(Tables.read(text, "December.csv", Background.Progress.unwatched()).rows()).hasSize(1);
        assertThat(Tables.read(Sheets.of(List.of("Code", "Amount"), List.of("A", 1)), "December.csv",
                Background.Progress.unwatched()).rows()).as("what it is counts where the name claims nothing").hasSize(1);
    }

    private static byte[] concat(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static void assertCode(byte[] bytes, String code) {
        assertCode(bytes, "file", code);
    }

    private static void assertCode(byte[] bytes, String name, String code) {
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> Tables.read(bytes, name, Background.Progress.unwatched()))
                .satisfies(problem ->
                assertThat(problem.code()).as(problem.sentence()).isEqualTo(code));
    }
}
