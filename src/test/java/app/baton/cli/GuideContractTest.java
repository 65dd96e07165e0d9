package app.baton.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide's worked examples of {@code contract-check FILE} are what the command answers. */
class GuideContractTest {

    private static final Path PAGE = Path.of("src/site/markdown/contract-check.md");
    private static final Pattern FILE = Pattern.compile("```json\n(.*?)```", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\| ([\\w.]+) \\|$");
    private static final Pattern SENTENCE = Pattern.compile("\"(The contract states[^\"]+)\"");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyExampleIsWhatTheCommandAnswers() throws IOException {
        List<String> examples = List.of(Files.readString(PAGE).split("(?m)^## ")).stream()
                .filter(section -> FILE.matcher(section).find()).toList();
        assertThat(examples).hasSize(3);
        for (String example : examples) {
            String json = FILE.matcher(example).results().findFirst().orElseThrow().group(1);
            Files.writeString(folder.resolve("contract.json"), json);
            Script script = new Script(folder);

            int exit = script.run("contract-check contract.json");

            assertThat(exit).as(script.errors).isEqualTo(example.contains("The exit code is 1") ? 1 : 0);
            List<MatchResult> rows = ROW.matcher(example).results().toList();
            assertThat(rows).hasSize(7).allSatisfy(row ->
                    assertThat(script.output.replace("\"", "")).contains(row.group(1) + " : " + row.group(2) + ","));
            List<String> sentences = SENTENCE.matcher(example).results().map(match -> match.group(1)).toList();
            assertThat(script.json().get("disagreements")).hasSize(sentences.size());
            assertThat(sentences).allSatisfy(sentence -> assertThat(script.output).contains(sentence));
        }
    }
}
