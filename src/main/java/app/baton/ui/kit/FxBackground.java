package app.baton.ui.kit;

import app.baton.journal.Background;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
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
        return start(title, true, job, done, failed);
    }

    @Override
    public Lane lane(String title) {
        AtomicReference<@Nullable Running> latest = new AtomicReference<>();
        return new Lane() {
            @Override
            public <T> void run(Job<T> job, Consumer<? super T> done, Consumer<? super Problem> failed) {
                Running before = latest.getAndSet(start(title, false, job, done, failed));
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
            Report report = new Report(null, () -> stopped.getCount() == 0);
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

    private <T> Running start(String title, boolean listed, Job<T> job, Consumer<? super T> done,
            Consumer<? super Problem> failed) {
        AtomicBoolean cancelled = new AtomicBoolean();
        AtomicBoolean silenced = new AtomicBoolean();
        CountDownLatch ended = new CountDownLatch(1);
        TaskItem item = new TaskItem(title, () -> cancelled.set(true));
        Thread.ofVirtual().name(title).start(() -> {
            Runnable outcome = outcome(job, new Report(item, cancelled::get), done, failed);
            ended.countDown();
            screenThread.accept(() -> {
                tasks.remove(item);
                if (!silenced.get()) {
                    outcome.run();
                }
            });
        });
        if (listed) {
            list(item, ended);
        }
        return () -> {
            cancelled.set(true);
            silenced.set(true);
            screenThread.accept(() -> tasks.remove(item));
        };
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

        private final @Nullable TaskItem item;
        private final java.util.function.BooleanSupplier stop;
        private final AtomicReference<long @Nullable []> latest = new AtomicReference<>();

        Report(@Nullable TaskItem item, java.util.function.BooleanSupplier stop) {
            this.item = item;
            this.stop = stop;
        }

        @Override
        public void at(long done, long total) {
            TaskItem shown = item;
            if (shown != null && latest.getAndSet(new long[] {done, total}) == null) {
                screenThread.accept(() -> {
                    long[] now = latest.getAndSet(null);
                    if (now != null) {
                        shown.at(now[0], now[1]);
                    }
                });
            }
        }

        @Override
        public void say(String message) {
            TaskItem shown = item;
            if (shown != null) {
                screenThread.accept(() -> shown.tell(message));
            }
        }

        @Override
        public boolean cancelled() {
            return stop.getAsBoolean();
        }
    }
}
