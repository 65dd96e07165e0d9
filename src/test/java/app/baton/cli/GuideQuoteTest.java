package app.baton.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The guide's worked examples of {@code quote FILE} are what the command answers, to the cent and word by word. */
class GuideQuoteTest {

    private static final Path PAGE = Path.of("src/site/markdown/quote.md");
    private static final Pattern FILE = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\| ([^|]+?) \\| ([0-9.]+) \\|$");
    private static final Pattern SENTENCE = Pattern.compile("Its sentence: \"([^\"]+)\"");

    private static final Pattern COMMAND = Pattern.compile("```\n(quote ridge.json --sheet .*?)\n```");
    private static final Pattern SAID = Pattern.compile("(?m)^- \"(.*)\"$");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyExampleIsWhatTheCommandAnswers() throws IOException {
        List<String> examples = List.of(Files.readString(PAGE).split("(?m)^## ")).stream()
                .filter(section -> FILE.matcher(section).find()).toList();
        assertThat(examples).hasSize(4);
        ObjectNode file = JsonMapper.shared().createObjectNode();
        for (String example : examples) {
            // the later examples say only what is otherwise in the first one's file
            String json = FILE.matcher(example).results().findFirst().orElseThrow().group(1);
            file.setAll((ObjectNode) JsonMapper.shared().readTree(json));
            Files.writeString(folder.resolve("ridge.json"), file.toString());
            Script script = new Script(folder);

            assertThat(script.run("quote ridge.json")).as(script.errors).isZero();

            List<List<String>> printed = ROW.matcher(example).results()
                    .map(row -> List.of(row.group(1), row.group(2), row.group(3))).toList();
            assertThat(printed).isNotEmpty();
            List<List<String>> answered = figures(script.json());
            assertThat(answered).containsAll(printed);
            SENTENCE.matcher(example).results()
                    .forEach(match -> assertThat(script.output).contains(match.group(1)));
        }
    }

    /** The first example on paper: the guide's command, and each line that the guide says is on it. */
    @Test
    void theSheetSaysWhatTheGuideSays() throws IOException {
        String guide = Files.readString(PAGE);
        Files.writeString(folder.resolve("ridge.json"), FILE.matcher(guide).results().findFirst().orElseThrow().group(1));
        String line = COMMAND.matcher(guide).results().findFirst().orElseThrow().group(1);
        Script script = new Script(folder);

        assertThat(script.run(line)).as(script.errors).isZero();

        assertThat(script.json().at("/papers/sheet/file").stringValue()).endsWith("ridge.pdf");
        String text = text(folder.resolve("ridge.pdf"));
        List<String> said = SAID.matcher(guide.substring(guide.indexOf("the sheet says:"))).results().map(it -> it.group(1))
                .toList();
        assertThat(said).hasSize(4).allSatisfy(sentence -> assertThat(text).contains(sentence));
        assertThat(text).contains("Prepared for Rivera", "Stock F4471").doesNotContain("Stair Step", "28,400");
    }

    private static String text(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    /** The last example: the turn, the cells, the ways and the days, as worked out by hand in the tests of each. */
    @Test
    void whatElseIsWantedIsAnswered() throws IOException {
        ObjectNode file = JsonMapper.shared().createObjectNode();
        FILE.matcher(Files.readString(PAGE)).results()
                .forEach(match -> file.setAll((ObjectNode) JsonMapper.shared().readTree(match.group(1))));
        Files.writeString(folder.resolve("ridge.json"), file.toString());
        Script script = new Script(folder);
        script.run("quote ridge.json");
        JsonNode beside = script.json().get("beside");

        assertThat(beside.at("/rateOrCash/0/cheaperFromPayment").intValue()).isEqualTo(20);
        assertThat(beside.at("/grid/1/route").stringValue()).isEqualTo("standard");
        assertThat(beside.at("/grid/1/cells/1/payment").stringValue()).isEqualTo("543.47");
        assertThat(beside.at("/deliveries/0/until").stringValue()).isEqualTo("2026-12-05");
        assertThat(beside.get("ways")).extracting(way -> way.get("by").stringValue()).containsExactly("down", "price", "term");
        assertThat(beside.get("ways")).allSatisfy(way ->
                assertThat(new BigDecimal(way.get("payment").stringValue())).isLessThanOrEqualTo(new BigDecimal("499.00")));
    }

    /** Every figure of every route, however deep it stands, with the payment. */
    private static List<List<String>> figures(JsonNode answer) {
        List<List<String>> all = new ArrayList<>();
        for (JsonNode route : answer.get("routes")) {
            String name = route.get("route").stringValue();
            if (route.path("payment").isString()) {
                all.add(List.of(name, "Monthly payment", route.get("payment").stringValue()));
            }
            collect(name, route, all);
        }
        return all;
    }

    private static void collect(String route, JsonNode node, List<List<String>> all) {
        if (node.path("label").isString()) {
            all.add(List.of(route, node.get("label").stringValue(), node.get("amount").stringValue()));
        }
        node.forEach(child -> collect(route, child, all));
    }
}
