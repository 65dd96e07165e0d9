package app.baton.store.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.baton.journal.DealershipId;
import app.baton.journal.DeskId;
import app.baton.journal.Problem;
import app.baton.people.Dealership;
import app.baton.people.Desk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.ZoneId;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HomeTest {

    static final HomeFacts FACTS = new HomeFacts(new Desk(new DeskId(UUID.fromString("01930000-0000-7000-8000-000000000002")),
            "Showroom “2”", new Dealership(new DealershipId(UUID.fromString("01930000-0000-7000-8000-000000000001")),
            "Lakeside Ford", "Holland", "MI", ZoneId.of("America/Detroit"))), true, "0.1.0");

    private final Path folder;
    private final Path home;

    HomeTest(@TempDir Path folder) {
        this.folder = folder;
        home = folder.resolve("new/desk");
    }

    @Test
    void aMadeHomeTellsItsFactsBeforeAnybodyUnlocksIt() throws IOException {
        String made = Home.make(home, FACTS, making -> "made " + making.desk().name());
        assertThat(made).isEqualTo("made Showroom “2”");
        assertThat(Home.isHome(home)).isTrue();
        assertThat(Home.open(home).facts()).isEqualTo(FACTS);
        try (Stream<Path> files = Files.list(home)) {
            assertThat(files.filter(file -> !file.endsWith("home.lock"))).containsExactly(home.resolve("home.json"));
        }
    }

    @Test
    void aHomeAndItsFilesBelongToTheirOwnerAlone() throws IOException {
        Home.make(home, FACTS, making -> making.keyring(TestKeys.CHEAP).begin("ana", "correct horse".toCharArray(),
                KeyringTest.TODAY).hex());
        assertThat(permissions(home)).isEqualTo("rwx------");
        assertThat(permissions(home.resolve("keys.json"))).isEqualTo("rw-------");
        assertThat(permissions(home.resolve("home.json"))).isEqualTo("rw-------");
    }

    @Test
    void whatAnOlderVersionLeftOpenIsClosedAndWhatTheOwnerMayStays() throws IOException {
        Home.make(home, FACTS, making -> making.keyring(TestKeys.CHEAP).begin("ana", "correct horse".toCharArray(),
                KeyringTest.TODAY).hex());
        Path store = Files.writeString(home.resolve("store.mv.db"), "sealed");
        Files.setPosixFilePermissions(store, PosixFilePermissions.fromString("rw-r--r--"));
        Files.setPosixFilePermissions(home.resolve("keys.json"), PosixFilePermissions.fromString("r--rw-rw-"));
        Home.open(home).closeToOthers();

        assertThat(permissions(store)).isEqualTo("rw-------");
        assertThat(permissions(home.resolve("keys.json"))).isEqualTo("r--------");
        assertThat(store).hasContent("sealed");
    }

    @Test
    void aFolderThatWasThereBecomesTheOwnersAlone() throws IOException {
        Files.createDirectories(home);
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
        Home.make(home, FACTS, making -> "made");

        assertThat(permissions(home)).isEqualTo("rwx------");
        assertThat(permissions(home.resolve("home.lock"))).isEqualTo("rw-------");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void whenFillingFailsNothingIsLeft() throws IOException {
        var failure = new IllegalStateException("the share is gone");
        ThrowingCallable making = () -> Home.make(home, FACTS, half -> {
            write(half.folder().resolve("share/desk/brief.json"), "half");
            throw failure;
        });
        assertThatThrownBy(making).isSameAs(failure);
        assertThat(home).doesNotExist();
        Files.createDirectory(home);
        assertThatThrownBy(making).isSameAs(failure);
        assertThat(home).isEmptyDirectory();
        Home.make(home, FACTS, good -> true);
        assertThat(Home.open(home).desk()).isEqualTo(FACTS.desk());
    }

    @Test
    void theRestOfACrashIsNoHomeAndIsClearedByTheNextAttempt() {
        write(home.resolve("home.making"), "");
        write(home.resolve("keys.json"), "{}");
        write(home.resolve("share/half.json"), "half");
        assertThat(Home.isHome(home)).isFalse();
        problem("home.cut-off", () -> Home.open(home));
        Home.make(home, FACTS, making -> true);
        assertThat(home.resolve("share")).doesNotExist();
        assertThat(home.resolve("keys.json")).doesNotExist();
        assertThat(Home.isHome(home)).isTrue();
    }

    @Test
    void aFolderWithAnythingInItIsLeftAlone() {
        write(home.resolve("letter.txt"), "Dear Ana");
        problem("home.not-empty", () -> Home.make(home, FACTS, making -> true));
        assertThat(home.resolve("letter.txt")).hasContent("Dear Ana");
        write(folder.resolve("file"), "a file");
        problem("home.not-folder", () -> Home.make(folder.resolve("file"), FACTS, making -> true));
        problem("home.not-folder", () -> Home.open(folder.resolve("file")));
    }

    @Test
    void aHomeIsNotMadeTwice() {
        Home.make(home, FACTS, making -> true);
        problem("home.not-empty", () -> Home.make(home, FACTS, making -> true));
        assertThat(Home.open(home).facts()).isEqualTo(FACTS);
    }

    @Test
    void aMissingFolderAndOneWithoutAHomeAreToldApart() throws IOException {
        problem("home.missing", () -> Home.open(home));
        Files.createDirectories(home);
        problem("home.none", () -> Home.open(home));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"format\":1", "[]", "null", "{\"format\":\"one\"}", "{}", "{\"format\":1}",
        "{\"format\":1,\"madeBy\":\"1\",\"dealership\":{\"id\":\"x\"},\"desk\":{}}", "\u0000\u0000\u0000\u0000"})
    void aDamagedHomeFileIsNamedAndLeftAsItIs(String content) {
        write(home.resolve("home.json"), content);
        problem("home.damaged", () -> Home.open(home));
        assertThat(home.resolve("home.json")).hasContent(content);
    }

    @Test
    void aHomeOfANewerFormatIsLeftAsItIs() {
        String newer = "{\"format\":2,\"whatever\":\"a newer version writes\"}";
        write(home.resolve("home.json"), newer);
        problem("home.newer", () -> Home.open(home));
        assertThat(home.resolve("home.json")).hasContent(newer);
    }

    @Test
    void aServersPasswordIsSealedInTheFile() throws IOException {
        var server = new Server("jdbc:postgresql://db.lakeside.example/baton", "baton", "s3cret-é");
        StoreKey key = TestKeys.random();
        Home.make(home, FACTS, making -> {
            making.useServer(server, key);
            return true;
        });
        Home opened = Home.open(home);
        assertThat(opened.serverUrl()).contains(server.url());
        assertThat(opened.server(key)).contains(server);
        assertThat(Files.readString(home.resolve("home.json"))).doesNotContain("s3cret");
        problem("home.damaged", () -> opened.server(TestKeys.random()));
    }

    @Test
    void oneProcessHoldsAHome() throws IOException {
        Home.make(home, FACTS, making -> true);
        long pid = ProcessHandle.current().pid();
        try (HomeLock lock = HomeLock.hold(home)) {
            assertThat(lock).isNotNull();
            assertThat(HomeLock.tryHold(home)).isEmpty();
            assertThat(HomeLock.holder(home)).hasValue(pid);
            assertThatThrownBy(() -> HomeLock.hold(home)).isInstanceOfSatisfying(Problem.class, problem ->
                    assertThat(problem.sentence()).contains("process " + pid));
        }
        assertThat(HomeLock.holder(home)).isEmpty();
        HomeLock.hold(home).close();
    }

    @Test
    void aHomeInUseIsNotMadeAgainUnderItsUser() throws IOException {
        Files.createDirectories(home);
        try (HomeLock lock = HomeLock.hold(home)) {
            assertThat(lock).isNotNull();
            problem("home.in-use", () -> Home.make(home, FACTS, making -> true));
        }
    }

    static void problem(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).as(problem.sentence()).isEqualTo(code);
            assertThat(problem.sentence()).endsWith(".").contains(" ");
        });
    }

    private static void write(Path file, String content) {
        try {
            Files.createDirectories(file.resolveSibling(".").normalize());
            Files.write(file, content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
