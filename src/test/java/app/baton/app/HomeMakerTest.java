package app.baton.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.baton.app.demo.Demo;
import app.baton.journal.Background.Progress;
import app.baton.journal.Clock;
import app.baton.journal.InlineBackground;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.store.home.Home;
import app.baton.store.home.HomeLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A demo is made whole or not at all, whether somebody changes their mind or the process ends. */
class HomeMakerTest {

    private static final int PATIENCE_MILLIS = 60_000;

    private final Texts texts = Texts.english(Demo.ZONE);
    private final Folders folders;
    private final HomeMaker maker;

    HomeMakerTest(@TempDir Path data) {
        folders = Folders.of("linux", Map.of("XDG_DATA_HOME", data.toString()), data);
        Clock clock = Clock.fixed(Instant.parse("2026-11-04T20:00:00Z"), Demo.ZONE);
        maker = new HomeMaker(folders, clock, new InlineBackground(), texts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"app.demo-making", "app.demo-sharing"})
    void aDemoThatIsCancelledHalfWayLeavesNothingBehind(String step) throws IOException {
        Path demo = folders.freeDemo();
        Path chosen = Files.createDirectories(folders.data().resolve("chosen"));
        for (Path folder : new Path[] {demo, chosen}) {
            Cancelled progress = new Cancelled(texts.say(step));
            assertThatThrownBy(() -> maker.makeDemo(folder, 0, progress)).isInstanceOfSatisfying(Problem.class,
                    problem -> assertThat(problem.code()).isEqualTo("app.cancelled"));
            assertThat(progress.shareWasThere).as("it was really under way").isTrue();
        }
        assertThat(demo).as("neither home nor share nor lock").doesNotExist();
        assertThat(chosen).as("the folder itself was there before").isEmptyDirectory();
        assertThat(folders.freeDemo()).isEqualTo(demo);
        assertThat(maker.makeDemo(demo, 0, Progress.unwatched()).people()).isEqualTo(24);
    }

    @Test
    void aDemoTellsHowFarItIsAndItsFilesAreTheOwnersAlone() throws IOException {
        Path demo = Files.createDirectories(folders.data().resolve("made beforehand"));
        Heard heard = new Heard();
        maker.makeDemo(demo, 1, heard);

        assertThat(heard.at.keySet()).containsExactly(texts.say("app.demo-making"), texts.say("app.demo-sharing"));
        List<Long> days = heard.during(texts.say("app.demo-making"));
        assertThat(days).as("October and four days of November, one after the other")
                .isEqualTo(LongStream.rangeClosed(0, 35).boxed().toList());
        List<Long> documents = heard.during(texts.say("app.demo-sharing"));
        assertThat(documents).hasSizeGreaterThan(50).isSorted().doesNotHaveDuplicates();
        assertThat(heard.totals).as("known from the first word on, and reached").containsExactly(35L,
                (long) documents.getLast());

        assertThat(permissions(demo)).isEqualTo("rwx------");
        try (Stream<Path> files = Files.list(demo)) {
            assertThat(files.filter(Files::isRegularFile).toList()).extracting(file -> file.getFileName().toString())
                    .contains("store.mv.db", "keys.json", "home.json", "home.lock", "unattended.key");
        }
        try (Stream<Path> files = Files.list(demo)) {
            assertThat(files.filter(Files::isRegularFile)).allSatisfy(file ->
                    assertThat(permissions(file)).as(file.toString()).isEqualTo("rw-------"));
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    /** Every word of a job, by what it said it was doing. */
    private static final class Heard implements Progress {

        private final Map<String, List<Long>> at = new LinkedHashMap<>();
        private final Set<Long> totals = new LinkedHashSet<>();
        private String step = "";

        private List<Long> during(String what) {
            return at.getOrDefault(what, List.of());
        }

        @Override
        public void at(long done, long total) {
            at.computeIfAbsent(step, what -> new ArrayList<>()).add(done);
            totals.add(total);
        }

        @Override
        public void say(String what) {
            step = what;
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    }

    /** Told to stop once the step has begun and the share is there. */
    private final class Cancelled implements Progress {
        private final String step;
        private boolean begun;
        private boolean shareWasThere;

        private Cancelled(String step) {
            this.step = step;
        }

        @Override
        public void at(long done, long total) { }

        @Override
        public void say(String what) {
            begun |= what.equals(step);
        }

        @Override
        public boolean cancelled() {
            try (Stream<Path> all = Files.walk(folders.data())) {
                shareWasThere |= all.anyMatch(path -> path.endsWith("share") && !path.equals(folders.data()));
            } catch (IOException broken) {
                throw new java.io.UncheckedIOException(broken);
            }
            return begun;
        }
    }

    @Test
    void whatAKilledProcessLeftIsToldInASentenceAndMadeAgainInTheSamePlace() throws Exception {
        Path demo = folders.freeDemo();
        Process making = start(demo);
        try {
            awaitShare(making, demo);
            problem("home.in-use", demo);
            assertThat(folders.freeDemo()).as("somebody is at work in the other").isNotEqualTo(demo);
        } finally {
            making.destroyForcibly().waitFor();
        }
        assertThat(Home.isHome(demo)).isFalse();
        assertThat(Home.isCutOff(demo)).isTrue();
        assertThat(folders.usual()).as("the next start speaks of it").isEqualTo(demo);
        assertThat(problem("home.cut-off", demo)).contains("was stopped while it made a desk in " + demo, "Make it again");

        assertThat(folders.freeDemo()).isEqualTo(demo);
        assertThat(maker.makeDemo(demo, 0, Progress.unwatched()).home()).isEqualTo(demo);
        assertThat(Home.open(demo).facts().demo()).isTrue();
        assertThat(Home.isCutOff(demo)).isFalse();
        HomeLock.hold(demo).close();
    }

    private static String problem(String code, Path home) {
        String[] said = new String[1];
        assertThatThrownBy(() -> Home.open(home)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo(code);
            said[0] = problem.sentence();
        });
        return said[0];
    }

    private Process start(Path demo) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), "app.baton.Baton", "demo", "--home",
                demo.toString()).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("XDG_DATA_HOME", folders.data().toString());
        return builder.start();
    }

    /** Until the half-made home has a share, which it has long before it is whole. */
    private static void awaitShare(Process making, Path demo) throws InterruptedException {
        long until = System.nanoTime() + PATIENCE_MILLIS * 1_000_000L;
        while (!Files.isDirectory(demo.resolve("share")) && making.isAlive() && System.nanoTime() < until) {
            Thread.sleep(20);
        }
        assertThat(making.isAlive()).isTrue();
        assertThat(demo.resolve("share")).isDirectory();
    }
}
