package app.baton.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.baton.exchange.Bulletin;
import app.baton.incentive.AmountRule;
import app.baton.incentive.Audience;
import app.baton.incentive.Benefit;
import app.baton.incentive.Draft;
import app.baton.incentive.DraftState;
import app.baton.incentive.Entry;
import app.baton.incentive.Merge;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.ProgramKind;
import app.baton.incentive.RevisionDiff;
import app.baton.intake.ProgramImportDesk.Imported;
import app.baton.intake.ProgramPreview.Refused;
import app.baton.intake.ProgramPreview.Standing;
import app.baton.journal.Background;
import app.baton.journal.Problem;
import app.baton.money.Dollars;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Spreadsheets of programs become drafts, over the sample bulletin in books in memory. */
class ProgramImportDeskTest extends ImportRoom {

    @Test
    void aNewCodeBecomesADraftThatWaitsForASecondPerson() {
        Imported imported = imported(Sheets.of(
                List.of("Program code", "Program name", "Type", "Amount", "Eligible models", "Effective", "Expires", "Routes",
                "Group",
                        "Redemption code", "Budget", "Eligibility"),
                List.of("26-1231", "Winter cash", "Customer cash", "$1,250.00", "2026 F-150 XLT, Lariat; 2026-2027 Explorer",
                        LocalDate.of(2026, 12, 1), "12/31/2026", "cash, standard, 26-1102", "B", "WIN31", 25000,
                        "Members of the farm bureau")));

        assertThat(imported.refused()).isEmpty();
        Draft draft = imported.made().getFirst();
        Program program = draft.program().orElseThrow();
        assertThat(draft.state()).isEqualTo(DraftState.WRITING);
        assertThat(draft.batch()).isEqualTo(imported.batch());
        assertThat(program.ref()).hasToString("26-1231 r1");
        assertThat(program.benefits().getFirst().benefit())
                .isEqualTo(new Benefit.CustomerCash(new AmountRule.Fixed(Dollars.of(1_250)), null));
        assertThat(program.modelLines()).containsExactly("F-150", "Explorer");
        assertThat(program.endsOn()).contains(LocalDate.of(2026, 12, 31));
        assertThat(program.routes().programs()).containsExactly(new ProgramId("26-1102"));
        assertThat(program.combination().group()).isEqualTo("B");
        assertThat(program.claim().code()).isEqualTo("WIN31");
        assertThat(program.limits().budget()).isEqualTo(Dollars.of(25_000));
        assertThat(program.audience()).as("words that only a person can judge never mean everybody")
                .isEqualTo(Audience.CONDITIONAL);
        assertThat(steward.sendAll(MIA, imported.made()).whole()).isTrue();
    }

    @Test
    void ofAProgramInTheBookOnlyWhatTheSheetNamesChanges() {
        ProgramPreview preview = preview(text("Code,Amount\n26-1122,750\n26-1115,\n"));

        assertThat(preview.of(Standing.UNCHANGED)).extracting(ProgramPreview.Row::code).containsExactly(new ProgramId("26-1115"));
        assertThat(preview.of(Standing.REVISED)).singleElement().satisfies(row -> assertThat(row.changes())
                .extracting(RevisionDiff.Change::line).containsExactly("Amount: $500 → $750"));
        Draft draft = desk.importDrafts(MIA, preview).made().getFirst();
        assertThat(draft.content().ref()).hasToString("26-1122 r2");
        assertThat(draft.from()).hasToString("26-1122 r1");
        assertThat(draft.program().orElseThrow().eligibility()).isEqualTo(Bulletin.program(1122).eligibility());
        assertThat(books.programs().revisions(new ProgramId("26-1122"))).as("nothing counts yet").hasSize(1);
    }

    @Test
    void theSameSheetTwiceChangesNothing() {
        byte[] sheet = text("Code,Name,Amount\n26-1122,Region bonus,750\n26-1231,Winter cash,500\n");
        imported(sheet);

        Imported again = imported(sheet);

        assertThat(again.made()).isEmpty();
        assertThat(again.changed()).isZero();
        assertThat(again.unchanged()).isEqualTo(2);
        assertThat(again.refused()).isEmpty();
    }

    @Test
    void everyRowThatIsWrongIsListedWithRowColumnAndReasonAndTheOthersComeIn() {
        Imported imported = imported(text("""
                Code,Name,Kind,Amount,Vehicles,From,Until,Routes,Sponsor
                26-1231,Good,,500,,,,,
                26-1232,To come,,TBD,,,,,
                26-1233,Twice,,100,,,,,
                26-1233,Twice,,200,,,,,
                26-1234,No day,,100,,next week,,,
                26-1235,No car,,100,2026 Zorblax Comet,,,,
                26-1236,No kind,magic,100,,,,,
                26-1237,Backwards,,100,,12/31/2026,12/1/2026,,
                26-1238,No route,,100,,,,teleport,
                26-1239,No sponsor,,100,,,,,Tesla
                ,No code,,100,,,,,
                26-1240,Needs a table,rate,0.9,,,,,
                26-1241,,,100,,,,,
                26-1102,,,500,,,,,
                26-1243,Below zero,,-100,,,,,
                """));

        assertThat(imported.made()).extracting(Draft::code).containsExactly(new ProgramId("26-1231"));
        assertThat(imported.refused()).extracting(refused -> refused.line() + " " + refused.column()).containsExactly("3 Amount",
                "4 Code", "5 Code", "6 From", "7 Vehicles", "8 Kind", "9 Until", "10 Routes", "11 Sponsor", "12 Code", "13 Terms",
                "14 Name", "15 Terms", "16 Amount");
        assertThat(imported.refused()).extracting(Refused::sentence).allSatisfy(sentence -> assertThat(sentence)
                .hasSizeGreaterThan(40)
                .endsWith("."));
        assertThat(imported.refused().getFirst().sentence()).startsWith("\"TBD\" is not an amount.");
        assertThat(imported.refused().get(1).sentence()).contains("rows 4, 5");
    }

    @Test
    void aRowThatIsWrongInSeveralCellsIsListedWithEachOfThem() {
        Imported imported = imported(text("""
                Code,Name,Kind,Amount,Vehicles,From,Until,Delivered by,Routes,Payer,Deliveries,Budget
                26-1231,,,TBD,"2026 Zorblax Comet; 2026 Explorer; 2026 Quux Two",someday,never,13/13/2026,teleport,Acme,few,lots
                26-1232,Good,,500,2026 Explorer,,,,,,,
                26-1122,,magic,TBD,,,,,,,,
                26-1233,Twice,,100,,,,,,,,
                26-1233,Twice,,TBD,,,,,,,,
                """));

        assertThat(imported.refused()).extracting(refused -> refused.line() + " " + refused.column() + " " + refused.code())
                .containsExactly("2 Name 26-1231", "2 Amount 26-1231", "2 Payer 26-1231", "2 From 26-1231", "2 Until 26-1231",
                        "2 Delivered by 26-1231", "2 Routes 26-1231", "2 Vehicles 26-1231", "2 Vehicles 26-1231",
                        "2 Deliveries 26-1231", "2 Budget 26-1231", "4 Kind 26-1122", "4 Amount 26-1122", "5 Code 26-1233",
                        "6 Code 26-1233", "6 Amount 26-1233");
        assertThat(imported.wrong()).isEqualTo(4);
        assertThat(imported.made()).extracting(Draft::code).containsExactly(new ProgramId("26-1232"));
    }

    @Test
    void amountsByModelStandInOneCell() {
        Program program = imported(text("Code,Name,Amount\n26-1231,Winter cash,\"2026 F-150 XL, STX: 2,000; 2026 Explorer:"
                + " 1,500\"\n"))
                .made().getFirst().program().orElseThrow();

        assertThat(program.largestAmount()).isEqualTo(Dollars.of(2_000));
        assertThat(program.modelLines()).containsExactly("F-150", "Explorer");
    }

    @Test
    void aSheetOfExcelInAnotherEncodingIsReadAsItWasMeant() {
        byte[] windows = "Code;Name;Amount\n26-1231;Peña bonus;500\n".getBytes(Charset.forName("windows-1252"));

        assertThat(imported(windows).made().getFirst().content().name()).isEqualTo("Peña bonus");
    }

    @Test
    void aDraftThatSomebodyElseChangedInTheSamePlaceIsAskedAboutAndNotOverwritten() {
        Draft seen = steward.revise(MIA, new ProgramId("26-1122"));
        ProgramPreview preview = preview(text("Code,Amount,Until\n26-1122,750,12/5/2026\n"));
        steward.save(NOAH, seen, Entry.of(amount(seen, 900)));

        Imported imported = desk.importDrafts(MIA, preview);

        assertThat(imported.made()).isEmpty();
        assertThat(imported.refused()).isEmpty();
        assertThat(imported.asked()).singleElement().satisfies(question -> {
            assertThat(question.asked().merge().questions()).extracting(Merge.Question::label).containsExactly("Amount");
            assertThat(question.refused().sentence()).contains("Somebody else changed").contains("Amount");
        });
        assertThat(books.drafts().find(seen.id()).orElseThrow().program().orElseThrow().largestAmount())
                .isEqualTo(Dollars.of(900));
    }

    @Test
    void anImportIsUndoneAsAWhole() {
        Draft before = steward.revise(MIA, new ProgramId("26-1122"));
        Imported imported = imported(text("Code,Name,Amount\n26-1122,,750\n26-1231,Winter cash,500\n"));
        assertThat(imported.changed()).isEqualTo(1);

        assertThat(desk.undo(MIA, imported).whole()).isTrue();

        assertThat(books.drafts().find(before.id()).orElseThrow().content()).isEqualTo(before.content());
        assertThat(books.drafts().openFor(new ProgramId("26-1231"))).isEmpty();
    }

    @Test
    void aSheetWithoutCodesIsRefusedAndSoIsWhoMayNotWritePrograms() {
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> preview(text("Colour,Size\nred,4\n")))
                .withMessageContaining("Colour, Size");
        Table table = Tables.read(text("Code,Amount\n26-1122,750\n"), "programs.csv", Background.Progress.unwatched());
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> desk.preview(ANA, table,
                ProgramImportDesk.guess(table.header()), Under.fitting(), Background.Progress.unwatched())).satisfies(problem ->
                assertThat(problem.kind()).isEqualTo(Problem.Kind.NOT_ALLOWED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"template.xlsx", "template.CSV"})
    void theTemplatesExamplesStayOutUnlessTheyAreGivenCodesOfTheirOwn(String file) {
        byte[] template = new ProgramTemplate(texts).of(file, YearMonth.of(2026, 12));
        var sheets = new ProgramSheets(new SavedMappings(books.settings(), books.unitOfWork(), "programs"))
                .open(template, file, Optional.empty(), Background.Progress.unwatched());

        assertThat(sheets).singleElement().satisfies(sheet -> {
            assertThat(sheet.mapping().columns()).hasSize(ProgramField.values().length);
            ProgramPreview forgotten = desk.preview(MIA, sheet.table(), sheet.mapping(), Under.fitting(),
                    Background.Progress.unwatched());
            assertThat(forgotten.rows()).isEmpty();
            assertThat(forgotten.refused()).hasSameSizeAs(sheet.table().rows()).allSatisfy(refused ->
                    assertThat(refused.sentence()).startsWith("This row is the template's example and no program."));
            int code = sheet.mapping().column(ProgramField.CODE).orElseThrow();
            Imported imported = desk.importDrafts(MIA, desk.preview(MIA, recoded(sheet.table(), code), sheet.mapping(),
                    Under.fitting(), Background.Progress.unwatched()));
            assertThat(imported.refused()).isEmpty();
            assertThat(imported.made()).extracting(draft -> draft.program().orElseThrow().kind()).as("all that a row can begin")
                    .containsAll(EnumSet.allOf(ProgramKind.class));
            assertThat(imported.made()).extracting(draft -> draft.program().orElseThrow().oneLine(texts)).as("several audiences")
                    .anySatisfy(line -> assertThat(line).containsIgnoringCase("firefighter"))
                    .anySatisfy(line -> assertThat(line).containsIgnoringCase("competing"))
                    .anySatisfy(line -> assertThat(line).containsIgnoringCase("certificate"))
                    .anySatisfy(line -> assertThat(line).contains("480"));
            assertThat(imported.made().stream().filter(draft -> !draft.program().orElseThrow().toRead().isEmpty())).hasSize(1);
            Program example = imported.made().getFirst().program().orElseThrow();
            assertThat(example.audience()).isEqualTo(Audience.EVERYBODY);
            assertThat(example.endsOn()).contains(LocalDate.of(2026, 12, 31));
            assertThat(example.source().document()).isEqualTo("Program bulletin, December 2026");
            assertThat(example.claim().code()).isEqualTo("EXMP1");
        });
        assertThat(texts.say("programs.template.notes").lines()).allSatisfy(line -> assertThat(line).contains(" | "));
    }

    private static Table recoded(Table table, int code) {
        List<Table.Row> rows = table.rows().stream().map(row -> {
            List<String> cells = new ArrayList<>(row.cells());
            cells.set(code, "27-" + (100 + row.number()));
            return new Table.Row(row.number(), row.line(), cells);
        }).toList();
        return new Table(table.source(), table.form(), table.header(), rows, table.broken());
    }

    @Test
    void fiveHundredRowsComeInAndCanBeStoppedHalfWay() {
        StringBuilder rows = new StringBuilder("Code,Name,Amount,Vehicles\n");
        for (int i = 0; i < 500; i++) {
            rows.append("27-").append(1_000 + i).append(",Cash ").append(i).append(",500,2026 F-150 XLT\n");
        }
        Table table = Tables.read(text(rows.toString()), "programs.csv", Background.Progress.unwatched());
        List<Long> seen = new ArrayList<>();
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> desk.preview(MIA, table,
                ProgramImportDesk.guess(table.header()), Under.fitting(),
                new Background.Progress() {
                    @Override
                    public void at(long done, long total) {
                        seen.add(done);
                    }

                    @Override
                    public void say(String message) { }

                    @Override
                    public boolean cancelled() {
                        return seen.size() > 100;
                    }
                })).satisfies(problem -> assertThat(problem.code()).isEqualTo("intake.stopped"));
        assertThat(seen).hasSize(101).last().isEqualTo(101L);

        assertThat(imported(text(rows.toString())).made()).hasSize(500);
    }

    private static Program amount(Draft draft, int dollars) {
        Program was = draft.program().orElseThrow();
        var cash = new Benefit.CustomerCash(new AmountRule.Fixed(Dollars.of(dollars)), null);
        return new Program(was.id(), was.revision(), was.name(), was.sponsor(), was.payer(), was.payees(), was.windows(),
                was.routes(),
                List.of(new app.baton.incentive.Part(cash, null)), was.eligibility(), was.combination(), was.limits(),
                was.proofs(),
                was.claim(), was.meetsCashDown(), was.source(), was.extras());
    }
}
