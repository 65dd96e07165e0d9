package app.baton.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code jacket VIN...}, as a script drives it. */
class JacketCommandTest {

    private static final String FORD = "5FTFW1E5XPFA00001";
    private static final String LACKING = "3FTFW1E5XPFA00002";
    private static final String UNKNOWN = "1FTFW1E5XPFA00003";
    private static final String GONE = "2FTFW1E5XPFA00004";

    @TempDir
    Path folder;

    private Script script() {
        return new Script(folder);
    }

    @Test
    void everyVehicleGetsAPdfAndALineInTheList() throws IOException {
        Script script = script();
        assertThat(script.run("jacket 5ftfw1e5x-pfa00001 " + FORD + " --out audit/november")).as(script.errors).isZero();

        assertThat(script.json()).as("named twice, made once").hasSize(1);
        Path pdf = folder.resolve("audit/november/jacket-" + FORD + ".pdf");
        assertThat(script.json().get(0).get("vin").stringValue()).isEqualTo(FORD);
        assertThat(script.json().get(0).get("file").stringValue()).isEqualTo(pdf.toString());
        assertThat(script.json().get(0).get("deal").stringValue()).isEqualTo("d-1");
        assertThat(script.json().get(0).get("missing")).isEmpty();
        assertThat(pdf).hasContent("%PDF-" + FORD);
        try (var files = Files.list(pdf.getParent())) {
            assertThat(files).as("nothing half-written stays").containsExactly(pdf);
        }
        assertThat(script.errors).isEmpty();
        assertThat(script.headless.asked).anySatisfy(asked -> assertThat(asked.toString()).contains("REVIEW_DEAL"));
    }

    @Test
    void whatIsUnknownOrMissingEndsWithOneAndASentenceForEachVehicle() {
        Script script = script();
        assertThat(script.run("jacket " + String.join(" ", UNKNOWN, LACKING, GONE, FORD) + " --out . --paper a4")).isEqualTo(1);

        assertThat(script.errors.lines()).containsExactly(
                UNKNOWN + ": No deal on this desk sold this vehicle. Look whether the VIN is right, and let this desk look at the"
                        + " share first.", LACKING + ": No scan of the utility bill was kept.",
                GONE + ": The way cannot be worked out any more.");
        assertThat(script.json()).hasSize(4);
        assertThat(script.json().get(0).get("file").isNull()).isTrue();
        assertThat(script.json().get(1).get("missing").get(0).get("why").stringValue()).isEqualTo("no-scan");
        assertThat(folder.resolve("jacket-" + FORD + ".pdf")).exists();
        assertThat(folder.resolve("jacket-" + UNKNOWN + ".pdf")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"jacket 1FTER4HH5TLDO9246 --out . | VIN: \"1FTER4HH5TLDO9246\" is no VIN",
        "jacket 5FTFW1E5XPFA00001 | --out", "jacket --out . | VIN",
        "jacket 5FTFW1E5XPFA00001 --out . --paper legal | --paper: "})
    void whatIsWrongOnTheLineEndsWithTwoBeforeAnythingIsMade(String line, String sentence) {
        Script script = script();
        assertThat(script.run(line)).isEqualTo(2);
        assertThat(script.errors).contains(sentence);
        assertThat(script.output).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFileInThePlaceOfTheFolderIsSaid() throws IOException {
        Files.writeString(folder.resolve("audit"), "x");
        Script script = script();
        assertThat(script.run("jacket " + FORD + " --out audit")).isEqualTo(2);
        assertThat(script.errors).startsWith("--out: The folder cannot be made");
    }
}
