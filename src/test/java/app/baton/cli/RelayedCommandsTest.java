package app.baton.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.cli.relay.RelayServer;
import app.baton.cli.relay.Request;
import app.baton.journal.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A command given outside while the home is open inside: two programs, one home. */
class RelayedCommandsTest {

    @TempDir
    Path folder;

    private Script outside = new Script(Path.of(""));
    private Script inside = new Script(Path.of(""));
    private final AtomicBoolean stop = new AtomicBoolean();
    private Thread server = Thread.currentThread();

    @BeforeEach
    void openTheHome() throws IOException {
        outside = new Script(folder);
        inside = new Script(folder.resolve("elsewhere"));
        Files.createDirectory(folder.resolve("home"));
        Files.writeString(folder.resolve("programs.json"), "[programs]");
        RelayServer relay = RelayServer.open(folder.resolve("home"), inside.commands()::answer);
        server = Thread.ofVirtual().start(() -> {
            relay.serve(stop::get);
            relay.close();
        });
    }

    @AfterEach
    void closeTheHome() throws InterruptedException {
        stop.set(true);
        server.join();
    }

    @Test
    void itRunsInsideWithTheFolderAndThePasswordOfWhoGaveIt() {
        outside.input = "secret\n";

        assertThat(outside.run("programs import programs.json --home home --user mia")).as(outside.errors).isZero();

        assertThat(outside.json().get("added").asInt()).isEqualTo(30);
        assertThat(outside.headless.asked).isEmpty();
        assertThat(inside.headless.asked).containsExactly("open as mia with secret for EDIT_PROGRAMS", "import [programs]",
                "close");
    }

    @Test
    void thePasswordFileIsReadOutside() throws IOException {
        Files.writeString(folder.resolve("pass"), "from outside\n");

        outside.run("sync --home home --user mia --password-file pass");
        Files.delete(folder.resolve("pass"));

        assertThat(inside.headless.asked).first().isEqualTo("open as mia with from outside for -");
    }

    @Test
    void itsProblemAndExitCodeComeBack() {
        inside.headless.trouble = FakeHeadless.problem(Problem.Kind.NOT_ALLOWED);

        assertThat(outside.run("brief publish --home home")).isEqualTo(3);

        assertThat(outside.errors.strip()).isEqualTo("You may not.");
        assertThat(outside.output).isEmpty();
    }

    @Test
    void itsFindingsComeBack() {
        inside.headless.facts = DoctorTest.facts(8, Optional.empty(), Optional.empty(),
                Optional.empty());

        assertThat(outside.run("doctor --home home")).isEqualTo(1);
        assertThat(outside.json().get(0).get("check").asString()).isEqualTo("java");
    }

    @Test
    void anotherHomeAndACommandThatNeedsNoneStayOutside() throws IOException {
        Files.writeString(folder.resolve("brief.json"), "brief");

        assertThat(outside.run("sync --home other")).isZero();
        assertThat(outside.run("brief show brief.json --home home")).isZero();

        assertThat(inside.headless.asked).isEmpty();
        assertThat(outside.headless.asked).hasSize(4);
    }

    @Test
    void anEmptyRequestIsNoCommand() {
        var answer = inside.commands().answer(new Request(List.of(), folder.toString(), null));

        assertThat(answer.exit()).isEqualTo(2);
        assertThat(answer.output()).isEmpty();
    }
}
