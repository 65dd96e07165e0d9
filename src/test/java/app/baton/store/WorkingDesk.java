package app.baton.store;

import app.baton.journal.Activity;
import app.baton.journal.ActivityEntry;
import app.baton.journal.Page;
import app.baton.journal.PageRequest;
import app.baton.store.home.Home;
import app.baton.store.home.HomeLock;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.IntStream;

/**
 * A process of its own for {@link StoreUnderBlowsTest}: it tells what it finds, and then writers commit without end, each
 * telling its count when the commit has returned, until somebody stops the process.
 */
final class WorkingDesk {

    static final int WRITERS = 3;
    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private WorkingDesk() { }

    public static void main(String[] arguments) throws Exception {
        Home home = Home.open(Path.of(arguments[0]));
        HomeLock lock = HomeLock.hold(home.folder());
        Store store = Homes.open(home);
        int[] found = counts(store);
        OUT.println("found " + found[0] + " " + found[1] + " " + found[2] + " " + lines(store));
        for (int writer = 0; writer < WRITERS; writer++) {
            int own = writer;
            Thread.ofPlatform().start(() -> {
                for (int count = found[own] + 1; ; count++) {
                    commit(store, own, count);
                    OUT.println("kept " + own + " " + count);
                }
            });
        }
        Thread.currentThread().join();
        lock.close();
    }

    static int[] counts(Store store) {
        return IntStream.range(0, WRITERS)
                .map(writer -> store.settings().find("writer-" + writer).map(Integer::parseInt).orElse(0)).toArray();
    }

    /** How many commits left their line in the log; each leaves one. */
    static int lines(Store store) {
        Page<ActivityEntry> page = store.activity().newest(PageRequest.first(1000));
        int lines = page.rows().size();
        while (page.next().isPresent()) {
            page = store.activity().newest(PageRequest.after(1000, page.next().get()));
            lines += page.rows().size();
        }
        return lines;
    }

    private static void commit(Store store, int writer, int count) {
        store.unitOfWork().write(Books.ANA, log -> {
            store.settings().put("writer-" + writer, Integer.toString(count));
            // some weight, so that the engine has chunks to write, to free and to move
            store.settings().put("weight-" + writer + "-" + count % 40, "x".repeat(20_000 + count % 7 * 1000));
            log.note(Activity.of("setting.changed", "setting", count));
            return true;
        });
    }
}
