package app.baton.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.journal.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {

    @TempDir
    Path folder;

    private Script script = new Script(Path.of(""));

    @BeforeEach
    void aFolderWithFiles() throws IOException {
        script = new Script(folder);
        Files.writeString(folder.resolve("programs.json"), "[programs]");
        Files.writeString(folder.resolve("brief.json"), "brief");
        Files.writeString(folder.resolve("dealership.json"), "root");
        Files.write(folder.resolve("latin.json"), new byte[] {'"', (byte) 0xE9, '"'});
        Files.createDirectory(folder.resolve("home"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "--help                                           | 0",
            "--version                                        | 0",
            "programs import --help                           | 0",
            "demo --home new                                  | 0",
            "programs import programs.json --home home        | 0",
            "--home home programs import programs.json        | 0",
            "brief publish --home home                        | 0",
            "brief verify brief.json --root dealership.json   | 0",
            "brief show brief.json                            | 0",
            "brief paper brief.json --out new.pdf             | 0",
            "brief paper brief.json --out new.pdf --root dealership.json | 0",
            "sync --home home                                 | 0",
            "doctor --home home                               | 0",
            "demo                                             | 2",
            "dance                                            | 2",
            "programs                                         | 2",
            "programs import                                  | 2",
            "programs import one.json two.json                | 2",
            "programs import missing.json                     | 2",
            "programs import home                             | 2",
            "programs import latin.json                       | 2",
            "brief verify brief.json                          | 2",
            "brief verify missing.json --root dealership.json | 2",
            "brief verify brief.json --root missing.json      | 2",
            "brief show                                       | 2",
            "brief paper brief.json                           | 2",
            "brief paper missing.json --out new.pdf           | 2",
            "brief paper brief.json --out none/new.pdf        | 2",
            "brief paper brief.json --out new.pdf --size b5   | 2",
            "brief paper brief.json --out new.pdf --since no  | 2",
            "sync --now tomorrow                              | 2",
            "sync --home                                      | 2",
            "sync --wrong                                     | 2",
            "sync --user ana                                  | 2"})
    void everyLineHasItsExitCode(String line, int exit) {
        assertThat(script.run(line)).as(script.errors).isEqualTo(exit);
        assertThat(exit == 0 ? script.output : script.errors).isNotBlank();
        assertThat(exit == 0 ? script.errors : script.output).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Problem.Kind.class)
    void aProblemIsASentenceOnStandardErrorAndTheExitCodeOfItsKind(Problem.Kind kind) {
        script.headless.trouble = FakeHeadless.problem(kind);

        int exit = script.run("brief publish --home home");

        assertThat(exit).isEqualTo(kind == Problem.Kind.BAD_INPUT ? 2 : 3);
        assertThat(script.output).isEmpty();
        assertThat(script.errors.strip()).isEqualTo(switch (kind) {
            case BAD_INPUT -> "/programs/3/id: It has no id.";
            case NOT_ALLOWED -> "You may not.";
            case CONFLICT -> "Somebody was first.";
            case COULD_NOT -> "It could not be done.";
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            brief show brief.json                          | FILE /signed/type: It is no brief.
            brief paper brief.json --out new.pdf           | FILE /signed/type: It is no brief.
            brief verify brief.json --root dealership.json | --root /signed/type: It is no brief.
            programs import programs.json --home home      | FILE /signed/type: It is no brief.""")
    void whatIsWrongInAFileIsSaidWithItsPlaceOnTheCommandLine(String line, String said) {
        script.headless.troubleInside = Problem.badInput("share.type", "/signed/type", "It is no brief.");

        assertThat(script.run(line)).isEqualTo(2);
        assertThat(script.errors.strip()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "dance                             | There is no command \"dance\". There are: demo, ",
            "sync --wrong                      | There is no option \"--wrong\" here.",
            "brief show brief.json again.json  | \"again.json\" is one thing too many for show."})
    void whatIsNotKnownIsSaidInOurWords(String line, String sentence) {
        script.run(line);
        assertThat(script.errors.toString()).startsWith(sentence);
    }

    @Test
    void aFileThatIsNoJsonSaysWhatToDoAndAMomentHowItIsWritten() {
        script.headless.troubleInside = Problem.badInput("json.broken", "", "The file is not whole JSON.");
        script.run("brief show brief.json");
        assertThat(script.errors.strip()).isEqualTo(
                "FILE: The file is not whole JSON. Take the file as it was written, or have it written again.");

        assertThat(script.run("doctor --now yesterday")).isEqualTo(2);
        assertThat(script.errors).contains("--now", "yesterday is no moment. Write it like 2026-").doesNotContain("java.");
    }

    @Test
    void aDefectShowsACodeAndNoException() {
        script.headless.trouble = new IllegalStateException("inner secret");

        assertThat(script.run("sync --home home")).isEqualTo(3);
        assertThat(script.output).isEmpty();
        assertThat(script.errors).containsPattern("the code [0-9A-F]{8}").doesNotContain("inner secret", "Exception");
    }

    @Test
    void aSessionIsClosedEvenWhenTheCommandFails() {
        script.headless.synced = new Session.Synced(false, Optional.of("The share is away."), 0, 2, List.of(), List.of(),
                List.of(), List.of(), Optional.empty());

        assertThat(script.run("sync --home home")).isEqualTo(3);
        assertThat(script.headless.asked).containsExactly("open as nobody with nothing for -", "sync", "close");
    }

    @Test
    void aBriefIsPutOnPaper() {
        script.run("brief paper brief.json --out new.pdf --since dealership.json --size A4 --signatures");

        assertThat(script.headless.asked).containsExactly("show root", "paper brief since root on A4 to sign");
        assertThat(folder.resolve("new.pdf")).hasContent("%PDF");
        assertThat(script.output).contains("new.pdf", "\"pages\"", "9.5");
    }

    @Test
    void demoPrintsWhatItMade() {
        script.run("demo --home new --now 2026-11-20T15:00:00Z");

        assertThat(script.json().get("home").asString()).isEqualTo(folder.resolve("new").toString());
        assertThat(script.json().get("share").asString()).isEqualTo(folder.resolve("new").resolve("share").toString());
        assertThat(script.json().get("people").asInt()).isEqualTo(24);
        assertThat(script.headless.asked).containsExactly("demo 2026-11-20T15:00:00Z");
    }

    @Test
    void refusedRowsAreFindings() {
        script.headless.imported = new Session.Imported(29, 1,
                List.of(new Session.Row("/programs/3/window", "26-104", "It ends before it starts.")), List.of());

        assertThat(script.run("programs import programs.json --home home")).isEqualTo(1);
        assertThat(script.json().get("added").asInt()).isEqualTo(29);
        assertThat(script.json().at("/refused/0/field").asString()).isEqualTo("/programs/3/window");
        assertThat(script.json().at("/refused/0/reason").asString()).isEqualTo("It ends before it starts.");
        assertThat(script.headless.asked).contains("import [programs]").first().asString().endsWith("for EDIT_PROGRAMS");
    }

    @Test
    void aStockListIsImportedAsSaidAndRefusedRowsAreFindings() {
        assertThat(script.run("stock import programs.json --home home --complete --dry-run --mapping feed")).isZero();
        assertThat(script.headless.asked).contains("stock programs.json by feed, complete, dry").first().asString()
                .endsWith("for IMPORT_STOCK");
        script.headless.stock = new Session.StockImported(false, 3, 0, 0, 0, false, List.of(),
                List.of(new Session.ListRow(3, 4, "vin_length", "VIN", "T1", "1F", "16 characters.")), List.of());
        assertThat(script.run("stock import programs.json --home home")).isEqualTo(1);
        assertThat(script.json().at("/refused/0/line").asInt()).isEqualTo(4);
        assertThat(script.json().at("/refused/0/kind").asString()).isEqualTo("vin_length");
    }

    @Test
    void aSpreadsheetBecomesDraftsAndRowsThatAreWrongAreFindings() throws IOException {
        Files.writeString(folder.resolve("december.csv"), "Code,Amount\n26-1201,TBD\n");

        assertThat(script.run("programs import december.csv --home home --dry-run --mapping region "
                + "--rulebook bulletin-2026-12")).isEqualTo(1);

        assertThat(script.headless.asked).contains("draft december.csv by region under bulletin-2026-12, dry").first().asString()
                .endsWith("for EDIT_PROGRAMS");
        assertThat(script.json().get("dryRun").asBoolean()).isTrue();
        assertThat(script.json().get("added").asInt()).isEqualTo(2);
        assertThat(script.json().at("/refused/0/line").asInt()).isEqualTo(5);
        assertThat(script.json().at("/refused/0/column").asString()).isEqualTo("Amount");
        assertThat(script.json().at("/doubts/0/look").asString()).isEqualTo("No such model is known.");
        assertThat(script.json().at("/notUsed/0").asString()).isEqualTo("Notes of ours");
        script.run("programs import programs.json --home home --dry-run");
        assertThat(script.headless.asked).contains("import [programs], dry");
    }

    @Test
    void thePaperHasTheStoresNameAndZoneWhereItsRootIsNamedAndElseSaysThatItHasNone() {
        script.run("brief paper brief.json --out new.pdf --root dealership.json");
        assertThat(script.headless.asked).anyMatch(asked -> asked.contains(" of Lakeside Ford"));
        assertThat(script.json().get("note").asString()).isEmpty();
        script.run("brief paper brief.json --out new.pdf");
        assertThat(script.json().get("note").asString()).startsWith("No root was named").contains("--root dealership.json");
    }

    @Test
    void aTemplateIsWrittenAndNeverOverSomebodysWork() {
        assertThat(script.run("programs template new.xlsx --now 2026-11-20T15:00:00Z")).as(script.errors).isZero();
        assertThat(folder.resolve("new.xlsx")).hasContent("workbook");
        assertThat(script.headless.asked).containsExactly("template 2026-11-20T15:00:00Z");

        assertThat(script.run("programs template new.xlsx")).isEqualTo(2);
        assertThat(script.errors).contains("new.xlsx already");
    }

    @Test
    void publishPrintsFileAndSequence() {
        script.run("brief publish --home home");

        assertThat(script.json().propertyNames()).containsExactly("file", "sequence", "number");
        assertThat(script.json().get("sequence").asLong()).isEqualTo(4);
        assertThat(script.headless.asked).first().asString().endsWith("for PUBLISH_BRIEF");
    }

    @Test
    void verifyPrintsValidAndReason() {
        script.run("brief verify brief.json --root dealership.json --now 2026-11-20T15:00:00Z");
        assertThat(script.json().propertyNames()).containsExactly("valid", "reason");
        assertThat(script.json().get("valid").asBoolean()).isTrue();
        assertThat(script.json().get("reason").isNull()).isTrue();
        assertThat(script.headless.asked).containsExactly("verify brief by root at 2026-11-20T15:00:00Z");

        script.headless.verdict = new Headless.BriefVerdict(false, Optional.of("The signature is wrong."));
        assertThat(script.run("brief verify brief.json --root dealership.json")).isEqualTo(1);
        assertThat(script.json().get("valid").asBoolean()).isFalse();
        assertThat(script.json().get("reason").asString()).isEqualTo("The signature is wrong.");
    }

    @Test
    void showPrintsDaysAndMomentsAsPeopleAndProgramsReadThem() {
        script.run("brief show brief.json");

        assertThat(script.json().get("day").asString()).isEqualTo("2026-11-20");
        assertThat(script.json().get("issued").asString()).isEqualTo("2026-11-20T17:00:00Z");
        assertThat(script.json().at("/campaigns/0/programs/0").asString()).isEqualTo("26-101 r1");
        assertThat(script.json().at("/programs/0/eligibility").asString()).isEqualTo("everybody");
    }

    @Test
    void syncTellsWhatItRefused() {
        script.headless.synced = new Session.Synced(true, Optional.empty(), 1, 0,
                List.of(new Session.Received("brief", "Marketing", 4)),
                List.of(new Session.Aside("briefs/5.json", "brief.older", "It is older than the last one.")),
                List.of(), List.of(), Optional.of(7L));

        assertThat(script.run("sync --home home")).isEqualTo(1);
        assertThat(script.json().at("/refused/0/code").asString()).isEqualTo("brief.older");
        assertThat(script.json().get("brief").asLong()).isEqualTo(7);
    }

    @Test
    void doctorExitsWithFindingsWhenAnythingIsBad() {
        assertThat(script.run("doctor --home home")).isZero();
        assertThat(script.json().get(0).propertyNames()).containsExactly("check", "state", "sentence", "mend");

        script.headless.facts = DoctorTest.facts(8, Optional.empty(), Optional.of("It is locked."), Optional.empty());
        assertThat(script.run("doctor --home home")).isEqualTo(1);
        assertThat(script.json().get(0).get("state").asString()).isEqualTo("bad");
    }

    @ParameterizedTest
    @ValueSource(strings = {"programs import programs.json", "brief publish", "sync"})
    void theClockIsSetOnDemoHomesOnly(String command) {
        assertThat(script.run(command + " --home home --now 2026-11-20T15:00:00Z")).isEqualTo(2);
        assertThat(script.errors).startsWith("--now: ");
        assertThat(script.headless.asked).isEmpty();

        script.headless.demo = true;
        assertThat(script.run(command + " --home home --now 2026-11-20T15:00:00Z")).isZero();
    }

    @Test
    void aCommandThatOnlyReadsMaySetTheClock() {
        assertThat(script.run("doctor --home home --now 2026-11-20T15:00:00Z")).isZero();
    }

    @Test
    void theWindowOpensWithoutACommandOnly() {
        Commands commands = script.commands();

        assertThat(commands.start(List.of(), folder)).isEqualTo(new Start.Window(Optional.empty(), Optional.empty()));
        assertThat(commands.start(List.of("--home", "x", "--now", "2026-11-20T15:00:00Z"), folder)).isEqualTo(
                new Start.Window(Optional.of(folder.resolve("x")), Optional.of(Instant.parse("2026-11-20T15:00:00Z"))));
        assertThat(List.of("doctor", "--help", "--version", "--wrong", "dance")).allSatisfy(word ->
                assertThat(commands.start(List.of(word), folder)).isEqualTo(new Start.Headless()));
    }

    @Test
    void helpNamesEveryCommandAndTheExitCodes() {
        script.run("--help");
        assertThat(script.output).contains("demo", "programs", "brief", "sync", "doctor", "--home", "--password-file")
                .contains("Exit codes");
        script.run("brief --help");
        assertThat(script.output).contains("publish", "verify", "show");
        script.run("--version");
        assertThat(script.output.strip()).isEqualTo("Baton 9.9");
    }
}
