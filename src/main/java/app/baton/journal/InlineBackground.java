package app.baton.journal;

import java.time.Duration;
import java.util.function.Consumer;

/** Runs every job at once on the calling thread; repeated jobs run once. For tests and headless commands. */
public final class InlineBackground implements Background {

    private static final Progress SILENT = new Progress() {
        @Override
        public void at(long done, long total) {
            // nobody watches
        }

        @Override
        public void say(String message) {
            // nobody watches
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    @Override
    public <T> Running run(String title, Job<T> job, Consumer<? super T> done, Consumer<? super Problem> failed) {
        T result;
        try {
            result = job.run(SILENT);
        } catch (Problem problem) {
            failed.accept(problem);
            return () -> { };
        } catch (RuntimeException defect) {
            throw defect;
        } catch (Exception checked) {
            throw new IllegalStateException(checked);
        }
        done.accept(result);
        return () -> { };
    }

    @Override
    public Lane lane(String title) {
        return new Lane() {
            @Override
            public <T> void run(Job<T> job, Consumer<? super T> done, Consumer<? super Problem> failed) {
                InlineBackground.this.run(title, job, done, failed);
            }
        };
    }

    @Override
    public Running repeat(String title, Duration pause, Job<?> job) {
        return run(title, job, done -> { }, problem -> {
            throw problem;
        });
    }
}
