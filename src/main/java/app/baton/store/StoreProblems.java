package app.baton.store;

import app.baton.journal.Problem;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jspecify.annotations.Nullable;

/** Turns what the engines say into sentences: what happened, what was kept, what to do. */
final class StoreProblems {

    static final int READ_ONLY = 90097;
    private static final Set<String> MEANWHILE = Set.of("40001", "40P01", "23505", "HYT00", "90131", "50200");
    private static final Set<Integer> DAMAGED = Set.of(90030, 90048, 50000);
    private static final Set<Integer> DISK = Set.of(90028, 90031, 90034);
    private static final int OPEN_ELSEWHERE = 90020;
    private static final int WRONG_KEY = 90049;

    private StoreProblems() { }

    /** Makes every failed query speak in sentences. */
    static final class Translation implements ExecuteListener {

        private static final long serialVersionUID = 1L;

        @Override
        public void exception(ExecuteContext context) {
            @Nullable SQLException failed = context.sqlException();
            if (failed != null) {
                context.exception(of(failed));
            }
        }
    }

    static Problem of(SQLException failed) {
        String state = String.valueOf(failed.getSQLState());
        int code = failed.getErrorCode();
        if (MEANWHILE.contains(state)) {
            return Problem.conflict("store.meanwhile", "Somebody else changed the same thing at the same moment, so this"
                    + " change was not kept. Look at it again and repeat what is still needed.");
        }
        if (code == OPEN_ELSEWHERE) {
            return could("store.in-use", "The store is open in another process. Close it there and try again.", failed);
        }
        if (code == WRONG_KEY) {
            return could("store.wrong-key", "The store's file does not open with the key of this home: keys.json belongs to"
                    + " another home, or the file is damaged. Nothing was changed. Put back the keys.json that was made with"
                    + " it, or restore this home from its newest backup.", failed);
        }
        String message = words(failed);
        if (message.contains("no space") || message.contains("not enough space") || message.contains("disk full")
                || state.startsWith("53100")) {
            return could("store.full", "The disk is full, so the change was not kept; everything before it is. Free some"
                    + " space and try again.", failed);
        }
        if (DAMAGED.contains(code)) {
            return damaged(failed);
        }
        if (code == READ_ONLY || state.equals("25006")) {
            return could("store.read-only", "The store may be read but not written, so the change was not kept. Ask for"
                    + " permission to write where it is, and start Baton again.", failed);
        }
        if (DISK.contains(code)) {
            return could("store.disk", "The disk did not do what the store asked of it, so the change was not kept. Check the"
                    + " disk, start Baton again, and repeat the last step.", failed);
        }
        if (state.startsWith("08") || state.startsWith("57P") || state.equals("28P01") || state.equals("3D000")) {
            return could("store.unreachable", "The store's server can't be used now (" + failed.getMessage() + "). Nothing was"
                    + " changed. Check the network, the server, and the name and password for it, then try again.", failed);
        }
        return could("store.failed", "The store refused a step that it should have taken (code " + state + "/" + code
                + "). The change was not kept. Start Baton again; if it comes back, quote the code.", failed);
    }

    static Problem damaged(@Nullable Throwable cause) {
        String sentence = "The store's file is damaged. It was not changed. Restore this home from its newest backup, and keep"
                + " the damaged file for whoever helps you.";
        return cause == null ? Problem.couldNot("store.damaged", sentence) : could("store.damaged", sentence, cause);
    }

    static Problem missing(Path file) {
        return Problem.couldNot("store.missing", "The store's file " + file + " is not there. Nothing new was made in its"
                + " place. Put it back where it was, or restore this home from a backup.");
    }

    static Problem present(Path file) {
        return Problem.couldNot("store.present", "There is a store in " + file + " already; it was left as it is.");
    }

    static Problem newer(String version) {
        return Problem.couldNot("store.newer", "This home was last used by a newer version of Baton (its store is at step "
                + version + "). It was left untouched. Install the newer version on this machine to open it.");
    }

    static Problem noUpgrade(Path store, Throwable cause) {
        return could("store.no-upgrade", "This version of Baton needs the store in another form, and makes that beside " + store
                + ", which did not work. Nothing was changed. See that the disk has room for two copies of that file and that"
                + " its folder may be written, then start Baton again.", cause);
    }

    static Problem schema(RuntimeException failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && !MEANWHILE.contains(String.valueOf(refused.getSQLState()))) {
                return of(refused);
            }
        }
        return could("store.schema", "The store could not be brought to the state that this version of Baton needs. What it"
                + " held before is unchanged. Start Baton again; if it comes back, restore the newest backup.", failed);
    }

    private static Problem could(String code, String sentence, Throwable cause) {
        return Problem.couldNot(code, sentence, cause);
    }

    private static String words(Throwable failed) {
        var words = new StringBuilder();
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            words.append(cause.getMessage()).append('\n');
        }
        return words.toString().toLowerCase(Locale.ROOT);
    }
}
