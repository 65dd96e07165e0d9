package app.baton.ui;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.stage.Stage;

/**
 * Measures how long the screen's thread computes, in milliseconds of its processor time, for each thing a person does in
 * a window, layout included, and for each frame while a table is scrolled through. What other programs do on the machine
 * meanwhile is not in the figures, or hardly.
 */
public final class Pace {

    private static final int ROUNDS = 40;
    private static final int WARM_UP = 10;
    private static final int MOST_FRAMES = 300;

    private final ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    private final Stage stage;
    private final List<String> lines = new ArrayList<>();

    /** Something that a person does, for the given time. */
    @FunctionalInterface
    public interface Deed {
        void round(int number) throws Exception;
    }

    private Pace(Stage stage) {
        this.stage = stage;
    }

    /** Opens a window of that size. */
    public static Pace in(Parent root, double width, double height) throws Exception {
        return new Pace(onScreen(() -> {
            Scene scene = new Scene(root, width, height);
            app.baton.ui.kit.Theme.LIGHT.apply(scene);
            Stage shown = new Stage();
            shown.setScene(scene);
            shown.show();
            return shown;
        }));
    }

    /** The figures so far, one line each. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    public void close() throws Exception {
        onScreen(() -> {
            stage.hide();
            return true;
        });
    }

    public void measure(String name, Deed deed) throws Exception {
        double[] taken = new double[ROUNDS];
        for (int i = -WARM_UP; i < ROUNDS; i++) {
            int round = i;
            long nanos = onScreen(() -> {
                long start = thread.getCurrentThreadCpuTime();
                deed.round(round + WARM_UP);
                stage.getScene().getRoot().applyCss();
                stage.getScene().getRoot().layout();
                return thread.getCurrentThreadCpuTime() - start;
            });
            if (round >= 0) {
                taken[round] = nanos / 1e6;
            }
        }
        say(name, taken);
    }

    /** From top to bottom, so many rows a frame, once to get going and once measured. */
    public void scroll(String name, TableView<?> table, int rows) throws Exception {
        frames(table, rows);
        say(name, frames(table, rows));
    }

    private double[] frames(TableView<?> table, int rows) throws Exception {
        int frames = Math.min(MOST_FRAMES, table.getItems().size() / rows);
        double[] taken = new double[frames];
        CountDownLatch done = new CountDownLatch(1);
        AnimationTimer timer = onScreen(() -> new AnimationTimer() {
            private long last;
            private int frame = -2;

            @Override
            public void handle(long now) {
                long cpu = thread.getCurrentThreadCpuTime();
                if (frame >= 0 && frame < frames) {
                    taken[frame] = (cpu - last) / 1e6;
                }
                last = cpu;
                frame++;
                if (frame >= frames) {
                    stop();
                    done.countDown();
                } else {
                    table.scrollTo(Math.max(frame, 0) * rows);
                    Platform.requestNextPulse();
                }
            }
        });
        Platform.runLater(timer::start);
        done.await(2, TimeUnit.MINUTES);
        return taken;
    }

    private void say(String name, double[] taken) {
        double[] sorted = taken.clone();
        Arrays.sort(sorted);
        long over = Arrays.stream(sorted).filter(each -> each > 16).count();
        lines.add(String.format(Locale.US, "%-52s median %6.1f   95%% %6.1f   worst %6.1f   over 16 ms: %d of %d", name,
                sorted[sorted.length / 2], sorted[sorted.length * 95 / 100], sorted[sorted.length - 1], over, sorted.length));
    }

    /** Runs something on the screen's thread and gives what it answers. */
    public static <T> T onScreen(Callable<T> deed) throws ExecutionException, InterruptedException {
        FutureTask<T> task = new FutureTask<>(deed);
        Platform.runLater(task);
        return task.get();
    }
}
