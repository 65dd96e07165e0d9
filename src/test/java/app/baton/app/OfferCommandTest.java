package app.baton.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.app.demo.Demo;
import app.baton.cli.Commands;
import app.baton.cli.relay.Answer;
import app.baton.cli.relay.Request;
import app.baton.intake.Feeds;
import app.baton.journal.InlineBackground;
import app.baton.journal.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sample mailing list by command on a demo home, whose programs are those of the list; and who fits what is typed. */
class OfferCommandTest {

    private static final JsonNode EXPECTED = JsonMapper.shared().readTree(Feeds.bytes("private-offers-expected.json"));

    @TempDir
    Path folder;

    private final Texts texts = Texts.english(Demo.ZONE);

    private Answer run(String line) {
        List<String> arguments = new ArrayList<>(Arrays.asList(line.split(" ")));
        arguments.addAll(List.of("--home", folder.resolve("home").toString()));
        Folders folders = new Folders(folder, folder.resolve("home"));
        return new Commands(HeadlessApp.alone(folders, new InlineBackground(), texts), texts, "1")
                .answer(new Request(arguments, folder.toString(), ""));
    }

    private static JsonNode json(Answer answer) {
        assertThat(answer.errors()).isEmpty();
        return JsonMapper.shared().readTree(answer.output());
    }

    private Path sample() throws IOException {
        return Files.write(folder.resolve("private-offers.csv"), Feeds.bytes("private-offers.csv"));
    }

    @Test
    void theSampleComesInAsItsExpectedFileSaysAndTheSameListChangesNothing() throws IOException {
        assertThat(run("demo").exit()).isZero();
        Answer tried = run("private-offers import " + sample() + " --dry-run");
        assertThat(tried.exit()).as("rows were refused").isEqualTo(1);
        JsonNode dry = json(tried);
        int looked = dry.get("remarks").size();
        assertThat(dry.get("added").asInt()).isEqualTo(EXPECTED.get("good").asInt() + looked);
        Map<Integer, String> said = new TreeMap<>();
        List.of("refused", "remarks").forEach(part -> dry.get(part).forEach(row -> said.put(row.get("record").asInt(),
                row.get("line").asString() + " " + row.get("kind").asString() + " " + row.get("field").asString())));
        Map<Integer, String> expected = new TreeMap<>();
        EXPECTED.get("bad").forEach(row -> expected.put(row.get("record").asInt(), row.get("line").asString() + " "
                + row.get("kind").asString() + " " + row.get("field").asString()));
        assertThat(said).isEqualTo(expected);
        EXPECTED.get("byProgram").properties().forEach(each -> assertThat(dry.get("byProgram").get(each.getKey()).asInt())
                .as(each.getKey()).isBetween(each.getValue().asInt(), each.getValue().asInt() + looked));

        JsonNode taken = json(run("private-offers import " + sample()));
        assertThat(taken.get("added")).isEqualTo(dry.get("added"));
        JsonNode again = json(run("private-offers import " + sample()));
        assertThat(again.get("added").asInt()).isZero();
        assertThat(again.get("unchanged")).isEqualTo(dry.get("added"));

        String first = new String(Feeds.bytes("private-offers.csv"), StandardCharsets.UTF_8).lines().skip(1).findFirst()
                .orElseThrow().split(",")[0];
        JsonNode found = json(run("match " + first));
        assertThat(found.get(0).get("certificates").get(0).asString()).isEqualTo(first);
        assertThat(found.get(0).get("strength").asString()).isEqualTo("sure");
        assertThat(found.toString()).as("what it is worth is told once he is confirmed").doesNotContain("amount", "1250");
        assertThat(json(run("match zzyzx"))).isEmpty();
    }
}
