package app.baton.store.home;

import app.baton.journal.Problem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** What can be wrong with a home and its keys, each with what was kept and how to mend it. */
final class HomeProblems {

    private HomeProblems() { }

    static Problem missing(Path folder) {
        return Problem.couldNot("home.missing", "There is no folder " + folder + ". Choose the folder that this desk's data"
                + " is in, connect the disk it is on, or set up a new desk there.");
    }

    static Problem none(Path folder) {
        return Problem.couldNot("home.none", "The folder " + folder + " holds no desk of Baton. Choose the right folder, or"
                + " set up this dealership, join one, or make a demo in an empty folder.");
    }

    static Problem cutOff(Path folder) {
        return Problem.couldNot("home.cut-off", "Baton was stopped while it made a desk in " + folder + ", so there is none in"
                + " it. Make it again in the same folder: that clears away what is left there.");
    }

    static Problem notEmpty(Path folder) {
        return Problem.couldNot("home.not-empty", "The folder " + folder + " is not empty, and Baton sets a desk up in an"
                + " empty folder only. Nothing in it was touched. Choose an empty or a new folder.");
    }

    static Problem notFolder(Path folder) {
        return Problem.couldNot("home.not-folder", folder + " is a file, not a folder. Choose a folder for this desk.");
    }

    static Problem unwritable(Path folder, Throwable cause) {
        return Problem.couldNot("home.unwritable", "Baton may not write in " + folder + ". Nothing was changed. Ask for"
                + " permission to write there, or choose another folder.", cause);
    }

    static Problem full(Path folder, Throwable cause) {
        return Problem.couldNot("home.full", "The disk of " + folder + " is full, so the change was not kept; what was there"
                + " before is. Free some space and try again.", cause);
    }

    static Problem failed(Path path, IOException cause) {
        String reason = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        boolean refused = cause instanceof AccessDeniedException || cause instanceof NoSuchFileException;
        if (refused || reason.contains("read-only") || reason.contains("permission")) {
            return unwritable(path, cause);
        }
        if (reason.contains("no space") || reason.contains("not enough space") || reason.contains("quota")) {
            return full(path, cause);
        }
        return Problem.couldNot("home.disk", "The disk did not do what Baton asked of " + path + " (" + cause.getMessage()
                + "). What was kept before is still there. Check the disk and try again.", cause);
    }

    static Problem damaged(Path file, String why) {
        return Problem.couldNot(file.endsWith(Keyring.FILE) ? "keys.damaged" : "home.damaged", "The file " + file
                + " is damaged (" + why + "). Nothing was changed. Put back " + file.getFileName()
                + " from a backup of this home; the data beside it was not touched.");
    }

    static Problem newer(Path file) {
        return Problem.couldNot("home.newer", "This home was last used by a newer version of Baton (" + file.getFileName()
                + " says so). It was left untouched. Install the newer version on this machine to open it.");
    }

    static Problem locked(Path folder, String who) {
        return Problem.couldNot("home.in-use", "The home " + folder + " is open already" + who + ". Use the window that is"
                + " open, or close it first.");
    }
}
