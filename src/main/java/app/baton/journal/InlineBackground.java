package app.baton.journal;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Runs every job at once on the calling thread; repeated jobs run once. For tests and headless commands. */
public final class InlineBackground implements Background {

    @Override
    public <T> Running run(String title, Job<T> job, Consumer<? super T> done, Consumer<? super Problem> failed) {
        run(new Turn(at -> { }), job, done, failed);
        return () -> { };
    }

    private static <T> void run(Turn turn, Job<T> job, Consumer<? super T> done, Consumer<? super Problem> failed) {
        T result;
        try {
            result = job.run(turn);
        } catch (Problem problem) {
            turn.tell(() -> failed.accept(problem));
            return;
        } catch (RuntimeException defect) {
            throw defect;
        } catch (Exception checked) {
            throw new IllegalStateException(checked);
        }
        turn.tell(() -> done.accept(result));
    }

    @Override
    public Lane lane(String title) {
        AtomicReference<@Nullable Turn> latest = new AtomicReference<>();
        return new Lane() {
            @Override
            public <T> void run(Job<T> job, Consumer<? super At> heard, Consumer<? super T> done,
                                Consumer<? super Problem> failed) {
                Turn turn = new Turn(heard);
                end(latest.getAndSet(turn));
                InlineBackground.run(turn, job, done, failed);
            }

            @Override
            public void cancel() {
                end(latest.getAndSet(null));
            }

            private void end(@Nullable Turn before) {
                if (before != null) {
                    before.stopped().set(true);
                }
            }
        };
    }

    @Override
    public Running repeat(String title, Duration pause, Job<?> job) {
        return run(title, job, done -> { }, problem -> {
            throw problem;
        });
    }

    /** One job's run: tells at once how far it is, and is silent once it was cancelled. */
    private record Turn(Consumer<? super At> heard, AtomicReference<String> words, AtomicBoolean stopped) implements Progress {

        Turn(Consumer<? super At> heard) {
            this(heard, new AtomicReference<>(""), new AtomicBoolean());
        }

        @Override
        public void at(long done, long total) {
            tell(() -> heard.accept(new At(done, total, words.get())));
        }

        @Override
        public void say(String message) {
            words.set(message);
            at(0, 0);
        }

        @Override
        public boolean cancelled() {
            return stopped.get();
        }

        private void tell(Runnable what) {
            if (!stopped.get()) {
                what.run();
            }
        }
    }
}
