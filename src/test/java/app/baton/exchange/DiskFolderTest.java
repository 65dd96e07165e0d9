package app.baton.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskFolderTest {

    @TempDir
    Path base;

    @Test
    void whatIsWrittenIsReadWithItsDateAndNoMoreThanAskedFor() throws IOException {
        var folder = new DiskFolder(base);
        folder.write("a/b/c.json", bytes("hello"));
        assertThat(folder.read("a/b/c.json", 100).orElseThrow().bytes()).isEqualTo(bytes("hello"));
        assertThat(folder.read("a/b/c.json", 2).orElseThrow().bytes()).hasSize(3);
        assertThat(folder.read("a/b/d.json", 100)).isEmpty();
        folder.write("a/b/c.json", bytes("again"));
        assertThat(folder.read("a/b/c.json", 100).orElseThrow().bytes()).isEqualTo(bytes("again"));
        assertThat(folder.list("a/b", 10)).containsExactly("c.json");
        assertThat(folder.list("nowhere", 10)).isEmpty();
    }

    @Test
    void readersSeeTheOldFileOrTheNewOneAndNeverHalfOfOne() throws Exception {
        var folder = new DiskFolder(base);
        byte[] one = bytes("1".repeat(200_000));
        byte[] two = bytes("2".repeat(300_000));
        folder.write("HEAD", one);
        var stop = new AtomicBoolean();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Callable<Integer> reader = () -> {
                int reads = 0;
                while (!stop.get()) {
                    byte[] seen = folder.read("HEAD", 1 << 20).orElseThrow().bytes();
                    assertThat(seen.length == one.length ? one : two).isEqualTo(seen);
                    reads++;
                }
                return reads;
            };
            List<Future<Integer>> readers = List.of(threads.submit(reader), threads.submit(reader));
            for (int i = 0; i < 60; i++) {
                folder.write("HEAD", i % 2 == 0 ? two : one);
            }
            stop.set(true);
            for (Future<Integer> each : readers) {
                assertThat(each.get(30, TimeUnit.SECONDS)).isPositive();
            }
        }
        assertThat(folder.list("", 10)).as("no leftovers").containsExactly("HEAD");
    }

    @Test
    void aWriterThatWasKilledInTheMiddleLeavesTheOldFileAndItsRubbishIsTidiedAway() throws IOException {
        var folder = new DiskFolder(base);
        folder.write("desk/HEAD", bytes("old"));
        Path rubbish = base.resolve("desk/.~baton-killed.tmp");
        Files.writeString(rubbish, "ne");

        assertThat(folder.read("desk/HEAD", 100).orElseThrow().bytes()).isEqualTo(bytes("old"));
        assertThat(folder.list("desk", 10)).containsExactly("HEAD");
        folder.tidy("desk");
        folder.tidy("nowhere");
        assertThat(rubbish).doesNotExist();
    }

    @Test
    void aWriteThatFailsLeavesNothingBehind() throws IOException {
        var folder = new DiskFolder(base);
        Files.createDirectories(base.resolve("desk/HEAD/full"));
        Files.writeString(base.resolve("desk/HEAD/full/file"), "x");
        assertThatIOException().isThrownBy(() -> folder.write("desk/HEAD", bytes("new")));
        try (var files = Files.list(base.resolve("desk"))) {
            assertThat(files).containsExactly(base.resolve("desk/HEAD"));
        }
    }

    @Test
    void nothingOutsideTheShareIsTouchedAndOnlyPlainFilesAreRead() throws IOException {
        var folder = new DiskFolder(base.resolve("share"));
        Files.createDirectories(base.resolve("share"));
        Files.writeString(base.resolve("secret"), "secret");
        assertThatIOException().isThrownBy(() -> folder.read("../secret", 100));
        assertThatIOException().isThrownBy(() -> folder.write("../other", bytes("x")));
        Files.createDirectory(base.resolve("share/folder.json"));
        assertThatIOException().isThrownBy(() -> folder.read("folder.json", 100));
        Files.createSymbolicLink(base.resolve("share/link.json"), base.resolve("secret"));
        assertThatIOException().isThrownBy(() -> folder.read("link.json", 100));
    }

    @Test
    void aMissingShareIsAFailureAndIsNotMade() {
        var folder = new DiskFolder(base.resolve("nowhere"));
        assertThatIOException().isThrownBy(() -> folder.read("HEAD", 100));
        assertThatIOException().isThrownBy(() -> folder.write("HEAD", bytes("x")));
        assertThatIOException().isThrownBy(() -> folder.list("join", 10));
        assertThat(base.resolve("nowhere")).doesNotExist();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
