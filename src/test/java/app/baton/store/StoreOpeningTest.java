package app.baton.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.baton.journal.Problem;
import app.baton.people.Role;
import app.baton.store.home.Home;
import app.baton.store.home.StoreKey;
import app.baton.store.home.TestKeys;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoreOpeningTest {

    private final Home home;
    private final Path file;

    StoreOpeningTest(@TempDir Path folder) {
        home = Homes.make(folder.resolve("desk"));
        file = home.folder().resolve("store.mv.db");
    }

    @Test
    void whatWasStoredIsThereAfterReopening() {
        try (Store store = Homes.open(home)) {
            store.unitOfWork().write(Books.ANA, log -> store.people().save(Samples.person("bob", "Bob", Role.SALESPERSON)));
        }
        try (Store store = Homes.open(home)) {
            assertThat(store.people().working()).extracting(person -> person.login()).containsExactly("bob");
        }
    }

    @Test
    void theFileOfAStoreTellsNothingOfWhatIsInIt() throws IOException {
        try (Store store = Homes.open(home)) {
            store.unitOfWork().write(Books.ANA, log -> {
                store.settings().put("share", "a-telling-text-in-the-clear");
                return true;
            });
        }
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                .doesNotContain("a-telling-text-in-the-clear").doesNotContain("setting");
        assertThat(Homes.bytes(home.folder())).containsOnlyKeys("home.json", "home.lock", "keys.json", "store.mv.db");
    }

    @Test
    void anotherKeyOpensNothingAndChangesNothing() {
        Map<String, String> before = Homes.bytes(home.folder());
        problem("store.wrong-key", () -> Homes.open(home, TestKeys.random()));
        assertThat(Homes.bytes(home.folder())).isEqualTo(before);
    }

    @Test
    void aHomeThatANewerVersionUsedIsLeftUntouchedToTheByte() {
        StoreKey key = Homes.key(home);
        try (Database newer = Database.embedded(home.storeFile(), key, false, List.of())) {
            DSL.using(newer.jooq(newer.pool())).execute("insert into \"flyway_schema_history\" (\"installed_rank\", \"version\","
                    + " \"description\", \"type\", \"script\", \"checksum\", \"installed_by\", \"execution_time\", \"success\")"
                    + " values (99, '099', 'leads', 'SQL', 'V099__leads.sql', 1, 'baton', 1, true)");
        }
        Map<String, String> before = Homes.bytes(home.folder());
        problem("store.newer", () -> Homes.open(home, key));
        assertThat(Homes.bytes(home.folder())).isEqualTo(before);
    }

    @Test
    void aMissingFileIsNotReplacedByAnEmptyStore() throws IOException {
        Files.delete(file);
        problem("store.missing", () -> Homes.open(home));
        assertThat(file).doesNotExist();
    }

    @Test
    void anEmptyFileIsNotTakenForAnEmptyStore() throws IOException {
        Files.write(file, new byte[0]);
        problem("store.damaged", () -> Homes.open(home));
        assertThat(file).isEmptyFile();
    }

    @ParameterizedTest
    @CsvSource({"0, store.wrong-key", "4096, store.wrong-key", "12288, store.damaged"})
    void aDamagedFileIsNamedAndKept(int from, String code) throws IOException {
        damage(from, Files.size(file));
        Map<String, String> before = Homes.bytes(home.folder());
        problem(code, () -> Homes.open(home));
        assertThat(Homes.bytes(home.folder())).isEqualTo(before);
    }

    @Test
    void aFileThatLostItsEndIsNotOpenedAsAnEmptyStore() throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(12288);
        }
        Map<String, String> before = Homes.bytes(home.folder());
        problem("store.damaged", () -> Homes.open(home));
        assertThat(Homes.bytes(home.folder())).isEqualTo(before);
    }

    @Test
    void aStoreIsNotMadeOverAnotherOne() {
        Map<String, String> before = Homes.bytes(home.folder());
        problem("store.present", () -> Store.create(home, Homes.key(home), Samples.CLOCK, Samples.FORMATS));
        assertThat(Homes.bytes(home.folder())).isEqualTo(before);
    }

    @Test
    void aSecretOfAnotherKeyIsNotShownAsGarbage() {
        try (Store store = Homes.open(home); StoreKey other = TestKeys.random()) {
            store.unitOfWork().write(Books.ANA, log -> {
                store.secrets().put("desk-key", new byte[] {1, 2, 3});
                return true;
            });
            var stolen = new Store(store.database(), home.desk(), other, Samples.CLOCK, Samples.FORMATS);
            problem("store.secret", () -> stolen.secrets().find("desk-key"));
        }
    }

    private void damage(long from, long until) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            byte[] noise = new byte[Math.toIntExact(until - from)];
            Arrays.fill(noise, (byte) 0x5a);
            channel.write(ByteBuffer.wrap(noise), from);
        }
    }

    static void problem(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).as(problem.sentence() + " " + problem.getCause()).isEqualTo(code);
            assertThat(problem.sentence()).endsWith(".").contains(" ");
        });
    }
}
