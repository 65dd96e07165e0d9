package app.baton.ui.welcome;

import app.baton.journal.Background;
import app.baton.journal.Background.Progress;
import app.baton.journal.Problem;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** One piece of long work at a time that can be stopped; a stopped one ends without a word, once it has cleaned up. */
final class Errand {

    private final Background background;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private AtomicBoolean stop = new AtomicBoolean();

    Errand(Background background) {
        this.background = background;
    }

    <T> void run(String title, Background.Job<T> job, Consumer<? super T> done, Consumer<? super Problem> failed) {
        if (busy.get()) {
            return;
        }
        AtomicBoolean told = new AtomicBoolean();
        stop = told;
        busy.set(true);
        background.run(title, progress -> job.run(new Stoppable(progress, told)), result -> {
            busy.set(false);
            done.accept(result);
        }, problem -> {
            busy.set(false);
            if (!told.get()) {
                failed.accept(problem);
            }
        });
    }

    void stop() {
        stop.set(true);
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    private record Stoppable(Progress inner, AtomicBoolean told) implements Progress {

        @Override
        public void at(long done, long total) {
            inner.at(done, total);
        }

        @Override
        public void say(String message) {
            inner.say(message);
        }

        @Override
        public boolean cancelled() {
            return told.get() || inner.cancelled();
        }
    }
}
