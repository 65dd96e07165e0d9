package app.baton.exchange;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The shared folder, as far as Baton uses it. Paths are relative, with slashes. Any call may fail at any time. */
public interface Folder {

    /** What was read: at most one byte more than was asked for, so that too large shows, and the file's own date. */
    record Found(byte[] bytes, Instant modified) { }

    /** A whole file, or empty when there is none; anything but a plain file is an {@link IOException}. */
    Optional<Found> read(String path, int most) throws IOException;

    /** Writes a file so that readers see the old one or the new one whole, and the new one survives a power cut. */
    void write(String path, byte[] bytes) throws IOException;

    /** Names of plain files in a folder, sorted, at most so many; none when the folder is missing. */
    List<String> list(String path, int most) throws IOException;

    /** Removes what an interrupted write of this program left in a folder. */
    void tidy(String path) throws IOException;
}
