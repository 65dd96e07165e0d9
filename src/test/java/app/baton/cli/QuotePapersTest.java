package app.baton.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code quote FILE} with {@code --sheet} and {@code --jacket}: which ways are on it, and what is refused. */
class QuotePapersTest {

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void deal() throws IOException {
        try (InputStream in = Objects.requireNonNull(QuotePapersTest.class.getResourceAsStream("/quote/base.json"))) {
            Files.write(folder.resolve("deal.json"), in.readAllBytes());
        }
    }

    @Test
    void theAnswerIsTheSameWithASheetBesideIt() throws IOException {
        Script without = new Script(folder);
        Script with = new Script(folder);
        int exit = without.run("quote deal.json");

        assertThat(with.run("quote deal.json --sheet out.pdf --paper a4 --store Lakeside")).isEqualTo(exit);

        assertThat(without.json().at("/papers/sheet").isNull()).isTrue();
        assertThat(with.json().at("/papers/sheet/pages").intValue()).isEqualTo(2);
        assertThat(with.json().get("routes")).isEqualTo(without.json().get("routes"));
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(folder.resolve("out.pdf")))) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(595f, 596f);
        }
    }

    @ParameterizedTest
    @CsvSource({"--route cash, 1", "--route N-3, 1", "--route standard --term 60, 1"})
    void oneWayAloneFillsOnePage(String options, int pages) {
        Script script = new Script(folder);
        script.run("quote deal.json --sheet out.pdf " + options);
        assertThat(script.json().at("/papers/sheet/pages").intValue()).isEqualTo(pages);
    }

    @Test
    void theJacketIsOfTheWayThatIsBestOrNamed() throws IOException {
        Script script = new Script(folder);
        script.run("quote deal.json --jacket out.pdf --customer Rivera");
        assertThat(script.json().at("/papers/sheet").isNull()).isTrue();
        assertThat(text()).contains("Deal jacket 2027 Northwind Ridge", "Rivera", "Stair Step");
        String best = script.json().at("/best/route").stringValue();

        script.run("quote deal.json --jacket out.pdf --route N-3 --sheet sheet.pdf");
        assertThat(best).isNotEqualTo("N-3");
        assertThat(text()).contains("Special Lease · N-3 r1, 36 months");
        assertThat(folder.resolve("sheet.pdf")).exists();
    }

    private String text() throws IOException {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(folder.resolve("out.pdf")))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void aFileThatIsThereIsReplaced() throws IOException {
        Files.writeString(folder.resolve("out.pdf"), "old");
        new Script(folder).run("quote deal.json --sheet out.pdf");
        assertThat(Files.readAllBytes(folder.resolve("out.pdf"))).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            --sheet out.pdf --route N-4; --route; The way N-4 was not worked out for this deal. Say one of these: cash,
            --sheet out.pdf --route standard --term 84; --route; standard at 84 months was not worked out
            --sheet out.pdf --term 60; --term; Name it with --route.
            --sheet out.pdf --paper legal; --paper; There is no paper size legal here. Say letter or a4.
            --sheet nowhere/out.pdf; --sheet; nowhere
            --jacket nowhere/out.pdf; --jacket; nowhere
            --customer Rivera; --customer; Name the file to write with --sheet or --jacket.
            """)
    void whatCannotBeIsRefusedWithTheOptionThatIsWrong(String options, String option, String sentence) {
        Script script = new Script(folder);
        assertThat(script.run("quote deal.json " + options)).isEqualTo(2);
        assertThat(script.errors).contains(option, sentence);
        assertThat(script.output).isEmpty();
        assertThat(folder.resolve("out.pdf")).doesNotExist();
    }
}
