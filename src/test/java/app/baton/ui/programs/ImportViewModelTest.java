package app.baton.ui.programs;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.incentive.Draft;
import app.baton.incentive.Merge;
import app.baton.incentive.ProgramId;
import app.baton.intake.ProgramField;
import app.baton.intake.ProgramPreview;
import app.baton.intake.ProgramPreview.Decision;
import app.baton.intake.Under;
import app.baton.journal.PageRequest;
import app.baton.ui.programs.ProgramsViewModel.Page;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportViewModelTest {

    static final String SHEET = """
            Program Code,Program Name,Cash,Ends
            26-1115,Military,750,11/30/2026
            26-1116,First Responder,TBD,11/30/2026
            26-1117,Graduate,"1,000",2026-11-30
            26-1101,Twice,500,11/30/2026
            26-1101,Twice,600,11/30/2026
            """;

    private final Office mia = Office.demo();
    private final ImportViewModel importing = mia.model().importing();

    @TempDir
    private Path folder;

    private void choose(String name, String text) throws IOException {
        mia.dialogs().path = Files.writeString(folder.resolve(name), text);
        mia.model().go(Page.IMPORT);
        importing.choose();
    }

    @Test
    void goodRowsSayWhatTheyChangeAndTheOthersWhyTheyStayOut() throws IOException {
        choose("november.csv", SHEET);
        assertThat(preview().rows()).extracting(row -> row.code().value()).contains("26-1115", "26-1117");
        assertThat(importing.ready()).isEqualTo(2);
        assertThat(preview().wrong()).isEqualTo(3);
        ProgramPreview.Refused tbd = preview().refused().getFirst();
        assertThat(tbd.line()).isEqualTo(3);
        assertThat(tbd.column()).isEqualTo("Cash");
        assertThat(tbd.code()).isEqualTo("26-1116");
        importing.copyRefused();
        assertThat(mia.dialogs().copied.getFirst().lines()).hasSize(5).first().asString().startsWith("3\tCash\t26-1116\t");
    }

    @Test
    void theGoodOnesComeInAsOneBatchAndGoInOneStep() throws IOException {
        choose("november.csv", SHEET);
        importing.importAll();
        assertThat(mia.model().page().get()).isEqualTo(Page.GRID);
        assertThat(amount("26-1115")).hasValue("USD 750.00");
        assertThat(amount("26-1116")).isEmpty();
        assertThat(mia.dialogs().toasts).last().asString().contains("2 of next revisions").contains("stayed out: 3");
        assertThat(importing.sheets().get()).as("the page starts anew").isNull();
        mia.model().undo().undo();
        assertThat(amount("26-1115")).isEmpty();
        mia.model().undo().redo();
        assertThat(amount("26-1115")).hasValue("USD 750.00");
        mia.model().undo().undo();
        assertThat(amount("26-1117")).isEmpty();
    }

    @Test
    void theCursorStandsOnTheRowsThatCameIn() throws IOException {
        choose("december.csv", """
                Code,Name,Cash,From,Until
                26-1115,,760,,
                26-1116,,770,,
                26-1129,,,11/1/2026,11/29/2026
                """);
        importing.importAll();
        assertThat(mia.model().page().get()).isEqualTo(Page.GRID);
        assertThat(mia.model().grid().selected()).extracting(row -> row.content().id().value())
                .containsExactly("26-1115", "26-1116");
    }

    @Test
    void aColumnIsMappedByHandSavedUnderANameAndProposedForTheNextSheet() throws IOException {
        String odd = "Ref,Label,Money\n26-1115,Military,750\n";
        choose("odd.csv", odd);
        assertThat(importing.problem().get()).contains("Say which one holds the code");
        assertThat(importing.ready()).isZero();
        importing.map(ProgramField.CODE, 0);
        importing.map(ProgramField.AMOUNT, 2);
        assertThat(importing.problem().get()).isEmpty();
        assertThat(importing.ready()).isEqualTo(1);
        mia.dialogs().answer = "Ford regional";
        importing.saveMapping();
        assertThat(Objects.requireNonNull(importing.chosen().get()).saved()).isEqualTo("Ford regional");

        choose("next.csv", "Money,Ref,More\n900,26-1116,x\n");
        assertThat(Objects.requireNonNull(importing.chosen().get()).saved()).isEqualTo("Ford regional");
        importing.importAll();
        assertThat(amount("26-1116")).hasValue("USD 900.00");
    }

    @Test
    void columnsOfWhichNothingIsUsedAreNamedAndCanBeSaidWhatTheyAre() throws IOException {
        choose("region.csv", "Code,Cash,Where it holds\n26-1115,750,\n26-1116,800,Members of the farm bureau\n");
        assertThat(importing.unused()).containsExactly(2);
        assertThat(importing.example(2)).isEqualTo("Members of the farm bureau");
        importing.map(ProgramField.WORDS, 2);
        assertThat(importing.unused()).isEmpty();
        assertThat(preview().rows().getLast().content().source().text()).isEqualTo("Members of the farm bureau");
    }

    @Test
    void theRulebookAndTheDocumentAreChosenAndTheTextIsPasted() throws IOException {
        choose("december.csv", "Code,Name,Cash,From,Until\n26-1231,Winter cash,500,12/1/2026,12/31/2026\n");
        UnderViewModel under = importing.under();
        assertThat(under.said().get().lines()).containsExactly("1 under Program bulletin, November 2026");
        assertThat(under.said().get().looks()).singleElement().asString().contains("The running one is taken");
        assertThat(under.rules()).hasSize(3).extracting(under::words).contains("Program bulletin, November 2026", "No rulebook");

        under.choose(new Under.Rules.None());
        under.document("December letter");
        assertThat(under.said().get().lines()).containsExactly("1 under no rulebook");
        assertThat(under.said().get().looks()).isEmpty();
        assertThat(under.said().get().document()).contains("December letter");

        assertThat(under.hasText()).isFalse();
        mia.dialogs().pasted = "## 26-1231 Winter cash\n$500 from December 1 to December 31.";
        under.addText();
        assertThat(under.hasText()).isTrue();
        importing.importAll();
        Draft draft = mia.desks().steward().openFor(mia.store().mia, new ProgramId("26-1231")).orElseThrow();
        assertThat(draft.content().source().document()).isEqualTo("December letter");
        assertThat(mia.desks().confirming().look(mia.store().frank, draft.id()).words().text()).contains("$500 from December 1");
    }

    @Test
    void somebodyElsesDraftIsNamedAndTheQuestionComesAfterTheImport() throws IOException {
        Office frank = mia.forUser(mia.store().frank);
        frank.write("26-1115", "amount", "900");
        choose("november.csv", "Code,Cash\n26-1115,750\n26-1117,\"1,000\"\n");
        ProgramPreview.Row row = preview().rows().getFirst();
        assertThat(importing.words(row, row.rival().orElseThrow())).contains("Frank Ode");
        assertThat(importing.words(row)).isEqualTo("Asks you");
        assertThat(importing.rivalled()).hasSize(1);

        importing.decide(row, Decision.SKIP);
        assertThat(importing.ready()).isEqualTo(1);
        importing.map(ProgramField.NAME, null);
        assertThat(importing.ready()).as("what was decided stays when the columns are read anew").isEqualTo(1);
        importing.decideAll(Decision.ASK);
        importing.importAll();

        assertThat(mia.model().page().get()).isEqualTo(Page.MERGE);
        MergeViewModel merging = Objects.requireNonNull(mia.model().merging().get());
        assertThat(merging.questions()).singleElement().satisfies(question -> {
            assertThat(question.theirs()).first().asString().contains("$900");
            assertThat(question.mine()).first().asString().contains("$750");
        });
        assertThat(merging.theirs()).isEqualTo("What Frank Ode wrote");
        assertThat(merging.mine()).isEqualTo("What november.csv says");
        merging.all(Merge.Side.MINE);
        merging.keep();
        assertThat(amount("26-1115")).hasValue("USD 750.00");
        assertThat(amount("26-1117")).hasValue("USD 1000.00");
        assertThat(mia.model().page().get()).isEqualTo(Page.GRID);
    }

    @Test
    void conditionsThatNoMachineReadsAreMarkedInTheGridAskedAboutWhenSentAndShownToTheSecondPerson() throws IOException {
        choose("winter.csv", "Code,Name,Cash,Until,Customer Eligibility\n"
                + "26-1231,Farm bureau cash,500,11/30/2026,Members of the farm bureau\n26-1232,For all,500,11/30/2026,\n");
        importing.importAll();
        mia.model().filter().set(mia.model().filter().get().cleared().withState(StateFilter.TO_READ));
        assertThat(mia.model().grid().shown()).extracting(line -> line.value().content().id().value()).contains("26-1231")
                .doesNotContain("26-1232");
        assertThat(mia.row("26-1231").words().eligibility()).startsWith("To read: ");

        mia.model().acts().sendAll();
        assertThat(mia.dialogs().asked).singleElement().satisfies(question ->
                assertThat(question.sentence()).contains("26-1231").doesNotContain("26-1232"));
        Office frank = mia.forUser(mia.store().frank);
        frank.model().go(Page.CONFIRM);
        ConfirmViewModel queue = frank.model().confirming();
        assertThat(queue.queue()).filteredOn(it -> !it.toRead().isEmpty()).singleElement()
                .satisfies(it -> assertThat(it.toRead()).containsExactly("Members of the farm bureau"));
        assertThat(queue.queue()).extracting(ConfirmViewModel.Waiting::writers).containsOnly("Mia Chen");
        queue.words().set("for all mia");
        assertThat(queue.queue()).singleElement().satisfies(it -> assertThat(it.draft().code().value()).isEqualTo("26-1232"));
        assertThat(Objects.requireNonNull(queue.shown().get()).about().draft().code().value()).isEqualTo("26-1232");
        queue.tick();
        queue.words().set("");
        assertThat(queue.queue()).hasSize(queue.waiting());
        assertThat(queue.ticked()).isEqualTo(1);

        mia.model().open("26-1231");
        assertThat(mia.model().program().editor().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.where()).isEqualTo("Who may have it");
            assertThat(problem.sentence()).contains("Members of the farm bureau");
            assertThat(problem.stops()).isFalse();
        });
    }

    @Test
    void aTemplateIsSavedAsAWorkbookOrAsText() throws IOException {
        mia.dialogs().path = folder.resolve("mine.csv");
        importing.saveTemplate();
        assertThat(Files.readString(folder.resolve("mine.csv"))).contains("Code,Name,Kind,Amount").contains("11/1/2026")
                .contains("volume bonus");
        mia.dialogs().path = folder.resolve("mine.xlsx");
        importing.saveTemplate();
        assertThat(Files.readAllBytes(folder.resolve("mine.xlsx"))).startsWith('P', 'K');
        assertThat(mia.dialogs().toasts).hasSize(2);
        mia.dialogs().path = folder.resolve("no").resolve("such.xlsx");
        importing.saveTemplate();
        assertThat(mia.dialogs().problems).singleElement().asString().contains("could not be written");
    }

    @Test
    void whatIsNoListIsSaidAndTheSheetBeforeStays() throws IOException {
        choose("november.csv", SHEET);
        mia.dialogs().path = Files.write(folder.resolve("picture.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2});
        importing.choose();
        assertThat(mia.dialogs().problems).isNotEmpty();
        mia.dialogs().path = folder.resolve("gone.csv");
        importing.choose();
        assertThat(mia.dialogs().problems).last().asString().contains("gone.csv");
        assertThat(Objects.requireNonNull(importing.sheets().get()).file()).isEqualTo("november.csv");
        assertThat(importing.ready()).isEqualTo(2);
    }

    @Test
    void theSameSheetASecondTimeChangesNothing() throws IOException {
        choose("november.csv", SHEET);
        importing.importAll();
        choose("november.csv", SHEET);
        assertThat(preview().of(ProgramPreview.Standing.UNCHANGED)).hasSize(2);
        importing.importAll();
        assertThat(mia.dialogs().said).last().asString().contains("No row changes anything");
    }

    @Test
    void aBigSheetSaysHowFarItIsAndLeavesNothingBehindWhenItIsStopped() throws IOException {
        StringBuilder big = new StringBuilder("Code,Name,Amount\n");
        for (int i = 0; i < 600; i++) {
            big.append("27-").append(1_000 + i).append(",Cash ").append(i).append(",500\n");
        }
        List<String> seen = new ArrayList<>();
        importing.reading().running().subscribe(task -> {
            if (task != null) {
                task.progress().subscribe(now -> {
                    seen.add(task.title() + " " + task.done() + "/" + task.total());
                    if (task.done() == 300) {
                        task.cancel();
                    }
                });
            }
        });

        choose("big.csv", big.toString());

        assertThat(seen).contains("Checking big.csv 299/600").last().isEqualTo("Checking big.csv 300/600");
        assertThat(importing.reading().running().get()).isNull();
        assertThat(importing.sheets().get()).isNull();
        assertThat(importing.preview().get()).isNull();
        assertThat(importing.state().get().said()).as("the page asks for a file again").isPresent();
        assertThat(mia.dialogs().problems).isEmpty();
        importing.importAll();
        assertThat(mia.desks().steward().open(mia.store().mia, PageRequest.first(10)).rows()).isEmpty();
    }

    @Test
    void aHugeFileAndAWorkbookThatUnpacksToOneAreRefusedWithASentence() throws IOException {
        Path huge = folder.resolve("huge.csv");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(3L << 30);
        }
        mia.dialogs().path = huge;
        importing.choose();
        assertThat(mia.dialogs().problems).last().asString().contains("huge.csv has more than 64 MB");

        Path bomb = folder.resolve("bomb.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("xl/media/big.bin"));
            for (int i = 0; i < 100; i++) {
                zip.write(new byte[1 << 20]);
            }
        }
        assertThat(Files.size(bomb)).isLessThan(1 << 20);
        mia.dialogs().path = bomb;
        importing.choose();
        assertThat(mia.dialogs().problems).last().asString().contains("unpacks to more than any list");
        assertThat(importing.sheets().get()).isNull();
    }

    @Test
    void theGridShowsTheMonthsThatCameIn() throws IOException {
        choose("winter.csv", """
                Code,Name,Amount,From,Until
                27-1001,Winter cash,500,12/1/2026,12/31/2026
                27-1002,Spring cash,500,2/1/2027,2/28/2027
                26-1115,,,,11/30/2026
                """);
        importing.importAll();

        assertThat(mia.model().filter().get().months()).isEqualTo(new Months(YearMonth.of(2026, 12), YearMonth.of(2027, 2)));
        assertThat(mia.model().lead().get()).contains("December 2026 to February 2027");
        assertThat(mia.model().grid().shown()).extracting(line -> line.value().content().id().value())
                .contains("27-1001", "27-1002");
        assertThat(mia.model().grid().shown()).extracting(line -> line.value().content().id().value()).doesNotContain("26-1101");
    }

    private ProgramPreview preview() {
        return Objects.requireNonNull(importing.preview().get());
    }

    private Optional<String> amount(String code) {
        return mia.desks().steward().openFor(mia.store().mia, new ProgramId(code)).flatMap(Draft::program)
                .map(program -> program.largestAmount().toString());
    }
}
