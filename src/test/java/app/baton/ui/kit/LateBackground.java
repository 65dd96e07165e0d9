package app.baton.ui.kit;

import app.baton.journal.Background;
import app.baton.journal.InlineBackground;
import app.baton.journal.Problem;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Lets every job wait until {@link #arrive}, as a slow store does; of a lane's jobs only the latest is done then. */
public final class LateBackground implements Background {

    private final Background inline = new InlineBackground();
    private final Deque<Runnable> waiting = new ArrayDeque<>();

    /** Does what waits, and what that leads to. */
    public void arrive() {
        while (!waiting.isEmpty()) {
            waiting.poll().run();
        }
    }

    @Override
    public <T> Running run(String title, Job<T> job, Consumer<? super T> done, Consumer<? super Problem> failed) {
        return late(() -> inline.run(title, job, done, failed));
    }

    @Override
    public Lane lane(String title) {
        return new Lane() {
            private final Lane lane = inline.lane(title);
            private @Nullable Running latest;

            @Override
            public <T> void run(Job<T> job, Consumer<? super At> heard, Consumer<? super T> done,
                                Consumer<? super Problem> failed) {
                cancel();
                latest = late(() -> lane.run(job, heard, done, failed));
            }

            @Override
            public void cancel() {
                if (latest != null) {
                    latest.cancel();
                }
            }
        };
    }

    @Override
    public Running repeat(String title, Duration pause, Job<?> job) {
        return late(() -> inline.repeat(title, pause, job));
    }

    private Running late(Runnable job) {
        waiting.add(job);
        return () -> waiting.remove(job);
    }
}
