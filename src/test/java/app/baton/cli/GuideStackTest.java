package app.baton.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The guide's worked examples of {@code stack FILE} are what the command answers, figure by figure and word by word. */
class GuideStackTest {

    private static final Path PAGE = Path.of("src/site/markdown/stack.md");
    private static final Pattern FILE = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile(
            "(?m)^\\| `([^`]+)` \\| (\\d*) ?\\| ([0-9.]+) \\| ([0-9.]*) ?\\| ([^|]*?) ?\\|$");
    private static final Pattern BEST = Pattern.compile("The best is\\s+`([^`]+)`");
    private static final Pattern SENTENCE = Pattern.compile("\"((?:Out of time|Only if|Not if|Do you)[^\"]+)\"");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyExampleIsWhatTheCommandAnswers() throws IOException {
        List<String> examples = List.of(Files.readString(PAGE).split("(?m)^## ")).stream()
                .filter(section -> FILE.matcher(section).find()).toList();
        assertThat(examples).hasSize(3);
        ObjectNode file = JsonMapper.shared().createObjectNode();
        for (String example : examples) {
            // the later examples say only what is otherwise in the first one's file
            String json = FILE.matcher(example).results().findFirst().orElseThrow().group(1);
            file.setAll((ObjectNode) JsonMapper.shared().readTree(json));
            Files.writeString(folder.resolve("ridge.json"), file.toString());
            Script script = new Script(folder);

            assertThat(script.run("stack ridge.json")).as(script.errors).isZero();

            assertThat(rows(script.json())).as(example).isEqualTo(printed(example));
            BEST.matcher(example).results().forEach(match ->
                    assertThat(script.json().at("/best/route").stringValue()).isEqualTo(match.group(1)));
            List<String> sentences = SENTENCE.matcher(example).results().map(match -> match.group(1).replace('\n', ' ')).toList();
            assertThat(sentences).isNotEmpty().allSatisfy(sentence -> assertThat(script.output).contains(sentence));
        }
    }

    private static List<List<String>> printed(String example) {
        List<List<String>> rows = new ArrayList<>();
        ROW.matcher(example).results().forEach((MatchResult row) ->
                rows.add(List.of(row.group(1), row.group(2), row.group(3), row.group(4), row.group(5))));
        return rows;
    }

    private static List<List<String>> rows(JsonNode answer) {
        return StreamSupport.stream(answer.get("routes").spliterator(), false).map(route -> List.of(
                route.get("route").stringValue(), text(route.get("term")), text(route.get("value")), text(route.get("payment")),
                String.join(", ", StreamSupport.stream(route.get("programs").spliterator(), false).map(JsonNode::stringValue)
                        .toList()))).toList();
    }

    private static String text(JsonNode value) {
        return value.isNull() ? "" : value.asString();
    }
}
