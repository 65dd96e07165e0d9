package app.baton.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.app.demo.Demo;
import app.baton.cli.Commands;
import app.baton.cli.relay.Answer;
import app.baton.cli.relay.Request;
import app.baton.journal.Background;
import app.baton.journal.InlineBackground;
import app.baton.journal.Texts;
import app.baton.ui.welcome.WelcomeActions.SetUpForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A list of leads with columns that nobody knows, pointed out once by command, on a home with a store of its own. */
class LeadColumnsTest {

    private static final String SECRET = "a long secret 1";
    private static final String HEADINGS = "Kunde,Erreichbar,Anliegen\n";

    @TempDir
    Path folder;

    private final Texts texts = Texts.english(Demo.ZONE);

    private Answer run(Path home, String line) {
        List<String> arguments = new ArrayList<>(List.of(line.split(" ")));
        arguments.addAll(List.of("--home", home.toString(), "--user", "mia"));
        return new Commands(HeadlessApp.alone(new Folders(folder, home), new InlineBackground(), texts), texts, "1")
                .answer(new Request(arguments, folder.toString(), SECRET));
    }

    private static JsonNode leads(Answer answer) {
        return new JsonMapper().readTree(answer.output()).get(0).get("leads");
    }

    @Test
    void columnsThatWerePointedOutOnceAreKnownForEveryListOfTheKind() throws IOException {
        Path home = new HomeMaker(new Folders(folder, folder.resolve("home")), new SystemClock(Demo.ZONE), new InlineBackground(),
                texts).setUp(new SetUpForm("Lakeside Ford", "Ann Arbor", "MI", Demo.ZONE, "Mia Larsen", "mia",
                SECRET.toCharArray(), folder.resolve("share"), "Office"), Background.Progress.unwatched()).home();
        Files.writeString(folder.resolve("one.csv"), HEADINGS + "Jo Vega,jo@example.com,Explorer?\n");
        Files.writeString(folder.resolve("two.csv"), HEADINGS + "Al Roe,al@example.com,Bronco?\n");

        assertThat(run(home, "leads import one.csv --dry-run").exit()).as("no column is known").isEqualTo(1);
        Answer unknown = run(home, "leads import one.csv --mapping Portal");
        assertThat(unknown.exit()).isEqualTo(2);
        assertThat(unknown.errors()).contains("--mapping", "No mapping is saved as \"Portal\". None is saved yet.");

        Answer saved = run(home, "leads import one.csv --column full=Kunde --column email=Erreichbar --column message=anliegen"
                + " --save-mapping Portal");
        assertThat(saved.exit()).as(saved.errors()).isZero();
        assertThat(leads(saved).get(0).get("last").asString()).isEqualTo("Vega");
        assertThat(leads(saved).get(0).get("comments").asString()).isEqualTo("Explorer?");
        assertThat(leads(saved).get(0).get("stored").get("outcome").asString()).isEqualTo("new");

        Answer tried = run(home, "leads import two.csv --mapping Portal --dry-run");
        assertThat(leads(tried).get(0).get("email").asString()).isEqualTo("al@example.com");
        assertThat(leads(tried).get(0).get("stored").isNull()).isTrue();
        Answer byItself = run(home, "leads import two.csv");
        assertThat(byItself.exit()).as("its columns are known").isZero();
        assertThat(leads(byItself).get(0).get("first").asString()).isEqualTo("Al");
        Answer other = run(home, "leads import two.csv --mapping Chat");
        assertThat(other.errors()).contains("No mapping is saved as \"Chat\". Saved are: Portal.");
    }
}
