package app.baton.ui.kit;

import app.baton.journal.Background;
import app.baton.journal.Problem;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** A lane whose running job a page shows beside what it is about, with how far it is and a way to stop it. */
public final class WatchedLane {

    private final Background.Lane lane;
    private final Runnable stopped;
    private final ReadOnlyObjectWrapper<@Nullable TaskItem> running = new ReadOnlyObjectWrapper<>();

    /** {@code stopped} is called when a person stops the job, whose outcome never comes. */
    public WatchedLane(Background.Lane lane, Runnable stopped) {
        this.lane = lane;
        this.stopped = stopped;
    }

    /** Runs the job in place of the one before. */
    public <T> void run(String title, Background.Job<T> job, Consumer<? super T> done, Consumer<? super Problem> failed) {
        TaskItem item = new TaskItem(title, this::cancel);
        running.set(item);
        lane.run(job, item::at, result -> {
            over(item);
            done.accept(result);
        }, problem -> {
            over(item);
            failed.accept(problem);
        });
    }

    private void over(TaskItem item) {
        if (running.get() == item) {
            running.set(null);
        }
    }

    /** Stops what runs; nothing when nothing does. */
    public void cancel() {
        if (running.get() != null) {
            lane.cancel();
            running.set(null);
            stopped.run();
        }
    }

    /** What runs, or null. */
    public ReadOnlyObjectProperty<@Nullable TaskItem> running() {
        return running.getReadOnlyProperty();
    }
}
