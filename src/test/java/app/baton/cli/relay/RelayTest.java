package app.baton.cli.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.baton.journal.Problem;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelayTest {

    private static final Duration SHORT = Duration.ofSeconds(5);

    @TempDir
    Path temporary;

    private final List<AutoCloseable> open = new ArrayList<>();
    private final AtomicBoolean stop = new AtomicBoolean();

    @AfterEach
    void closeAll() throws Exception {
        stop.set(true);
        for (AutoCloseable each : open.reversed()) {
            each.close();
        }
    }

    @Test
    void argumentsFolderAndSecretGoThereAndOutputAndExitCodeComeBack() throws IOException {
        Path home = home("home");
        serve(home, request ->
                new Answer(1, request.arguments() + " in " + request.directory() + " by " + request.secret(), "é!"));

        var answer = new RelayClient(home, SHORT).ask(new Request(List.of("sync", "--user", "ana"), "/desk", "pass\nword"));

        assertThat(answer).contains(new Answer(1, "[sync, --user, ana] in /desk by pass\nword", "é!"));
    }

    @Test
    void aLargeAnswerComesWhole() throws IOException {
        Path home = home("home");
        String large = "x".repeat(5_000_000);
        serve(home, request -> new Answer(0, large, ""));

        assertThat(new RelayClient(home, SHORT).ask(request()).orElseThrow().output()).isEqualTo(large);
    }

    @Test
    void manyClientsAreAnsweredOneAfterTheOther() throws IOException {
        Path home = home("home");
        serve(home, request -> new Answer(0, request.arguments().getFirst(), ""));

        assertThat(Stream.iterate(0, i -> i + 1).limit(20).map(i -> new RelayClient(home, SHORT)
                .ask(new Request(List.of("c" + i), "/", null)).orElseThrow().output())).hasSize(20).contains("c0", "c19");
    }

    @Test
    void aHomeThatNobodyServesGivesNoAnswer() throws IOException {
        Path home = home("home");

        assertThat(new RelayClient(home, SHORT).ask(request())).isEmpty();
        assertThat(new RelayClient(home.resolve("missing"), SHORT).isServed()).isFalse();
    }

    @Test
    void whatACrashedProcessLeftBehindGivesNoAnswerAndIsReplaced() throws IOException {
        Path home = home("home");
        Path folder = OwnerOnly.makeFolder(home.resolve("relay"));
        var crashed = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        crashed.bind(UnixDomainSocketAddress.of(folder.resolve("socket")));
        crashed.close();
        new Meeting(folder.resolve("socket").toString(), "old").write(home);
        assertThat(folder.resolve("socket")).exists();

        assertThat(new RelayClient(home, SHORT).ask(request())).isEmpty();
        serve(home, request -> new Answer(0, "fresh", ""));

        assertThat(new RelayClient(home, SHORT).ask(request())).contains(new Answer(0, "fresh", ""));
    }

    @Test
    void closingLeavesNothingBehind() throws IOException {
        Path home = home("home");
        RelayServer server = RelayServer.open(home, request -> new Answer(0, "", ""));
        assertThat(home.resolve("relay.json")).exists();

        server.close();

        assertThat(home).isEmptyDirectory();
    }

    @Test
    void aHomeWithALongPathMeetsInATemporaryFolder() throws IOException {
        Path home = home("a-home-with-a-name-that-is-far-too-long-for-a-socket-address-on-any-system-that-baton-runs-on-today");
        serve(home, request -> new Answer(0, "found", ""));

        assertThat(new RelayClient(home, SHORT).ask(request())).contains(new Answer(0, "found", ""));
        Path socket = Path.of(Meeting.read(home).orElseThrow().socket());
        assertThat(socket.startsWith(home)).isFalse();
        assertThat(OwnerOnly.holds(Objects.requireNonNull(socket.getParent()))).isTrue();
    }

    @Test
    void socketAndFileAreTheOwnersAlone() throws IOException {
        Path home = home("home");
        serve(home, request -> new Answer(0, "", ""));

        assertThat(permissions(home.resolve("relay.json"))).isEqualTo("rw-------");
        assertThat(permissions(home.resolve("relay"))).isEqualTo("rwx------");
    }

    @Test
    void aMeetingThatOthersCouldHaveWrittenIsNotFollowed() throws IOException {
        Path home = home("home");
        serve(home, request -> new Answer(0, "", ""));
        Files.setPosixFilePermissions(home.resolve("relay.json"), PosixFilePermissions.fromString("rw-rw----"));

        assertThatThrownBy(() -> new RelayClient(home, SHORT).ask(request())).isInstanceOfSatisfying(Problem.class, problem ->
                assertThat(problem.code()).isEqualTo("relay.not-owner-only"));
    }

    @Test
    void aMeetingThatCannotBeReadGivesNoAnswer() throws IOException {
        Path home = home("home");
        OwnerOnly.write(home.resolve("relay.json"), "{\"socket\":".getBytes(StandardCharsets.UTF_8));
        assertThat(new RelayClient(home, SHORT).ask(request())).isEmpty();

        OwnerOnly.write(home.resolve("relay.json"), "{}".getBytes(StandardCharsets.UTF_8));
        assertThat(new RelayClient(home, SHORT).ask(request())).isEmpty();

        OwnerOnly.write(home.resolve("relay.json"), new byte[100_000]);
        assertThat(new RelayClient(home, SHORT).ask(request())).isEmpty();
    }

    @Test
    void aClientWithoutTheTokenIsTurnedAwayAndRunsNothing() throws IOException {
        Path home = home("home");
        List<Request> run = new ArrayList<>();
        serve(home, request -> {
            run.add(request);
            return new Answer(0, "", "");
        });
        new Meeting(Meeting.read(home).orElseThrow().socket(), "guessed").write(home);

        Answer answer = new RelayClient(home, SHORT).ask(request()).orElseThrow();

        assertThat(answer.exit()).isEqualTo(3);
        assertThat(answer.errors()).contains("owner");
        assertThat(run).isEmpty();
    }

    @Test
    void hostileClientsDoNoHarm() throws IOException {
        Path home = home("home");
        serve(home, request -> new Answer(0, "still here", ""));
        Path socket = Path.of(Meeting.read(home).orElseThrow().socket());

        say(socket, ByteBuffer.allocate(4).putInt(Integer.MAX_VALUE).flip());
        say(socket, ByteBuffer.allocate(4).putInt(-1).flip());
        say(socket, ByteBuffer.wrap(new byte[] {0, 0, 1}));
        say(socket, ByteBuffer.allocate(8).putInt(1000).putInt(1).flip());
        say(socket, frame("not json"));
        say(socket, frame("[".repeat(100_000)));
        say(socket, frame("{\"protocol\":1}"));
        say(socket, frame("{\"protocol\":2,\"token\":\"x\",\"request\":null}"));
        say(socket, ByteBuffer.allocate(0));

        assertThat(new RelayClient(home, SHORT).ask(request())).contains(new Answer(0, "still here", ""));
    }

    @Test
    void aClientThatDawdlesIsLeftBehind() throws IOException {
        Path home = home("home");
        RelayServer server = RelayServer.open(home, temporary, Duration.ofMillis(20), request -> new Answer(0, "next", ""));
        serve(server);
        Path socket = Path.of(Meeting.read(home).orElseThrow().socket());

        try (SocketChannel dawdling = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            dawdling.write(ByteBuffer.wrap(new byte[] {0, 0}));

            assertThat(new RelayClient(home, SHORT).ask(request())).contains(new Answer(0, "next", ""));
            assertThat(dawdling.read(ByteBuffer.allocate(1))).isEqualTo(-1);
        }
    }

    @Test
    void aCommandThatIsTooLongIsNotSent() throws IOException {
        Path home = home("home");
        serve(home, request -> new Answer(0, "", ""));

        assertThatThrownBy(() -> new RelayClient(home, SHORT).ask(new Request(List.of("x".repeat(2_000_000)), "/", null)))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.BAD_INPUT));
    }

    @Test
    void aCommandThatFailsInsideEndsWithASentence() throws IOException {
        Path home = home("home");
        serve(home, request -> {
            throw new IllegalStateException("a defect of the test");
        });

        assertThat(new RelayClient(home, SHORT).ask(request()).orElseThrow()).satisfies(answer -> {
            assertThat(answer.exit()).isEqualTo(3);
            assertThat(answer.errors()).contains("failed").doesNotContain("defect of the test");
        });
    }

    @Test
    void aServerThatTakesTheCommandAndSaysNothingEndsWithASentence() throws IOException {
        Path home = home("home");
        Path folder = OwnerOnly.makeFolder(home.resolve("relay"));
        var silent = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        open.add(silent);
        silent.bind(UnixDomainSocketAddress.of(folder.resolve("socket")));
        new Meeting(folder.resolve("socket").toString(), "token").write(home);

        assertThatThrownBy(() -> new RelayClient(home, Duration.ofMillis(50)).ask(request()))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.code()).isEqualTo("relay.no-answer");
                    assertThat(problem.kind()).isEqualTo(Problem.Kind.COULD_NOT);
                });
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static ByteBuffer frame(String message) {
        byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(4 + bytes.length).putInt(bytes.length).put(bytes).flip();
    }

    /** Says something and leaves without listening. */
    private static void say(Path socket, ByteBuffer message) throws IOException {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            channel.write(message);
        }
    }

    private static Request request() {
        return new Request(List.of("sync"), "/", null);
    }

    private Path home(String name) throws IOException {
        return Files.createDirectory(temporary.resolve(name));
    }

    private void serve(Path home, Handler handler) {
        serve(RelayServer.open(home, handler));
    }

    private void serve(RelayServer server) {
        Thread thread = Thread.ofVirtual().start(() -> server.serve(stop::get));
        open.add(() -> {
            server.close();
            thread.join();
        });
    }
}
