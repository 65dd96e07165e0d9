package app.baton.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.intake.leads.LeadField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The guide's worked examples of {@code leads import} are what the command answers, and it names every field of a lead. */
class GuideLeadsTest {

    private static final Path PAGE = Path.of("src/site/markdown/leads-import.md");
    private static final Pattern FILE = Pattern.compile("```(xml|csv|text)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\| ([^|]+) \\|$");
    private static final Map<String, String> NAMES = Map.of("xml", "lead.xml", "csv", "leads.csv", "text", "note.txt");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyExampleIsWhatTheCommandAnswers() throws IOException {
        List<String> examples = List.of(Files.readString(PAGE).split("(?m)^## ")).stream()
                .filter(section -> FILE.matcher(section).find()).toList();
        assertThat(examples).hasSize(3);
        for (String example : examples) {
            Matcher file = FILE.matcher(example);
            assertThat(file.find()).isTrue();
            String name = NAMES.get(file.group(1));
            Files.writeString(folder.resolve(String.valueOf(name)), file.group(2).strip());
            Script script = new Script(folder);

            int exit = script.run("leads import " + name + " --dry-run");

            assertThat(exit).as(script.errors).isEqualTo(example.contains("exit code is 1") ? 1 : 0);
            JsonNode document = script.json().get(0);
            JsonNode lead = document.get("leads").get(0);
            List<MatchResult> rows = ROW.matcher(example).results().toList();
            assertThat(rows).hasSizeGreaterThan(2).allSatisfy(row ->
                    assertThat(lead.get(row.group(1)).asString()).as(row.group()).isEqualTo(row.group(2).strip()));
            Matcher kind = Pattern.compile("`kind` is `(\\w+)`").matcher(example);
            assertThat(document.get("refused")).hasSize(kind.find() ? 1 : 0)
                    .allSatisfy(refused -> assertThat(refused.get("kind").asString()).isEqualTo(kind.group(1)));
        }
    }

    @Test
    void everyFieldOfAListIsNamed() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(LeadField.values()).allSatisfy(field ->
                assertThat(page).contains("`" + field.name().toLowerCase(Locale.ROOT).replace('_', '-') + "`"));
    }

    @Test
    void everyFieldOfALeadIsNamed() throws IOException {
        String page = Files.readString(PAGE);
        var unnamed = new TreeSet<String>();
        for (var field : LeadShown.class.getRecordComponents()) {
            if (!page.contains("`" + field.getName() + "`")) {
                unnamed.add(field.getName());
            }
        }
        assertThat(unnamed).isEmpty();
    }
}
