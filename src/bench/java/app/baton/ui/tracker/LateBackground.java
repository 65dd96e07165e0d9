package app.baton.ui.tracker;

import app.baton.journal.Background;
import app.baton.journal.InlineBackground;
import app.baton.journal.Problem;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Runs every job at once until it is told to be late; from then on jobs stay undone, as when a person looks before they end. */
final class LateBackground implements Background {

    private final InlineBackground inline = new InlineBackground();
    private final AtomicBoolean late = new AtomicBoolean();

    void beLate() {
        late.set(true);
    }

    @Override
    public <T> Running run(String title, Job<T> job, Consumer<? super T> done, Consumer<? super Problem> failed) {
        return late.get() ? () -> { } : inline.run(title, job, done, failed);
    }

    @Override
    public Lane lane(String title) {
        Lane lane = inline.lane(title);
        return new Lane() {
            @Override
            public <T> void run(Job<T> job, Consumer<? super At> heard, Consumer<? super T> done,
                                Consumer<? super Problem> failed) {
                if (!late.get()) {
                    lane.run(job, heard, done, failed);
                }
            }

            @Override
            public void cancel() {
                lane.cancel();
            }
        };
    }

    @Override
    public Running repeat(String title, Duration pause, Job<?> job) {
        return late.get() ? () -> { } : inline.repeat(title, pause, job);
    }
}
