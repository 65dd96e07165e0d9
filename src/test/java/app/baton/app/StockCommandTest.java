package app.baton.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.app.demo.Demo;
import app.baton.cli.Commands;
import app.baton.cli.relay.Answer;
import app.baton.cli.relay.Request;
import app.baton.intake.Feeds;
import app.baton.intake.Sheets;
import app.baton.intake.Tables;
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

/** A stock list as a workbook by command, on a home with a store of its own. */
class StockCommandTest {

    private static final String SECRET = "a long secret 1";

    @TempDir
    Path folder;

    private final Texts texts = Texts.english(Demo.ZONE);

    @Test
    void aWorkbookComesInWithTheSameRowsAsTheListItWasMadeFrom() throws IOException {
        Folders folders = new Folders(folder, folder.resolve("home"));
        Path home = new HomeMaker(folders, new SystemClock(Demo.ZONE), new InlineBackground(), texts).setUp(new SetUpForm(
                "Lakeside Ford", "Ann Arbor", "MI", Demo.ZONE, "Mia Larsen", "mia", SECRET.toCharArray(),
                folder.resolve("share"), "Office"), Background.Progress.unwatched()).home();
        Path list = Files.write(folder.resolve("inventory.xlsx"), Sheets.of(Tables.read(Feeds.bytes(Feeds.HOMENET), Feeds.HOMENET,
                Background.Progress.unwatched())));

        Answer tried = run(home, "stock import " + list + " --dry-run");
        assertThat(tried.exit()).as(tried.errors()).isEqualTo(1);
        assertThat(tried.output()).contains("292");
        Answer taken = run(home, "stock import " + list);
        assertThat(taken.output()).contains("292");
        Answer again = run(home, "stock import " + list);
        assertThat(again.output()).as("the same list changes nothing").contains("\"unchanged\" : 292");
    }

    private Answer run(Path home, String line) {
        List<String> arguments = new ArrayList<>(List.of(line.split(" ")));
        arguments.addAll(List.of("--home", home.toString(), "--user", "mia"));
        return new Commands(HeadlessApp.alone(new Folders(folder, home), new InlineBackground(), texts), texts, "1")
                .answer(new Request(arguments, folder.toString(), SECRET));
    }
}
