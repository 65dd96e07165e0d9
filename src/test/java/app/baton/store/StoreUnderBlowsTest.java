package app.baton.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.store.home.Home;
import app.baton.store.home.HomeLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A desk at work is stopped again and again, politely and not, while it opens its store and while it writes: what a commit
 * has reported is there the next time, whole, and the store goes on from it. Some rounds here; a release of the engine is
 * judged by a few hundred: {@code mvn test -Dtest=StoreUnderBlowsTest -Dbaton.blows=300}.
 */
class StoreUnderBlowsTest {

    private static final int ROUNDS = Integer.getInteger("baton.blows", 6);
    private final Home home;
    private final Random moments = new Random(20261103);
    private final int[] kept = new int[WorkingDesk.WRITERS];

    StoreUnderBlowsTest(@TempDir Path folder) {
        home = Homes.make(folder.resolve("desk"));
    }

    @Test
    void noReportedCommitIsLostHoweverTheProcessEnds() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            stop(round % 2 == 0, round % 3 == 0, round);
        }
        try (HomeLock lock = HomeLock.hold(home.folder()); Store store = Homes.open(home)) {
            assertThat(lock).isNotNull();
            compare(WorkingDesk.counts(store), WorkingDesk.lines(store), ROUNDS);
        }
        assertThat(IntStream.of(kept).sum()).as("commits in all rounds").isPositive();
    }

    private void stop(boolean working, boolean force, int round) throws IOException, InterruptedException {
        Path said = Files.createFile(home.folder().resolveSibling("said-" + round));
        Process desk = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), WorkingDesk.class.getName(),
                home.folder().toString()).redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(said.toFile()).start();
        while (working && desk.isAlive() && !Files.readString(said).contains("kept")) {
            Thread.sleep(20);
        }
        // at work, or somewhere between the start of the process and the first of its work
        Thread.sleep(working ? moments.nextInt(800) : 300 + moments.nextInt(900));
        assertThat(desk.isAlive()).as("it goes on until it is stopped").isTrue();
        boolean told = force ? desk.toHandle().destroyForcibly() : desk.toHandle().destroy();
        assertThat(told).isTrue();
        desk.waitFor();
        for (String line : Files.readAllLines(said)) {
            read(line.split(" "), round);
        }
    }

    private void read(String[] words, int round) {
        if (words[0].equals("found") && words.length == 5) {
            int[] found = {Integer.parseInt(words[1]), Integer.parseInt(words[2]), Integer.parseInt(words[3])};
            compare(found, Integer.parseInt(words[4]), round);
        } else if (words[0].equals("kept") && words.length == 3) {
            kept[Integer.parseInt(words[1])] = Integer.parseInt(words[2]);
        }
    }

    private void compare(int[] found, int lines, int round) {
        for (int writer = 0; writer < found.length; writer++) {
            // a commit may have returned without anybody having heard of it: one more is right, one less is lost
            assertThat(found[writer]).as("writer %d, round %d", writer, round).isBetween(kept[writer], kept[writer] + 1);
        }
        assertThat(lines).as("lines of the log, round %d", round).isEqualTo(IntStream.of(found).sum());
        System.arraycopy(found, 0, kept, 0, found.length);
    }
}
