package app.baton.exchange;

import app.baton.journal.Background;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * A folder that never waits longer than its patience for one operation, however long a dead network drive hangs. The
 * hung operation is left to itself; until it ends, every further one fails at once, so that they do not pile up.
 */
public final class PatientFolder implements Folder {

    private final Folder inside;
    private final Background background;
    private final String title;
    private final Duration patience;
    private final AtomicBoolean hanging = new AtomicBoolean();

    public PatientFolder(Folder inside, Background background, String title, Duration patience) {
        this.inside = inside;
        this.background = background;
        this.title = title;
        this.patience = patience;
    }

    /** The folder did not answer in time. */
    public static final class Slow extends IOException {

        private static final long serialVersionUID = 1L;

        Slow() {
            super("the shared folder does not answer");
        }
    }

    @Override
    public Optional<Found> read(String path, int most) throws IOException {
        return within(() -> inside.read(path, most));
    }

    @Override
    public void write(String path, byte[] bytes) throws IOException {
        within(() -> {
            inside.write(path, bytes);
            return true;
        });
    }

    @Override
    public List<String> list(String path, int most) throws IOException {
        return within(() -> inside.list(path, most));
    }

    @Override
    public void tidy(String path) throws IOException {
        within(() -> {
            inside.tidy(path);
            return true;
        });
    }

    private interface Operation<T> {
        T run() throws IOException;
    }

    private record Outcome<T>(@Nullable T value, @Nullable IOException failure, @Nullable RuntimeException defect) { }

    private <T> T within(Operation<T> operation) throws IOException {
        if (!hanging.compareAndSet(false, true)) {
            throw new Slow();
        }
        BlockingQueue<Outcome<T>> outcomes = new ArrayBlockingQueue<>(1);
        background.run(title, progress -> outcomes.offer(outcome(operation)), done -> { }, failed -> { });
        Outcome<T> outcome = awaited(outcomes);
        if (outcome.failure != null) {
            throw outcome.failure;
        }
        if (outcome.defect != null) {
            throw outcome.defect;
        }
        if (outcome.value == null) {
            throw new IOException("the shared folder answered nothing");
        }
        return outcome.value;
    }

    private <T> Outcome<T> outcome(Operation<T> operation) {
        try {
            return new Outcome<>(operation.run(), null, null);
        } catch (IOException failure) {
            return new Outcome<>(null, failure, null);
        } catch (RuntimeException defect) {
            return new Outcome<>(null, null, defect);
        } finally {
            hanging.set(false);
        }
    }

    private <T> Outcome<T> awaited(BlockingQueue<Outcome<T>> outcomes) throws IOException {
        try {
            Outcome<T> outcome = outcomes.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (outcome == null) {
                throw new Slow();
            }
            return outcome;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Slow();
        }
    }
}
