package app.baton.intake;

import app.baton.journal.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that somebody chose as a list. */
public final class ListFile {

    private ListFile() { }

    /**
     * Its bytes; its size is looked at before anything is read.
     *
     * @throws Problem when it is larger than any list of a store, or cannot be read
     */
    public static byte[] bytes(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            if (Files.size(file) > TextTables.MOST) {
                throw TextTables.tooLarge(name);
            }
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw Problem.couldNot("intake.unreadable", name + " cannot be read. Check that it is still there, close it in other"
                    + " programs, or choose another file.", unreadable);
        }
    }
}
