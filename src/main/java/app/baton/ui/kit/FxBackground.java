package app.baton.ui.kit;

import app.baton.journal.Background;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * Background work on virtual threads, which are daemons, with outcomes delivered on the screen thread. Long work shows
 * in {@link #tasks} once it has taken {@code patience}; lanes and repeated jobs never do. Nothing is ever interrupted:
 * an interrupt would close the store's file channel under it, so jobs ask {@code cancelled()} instead. A job cancelled
 * in the status bar still delivers what it answers with, because whoever started it is waiting.
 */
public final class FxBackground implements Background {

    private final Consumer<Runnable> screenThread;
    private final ErrorDoor errors;
    private final Texts texts;
    private final Duration patience;
    private final ObservableList<TaskItem> tasks = FXCollections.observableArrayList();

    /** {@code screenThread} is {@code Platform::runLater}; {@code patience} is a quarter of a second outside tests. */
    public FxBackground(Consumer<Runnable> screenThread, ErrorDoor errors, Texts texts, Duration patience) {
        this.screenThread = screenThread;
        this.errors = errors;
        this.texts = texts;
        this.patience = patience;
    }

    /** Running work that has taken longer than a moment; changes on the screen thread only. */
    public ObservableList<TaskItem> tasks() {
        return tasks;
    }

    @Override
    public <T> Running run(String title, Job<T> job, Consumer<? super T> done, Consumer<? super Problem> failed) {
        AtomicBoolean asked = new AtomicBoolean();
        TaskItem item = new TaskItem(title, () -> asked.set(true));
        return start(title, new Listed(item, asked), item::at, job, done, failed);
    }

    @Override
    public Lane lane(String title) {
        AtomicReference<@Nullable Running> latest = new AtomicReference<>();
        return new Lane() {
            @Override
            public <T> void run(Job<T> job, Consumer<? super At> heard, Consumer<? super T> done,
                                Consumer<? super Problem> failed) {
                end(latest.getAndSet(start(title, null, heard, job, done, failed)));
            }

            @Override
            public void cancel() {
                end(latest.getAndSet(null));
            }

            private void end(@Nullable Running before) {
                if (before != null) {
                    before.cancel();
                }
            }
        };
    }

    @Override
    public Running repeat(String title, Duration pause, Job<?> job) {
        CountDownLatch stopped = new CountDownLatch(1);
        Running running = stopped::countDown;
        Thread.ofVirtual().name(title).start(() -> {
            Report report = new Report(at -> { }, () -> stopped.getCount() == 0);
            @Nullable String lastDefect = null;
            do {
                try {
                    job.run(report);
                    lastDefect = null;
                } catch (Exception | Error thrown) {
                    // the same trouble every few seconds is told once
                    String code = thrown instanceof Problem problem ? problem.code() : ErrorCode.of(thrown).value();
                    if (!code.equals(lastDefect)) {
                        errors.take(thrown);
                    }
                    lastDefect = code;
                }
            } while (!waited(stopped, pause));
        });
        return running;
    }

    /** Work in the status bar, and whether somebody asked it to stop there. */
    private record Listed(TaskItem item, AtomicBoolean asked) { }

    private <T> Running start(String title, @Nullable Listed listed, Consumer<? super At> heard, Job<T> job,
            Consumer<? super T> done, Consumer<? super Problem> failed) {
        AtomicBoolean silenced = new AtomicBoolean();
        CountDownLatch ended = new CountDownLatch(1);
        Report report = new Report(at -> {
            if (!silenced.get()) {
                heard.accept(at);
            }
        }, () -> silenced.get() || listed != null && listed.asked().get());
        Thread.ofVirtual().name(title).start(() -> {
            Runnable outcome = outcome(job, report, done, failed);
            ended.countDown();
            screenThread.accept(() -> {
                unlist(listed);
                if (!silenced.get()) {
                    outcome.run();
                }
            });
        });
        if (listed != null) {
            list(listed.item(), ended);
        }
        return () -> {
            silenced.set(true);
            screenThread.accept(() -> unlist(listed));
        };
    }

    /** Runs when the process is told to end by the system, such as at a shutdown, or ends by itself; it must be quick. */
    public void whenToldToEnd(String title, Runnable last) {
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name(title).unstarted(last));
    }

    private void unlist(@Nullable Listed listed) {
        if (listed != null) {
            tasks.remove(listed.item());
        }
    }

    private void list(TaskItem item, CountDownLatch ended) {
        Thread.ofVirtual().name("patience").start(() -> {
            if (!waited(ended, patience)) {
                screenThread.accept(() -> {
                    if (ended.getCount() > 0) {
                        tasks.add(item);
                    }
                });
            }
        });
    }

    private <T> Runnable outcome(Job<T> job, Progress progress, Consumer<? super T> done,
            Consumer<? super Problem> failed) {
        try {
            T result = job.run(progress);
            return () -> done.accept(result);
        } catch (Problem problem) {
            return () -> failed.accept(problem);
        } catch (Exception | Error defect) {
            Problem shown = errors.stand(defect, texts.say("kit.defect-short", ErrorCode.of(defect)));
            return () -> failed.accept(shown);
        }
    }

    /** True when the latch opened within the time. */
    private static boolean waited(CountDownLatch latch, Duration time) {
        try {
            return latch.await(time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException nobodyInterruptsThese) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Tells the screen at most once per frame or so, however often the job reports. */
    private final class Report implements Progress {

        private final Consumer<At> heard;
        private final BooleanSupplier stop;
        private final AtomicReference<@Nullable At> untold = new AtomicReference<>();
        private At latest = new At(0, 0, "");

        Report(Consumer<At> heard, BooleanSupplier stop) {
            this.heard = heard;
            this.stop = stop;
        }

        @Override
        public void at(long done, long total) {
            tell(new At(done, total, latest.words()));
        }

        @Override
        public void say(String message) {
            tell(new At(latest.done(), latest.total(), message));
        }

        private void tell(At now) {
            latest = now;
            if (untold.getAndSet(now) == null) {
                screenThread.accept(() -> {
                    At newest = untold.getAndSet(null);
                    if (newest != null) {
                        heard.accept(newest);
                    }
                });
            }
        }

        @Override
        public boolean cancelled() {
            return stop.getAsBoolean();
        }
    }
}
