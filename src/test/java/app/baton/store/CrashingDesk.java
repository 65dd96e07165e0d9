package app.baton.store;

import app.baton.journal.Activity;
import app.baton.store.home.Home;
import app.baton.store.home.HomeLock;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A process of its own for {@link CrashTest}: it commits some changes and then halts in the middle of one, or waits. */
final class CrashingDesk {

    static final int COMMITTED = 25;
    static final int HALTED = 77;

    private CrashingDesk() { }

    public static void main(String[] arguments) throws IOException {
        Home home = Home.open(Path.of(arguments[0]));
        HomeLock lock = HomeLock.hold(home.folder());
        Store store = Homes.open(home);
        if (arguments[1].equals("hold")) {
            commit(store, 1);
            new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8)
                    .println("open");
            // until the test kills this process
            System.in.read();
            lock.close();
            return;
        }
        for (int i = 1; i <= COMMITTED; i++) {
            commit(store, i);
        }
        store.unitOfWork().write(Books.ANA, log -> {
            store.settings().put("count", "half");
            store.settings().put("half", "half");
            log.note(Activity.of("setting.changed", "setting", "half"));
            Runtime.getRuntime().halt(HALTED);
            return true;
        });
    }

    private static void commit(Store store, int count) {
        store.unitOfWork().write(Books.ANA, log -> {
            store.settings().put("count", Integer.toString(count));
            log.note(Activity.of("setting.changed", "setting", count));
            return true;
        });
    }
}
