package app.baton.intake.leads;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How the watched folder is doing.
 *
 * @param folder empty while none is watched
 * @param looked when it was last looked into
 * @param waiting how many files lie there that are not taken in yet
 * @param left files that stay there for a reason, a few of them
 * @param trouble why the folder as a whole cannot be looked into, in a sentence
 */
public record FolderState(Optional<Path> folder, Optional<Instant> looked, int waiting, List<Left> left,
                          Optional<String> trouble) {

    public FolderState {
        left = List.copyOf(left);
    }

    /** None is watched. */
    public static FolderState none() {
        return new FolderState(Optional.empty(), Optional.empty(), 0, List.of(), Optional.empty());
    }

    static FolderState unseen(Path folder) {
        return new FolderState(Optional.of(folder), Optional.empty(), 0, List.of(), Optional.empty());
    }

    /** A file that stays, and why and what mends it; {@code waits} where it will come in without anybody's doing. */
    public record Left(String name, String sentence, boolean waits) { }
}
