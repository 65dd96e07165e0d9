package app.baton.exchange;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A folder that fails as network drives do, when a test says so, and counts what is asked of it. */
final class FaultyFolder implements Folder {

    final List<String> reads = new ArrayList<>();
    final List<String> writes = new ArrayList<>();
    boolean absent;
    boolean readOnly;
    boolean slow;
    /** So many writes go through before the disk is full; negative for never. */
    int room = -1;
    /** Every so many operations one fails; zero for never. */
    int flapping;
    private final Folder inside;
    private int operations;

    FaultyFolder(Folder inside) {
        this.inside = inside;
    }

    @Override
    public Optional<Found> read(String path, int most) throws IOException {
        fail();
        reads.add(path);
        return inside.read(path, most);
    }

    @Override
    public void write(String path, byte[] bytes) throws IOException {
        fail();
        if (readOnly) {
            throw new AccessDeniedException(path);
        }
        if (room == 0) {
            throw new FileSystemException(path, null, "No space left on device");
        }
        room--;
        writes.add(path);
        inside.write(path, bytes);
    }

    @Override
    public List<String> list(String path, int most) throws IOException {
        fail();
        return inside.list(path, most);
    }

    @Override
    public void tidy(String path) throws IOException {
        fail();
        inside.tidy(path);
    }

    private void fail() throws IOException {
        operations++;
        if (absent) {
            throw new NoSuchFileException("//server/baton");
        }
        if (slow) {
            throw new PatientFolder.Slow();
        }
        if (flapping > 0 && operations % flapping == 0) {
            throw new IOException("the network name is no longer available");
        }
    }
}
