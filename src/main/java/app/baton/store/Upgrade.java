package app.baton.store;

import app.baton.journal.Problem;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings a store's file to this version's schema beside itself, and puts it in place in one move: whatever stops it before
 * that, the store is as the version before left it. That one is kept, as encrypted as it was, for whoever has to go
 * back; only the newest such copy stays.
 */
final class Upgrade {

    private static final Logger LOG = LoggerFactory.getLogger(Upgrade.class);
    static final String ENDING = ".mv.db";
    private static final String KEPT = "store.before-step-";

    private Upgrade() { }

    /**
     * Upgrades a store that nobody has open.
     *
     * @param store   its file, without the ending that the engine adds
     * @param step    the newest script that is to run
     * @param migrate opens the store it is given (without ending), runs the scripts, and closes it
     * @throws Problem when there is no room, or a script fails; the store was not touched
     */
    static void run(Path store, int step, Consumer<Path> migrate) {
        Path folder = Objects.requireNonNull(store.toAbsolutePath().getParent());
        Path current = folder.resolve(store.getFileName() + ENDING);
        Path working = folder.resolve(store.getFileName() + ".upgrading");
        Path next = folder.resolve(working.getFileName() + ENDING);
        Path kept = folder.resolve(KEPT + step + ENDING);
        try {
            copy(current, next);
            migrate.accept(working);
            flush(next);
            Path part = folder.resolve(kept.getFileName() + ".part");
            copy(current, part);
            Files.move(part, kept, StandardCopyOption.ATOMIC_MOVE);
            Files.move(next, current, StandardCopyOption.ATOMIC_MOVE);
            LOG.info("the store was brought to step {}; as it was before, it is kept as {}", step, kept);
            removeOlder(folder, kept);
        } catch (IOException failed) {
            throw StoreProblems.noUpgrade(current, failed);
        } finally {
            discard(next);
            discard(folder.resolve(kept.getFileName() + ".part"));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        // with its attributes, so that nobody else may read the copy
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        flush(to);
    }

    private static void flush(Path file) throws IOException {
        try (FileChannel written = FileChannel.open(file, StandardOpenOption.WRITE)) {
            written.force(true);
        }
    }

    private static void removeOlder(Path folder, Path newest) throws IOException {
        try (DirectoryStream<Path> copies = Files.newDirectoryStream(folder, KEPT + "*" + ENDING)) {
            for (Path copy : copies) {
                if (!copy.equals(newest) && Files.isRegularFile(copy)) {
                    Files.delete(copy);
                }
            }
        }
    }

    private static void discard(Path unfinished) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException stays) {
            // overwritten by the next attempt
        }
    }
}
