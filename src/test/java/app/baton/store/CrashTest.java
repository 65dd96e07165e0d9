package app.baton.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.baton.journal.ActivityEntry;
import app.baton.journal.PageRequest;
import app.baton.journal.Problem;
import app.baton.store.home.Home;
import app.baton.store.home.HomeLock;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrashTest {

    private final Home home;

    CrashTest(@TempDir Path folder) {
        home = Homes.make(folder.resolve("desk"));
    }

    @Test
    void aProcessHaltedInTheMiddleOfAChangeLeavesEveryCommittedOneAndNothingOfThat() throws Exception {
        Process desk = start("halt");
        assertThat(desk.waitFor()).isEqualTo(CrashingDesk.HALTED);
        try (HomeLock lock = HomeLock.hold(home.folder()); Store store = Homes.open(home)) {
            assertThat(lock).isNotNull();
            assertThat(store.settings().find("count")).contains(Integer.toString(CrashingDesk.COMMITTED));
            assertThat(store.settings().find("half")).isEmpty();
            List<ActivityEntry> lines = store.activity().newest(PageRequest.first(1000)).rows();
            assertThat(lines).hasSize(CrashingDesk.COMMITTED);
            assertThat(lines.getFirst().activity().subjectId()).isEqualTo(Integer.toString(CrashingDesk.COMMITTED));
        }
    }

    @Test
    void aSecondProcessIsToldWhoHasTheHomeUntilThatOneIsKilled() throws Exception {
        Process desk = start("hold");
        try (BufferedReader out = desk.inputReader()) {
            assertThat(out.readLine()).isEqualTo("open");
            assertThat(HomeLock.tryHold(home.folder())).isEmpty();
            assertThat(HomeLock.holder(home.folder())).hasValue(desk.pid());
            assertThatThrownBy(() -> HomeLock.hold(home.folder())).isInstanceOfSatisfying(Problem.class, problem ->
                    assertThat(problem.sentence()).contains("process " + desk.pid()));
            StoreOpeningTest.problem("store.in-use", () -> Homes.open(home));
        } finally {
            desk.destroyForcibly().waitFor();
        }
        try (HomeLock lock = HomeLock.hold(home.folder()); Store store = Homes.open(home)) {
            assertThat(lock).isNotNull();
            assertThat(store.settings().find("count")).contains("1");
        }
    }

    private Process start(String how) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-cp", System.getProperty("java.class.path"), CrashingDesk.class.getName(), home.folder().toString(), how)
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }
}
