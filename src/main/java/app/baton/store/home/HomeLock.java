package app.baton.store.home;

import app.baton.journal.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a home to one process. The operating system releases the lock when the process ends, however it ends; the
 * file says which process holds it.
 */
public final class HomeLock implements AutoCloseable {

    static final String FILE = "home.lock";
    /** Far behind the text, since on Windows nobody else can read the bytes that are locked. */
    private static final long LOCKED_BYTE = 1 << 20;

    private final FileChannel channel;
    private final FileLock lock;

    private HomeLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Takes the lock.
     *
     * @throws Problem with code {@code home.in-use}, naming the process that holds it
     */
    public static HomeLock hold(Path folder) {
        return tryHold(folder).orElseThrow(() -> {
            OptionalLong holder = holder(folder);
            return HomeProblems.locked(folder, holder.isPresent() ? " (process " + holder.getAsLong() + ")" : "");
        });
    }

    /** Takes the lock, or nothing when another process (or this one) has it. */
    public static Optional<HomeLock> tryHold(Path folder) {
        try {
            Path file = folder.resolve(FILE);
            FileChannel channel = FileChannel.open(file, EnumSet.of(StandardOpenOption.CREATE, StandardOpenOption.READ,
                    StandardOpenOption.WRITE), OwnerOnly.mode(file));
            @Nullable FileLock lock = lock(channel);
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)), 0);
            return Optional.of(new HomeLock(channel, lock));
        } catch (IOException failed) {
            throw HomeProblems.failed(folder, failed);
        }
    }

    /** The process that last took the lock, which is the holder when {@link #tryHold} gives nothing. */
    public static OptionalLong holder(Path folder) {
        try {
            String text = Files.readString(folder.resolve(FILE), StandardCharsets.US_ASCII).trim();
            return text.matches("\\d{1,18}") ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
        } catch (IOException unreadable) {
            return OptionalLong.empty();
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException ours) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.truncate(0);
            lock.release();
            channel.close();
        } catch (IOException gone) {
            // the lock ends with the process at the latest
        }
    }
}
