package app.baton.intake.leads;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folders below a watched one, into which a file goes once it is taken in. Nothing that lies there is written over. */
final class Trays {

    /** Everything in it could be read. */
    static final String TAKEN = "taken";
    /** Something in it could not, and is a lead for a person. */
    static final String UNREAD = "unread";
    private static final int MOST_OF_ONE_NAME = 100_000;

    private Trays() { }

    /** What became of a file that was to be moved. */
    sealed interface Outcome {

        record Moved(Path to) implements Outcome { }

        /** Somebody wrote to it or put another one in its place, which is still to be read. */
        record Changed() implements Outcome { }

        record Refused() implements Outcome { }
    }

    /** Moves a file as it was read; under a name with a number where the tray has one of that name. */
    static Outcome move(Path file, Stamp read, String tray) {
        try {
            if (!Stamp.of(file).equals(read)) {
                return new Outcome.Changed();
            }
            Path into = file.resolveSibling(tray);
            if (!Files.isDirectory(into)) {
                Files.createDirectories(into);
            }
            Path moved = rename(file, into);
            return back(moved, read) ? new Outcome.Changed() : new Outcome.Moved(moved);
        } catch (IOException refused) {
            return Files.exists(file) ? new Outcome.Refused() : new Outcome.Changed();
        }
    }

    /** Takes a file out of its tray again where somebody wrote to it since it was read; whether it was so. */
    static boolean back(Path moved, Stamp read) throws IOException {
        if (Stamp.of(moved).equals(read)) {
            return false;
        }
        rename(moved, moved.resolve("../..").normalize());
        return true;
    }

    private static Path rename(Path file, Path into) throws IOException {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String stem = dot <= 0 ? name : name.substring(0, dot);
        String ending = name.substring(stem.length());
        for (int number = 1; number < MOST_OF_ONE_NAME; number++) {
            Path target = into.resolve(number == 1 ? name : stem + "-" + number + ending);
            if (Files.notExists(target)) {
                try {
                    return Files.move(file, target);
                } catch (FileAlreadyExistsException meanwhile) {
                    // the next number
                }
            }
        }
        throw new FileAlreadyExistsException(into.resolve(name).toString());
    }
}
