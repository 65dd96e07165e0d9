package app.baton.ui.programs;

import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.ProgramRef;
import app.baton.ui.Frame;
import app.baton.ui.Shots;
import app.baton.ui.kit.Theme;
import app.baton.ui.kit.grid.Block;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.stage.Stage;

/**
 * Measures the grid with 500 programs in a window of 1000 by 960 (29 rows) and writes the figures, in milliseconds, into the file
 * given as first argument: how long the screen's thread computes for each thing a person does, layout included, and the
 * time between frames while the grid is scrolled through. Keeping is done inline here, so it is in the figures.
 */
public final class GridPace {

    private static final int PROGRAMS = 500;
    private static final int ROUNDS = 40;

    private final ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    private final Office office;
    private final List<String> lines = new ArrayList<>();

    private GridPace(Office office) {
        this.office = office;
    }

    public static void main(String[] arguments) throws Exception {
        new Shots(Objects.requireNonNull(Path.of(arguments[0]).toAbsolutePath().getParent()));
        GridPace pace = new GridPace(office());
        pace.run();
        Files.write(Path.of(arguments[0]), pace.lines);
        Platform.exit();
    }

    /** The demo's programs again and again, under codes of their own. */
    private static Office office() {
        Office demo = Office.demo();
        List<Program> known = demo.model().grid().rows().stream().map(ProgramRow::content).toList();
        for (int i = known.size(); i < PROGRAMS; i++) {
            demo.store().know(known.get(i % known.size()).as(new ProgramRef(new ProgramId("27-" + (1000 + i)), 1)));
        }
        return demo;
    }

    private void run() throws Exception {
        ProgramsScreen screen = office.screen();
        Stage stage = onScreen(() -> {
            Scene scene = new Scene(Frame.around(screen.node()), 1000, 960);
            Theme.LIGHT.apply(scene);
            Stage shown = new Stage();
            shown.setScene(scene);
            shown.show();
            return shown;
        });
        measure("read and show all", stage, round -> screen.shown());
        String[] words = {"c", "ca", "cas", "cash", "", "expl", "27-13", ""};
        measure("a letter in the filter", stage, round -> office.model().filter().set(
                office.model().filter().get().withWords(words[round % words.length])));
        office.model().filter();
        onScreen(() -> {
            office.model().filter().set(office.model().filter().get().withWords(""));
            return true;
        });
        measure("sort by a column", stage, round -> office.model().grid().sortBy(
                office.model().grid().columns().get(round % 10), round % 2 == 0));
        measure("write a cell and keep it", stage, round -> office.write("26-1115", "amount", String.valueOf(500 + round)));
        String block = "12/1/2026\t2027-01-04\n".repeat(50);
        measure("paste two columns of fifty rows and take it back", stage, round -> {
            office.model().grid().cursor().moveTo(100, 5, false);
            office.model().grid().paste(Block.parse(block));
            office.model().undo().undo();
        });
        scroll((TableView<?>) screen.node().lookup("#programs"));
        onScreen(() -> {
            stage.hide();
            return true;
        });
    }

    private interface Deed {
        void round(int number) throws IOException;
    }

    private void measure(String name, Stage stage, Deed deed) throws Exception {
        double[] taken = new double[ROUNDS];
        for (int i = -5; i < ROUNDS; i++) {
            int round = i;
            long nanos = onScreen(() -> {
                long start = thread.getCurrentThreadCpuTime();
                deed.round(round + 5);
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

    private void say(String name, double[] taken) {
        double[] sorted = taken.clone();
        Arrays.sort(sorted);
        lines.add(String.format(Locale.US, "%-50s median %7.1f   95%% %7.1f   worst %7.1f", name, sorted[sorted.length / 2],
                sorted[sorted.length * 95 / 100], sorted[sorted.length - 1]));
    }

    /** From top to bottom, three rows a frame. */
    private void scroll(TableView<?> table) throws Exception {
        int frames = PROGRAMS / 3;
        double[] between = new double[frames];
        CountDownLatch done = new CountDownLatch(1);
        AnimationTimer timer = onScreen(() -> new AnimationTimer() {
            private long last;
            private int frame = -2;

            @Override
            public void handle(long now) {
                if (frame >= 0 && frame < frames) {
                    between[frame] = (System.nanoTime() - last) / 1e6;
                }
                last = System.nanoTime();
                frame++;
                if (frame >= frames) {
                    stop();
                    done.countDown();
                } else {
                    table.scrollTo(Math.max(frame, 0) * 3);
                }
            }
        });
        Platform.runLater(timer::start);
        done.await(1, TimeUnit.MINUTES);
        say("between frames while scrolling", between);
    }

    private static <T> T onScreen(Callable<T> deed) throws ExecutionException, InterruptedException {
        FutureTask<T> task = new FutureTask<>(deed);
        Platform.runLater(task);
        return task.get();
    }
}
