package app.baton.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.journal.Background;
import app.baton.journal.Background.Lane;
import app.baton.journal.Clock;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/** The test's own thread plays the screen thread: it runs what was handed over, one after the other. */
class FxBackgroundTest {

    private final LinkedBlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
    private final List<ErrorReport> defects = new ArrayList<>();
    private final ErrorDoor door = new ErrorDoor(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), "0", screen::add,
            problem -> { }, defects::add);
    private final FxBackground background = new FxBackground(screen::add, door, Texts.english(ZoneOffset.UTC), Duration.ZERO);
    private final List<String> outcomes = new ArrayList<>();

    @Test
    void theResultArrivesOnTheScreenThread() {
        Thread here = Thread.currentThread();

        background.run("work", progress -> Thread.currentThread().isVirtual(), virtual ->
                outcomes.add(virtual + " " + (Thread.currentThread() == here)), problem -> outcomes.add("failed"));

        untilScreen(() -> !outcomes.isEmpty());
        assertThat(outcomes).containsExactly("true true");
    }

    @Test
    void aProblemArrivesAsOneAndADefectGoesToTheDoorAndStandsForItself() {
        background.run("work", progress -> {
            throw Problem.couldNot("a.b", "Not now.");
        }, done -> { }, problem -> outcomes.add(problem.code()));
        untilScreen(() -> outcomes.size() == 1);

        background.run("work", progress -> {
            throw new IllegalStateException("broken");
        }, done -> { }, problem -> outcomes.add(problem.code()));
        untilScreen(() -> outcomes.size() == 2);

        assertThat(outcomes).containsExactly("a.b", ErrorReport.SHOWN);
        assertThat(defects).hasSize(1);
    }

    @Test
    void inALaneTheLatestWins() {
        Lane lane = background.lane("search");
        CountDownLatch letFirstEnd = new CountDownLatch(1);
        CompletableFuture<Boolean> firstSawCancel = new CompletableFuture<>();
        lane.run(progress -> {
            letFirstEnd.await();
            firstSawCancel.complete(progress.cancelled());
            return "first";
        }, outcomes::add, problem -> { });
        lane.run(progress -> "second", outcomes::add, problem -> { });
        letFirstEnd.countDown();

        assertThat(firstSawCancel.join()).isTrue();
        untilScreen(() -> outcomes.contains("second"));
        runRest();
        assertThat(outcomes).containsExactly("second");
    }

    @Test
    void aLaneTellsHowFarItIsAndIsSilentOnceItWasStopped() {
        Lane lane = background.lane("read");
        List<Background.At> heard = new ArrayList<>();
        CountDownLatch stopped = new CountDownLatch(1);
        CompletableFuture<Boolean> sawStop = new CompletableFuture<>();
        lane.run(progress -> {
            progress.say("rows");
            progress.at(120, 600);
            stopped.await();
            progress.at(121, 600);
            sawStop.complete(progress.cancelled());
            return "all";
        }, heard::add, outcomes::add, problem -> { });
        untilScreen(() -> heard.contains(new Background.At(120, 600, "rows")));

        lane.cancel();
        stopped.countDown();

        assertThat(sawStop.join()).isTrue();
        lane.run(progress -> "next", outcomes::add, problem -> { });
        untilScreen(() -> outcomes.contains("next"));
        runRest();
        assertThat(outcomes).containsExactly("next");
        assertThat(heard).last().isEqualTo(new Background.At(120, 600, "rows"));
    }

    @Test
    void longWorkIsListedWithItsProgressUntilItEnds() {
        CountDownLatch end = new CountDownLatch(1);
        background.run("Importing", progress -> {
            progress.at(1204, 5000);
            end.await();
            return "done";
        }, outcomes::add, problem -> { });

        untilScreen(() -> !background.tasks().isEmpty() && background.tasks().getFirst().total() == 5000);
        assertThat(background.tasks().getFirst().title()).isEqualTo("Importing");
        assertThat(background.tasks().getFirst().progress().get()).isEqualTo(0.2408);

        end.countDown();
        untilScreen(() -> !outcomes.isEmpty());
        assertThat(background.tasks()).isEmpty();
    }

    @Test
    void workStoppedInTheStatusBarStillSaysHowItEnded() {
        CountDownLatch asked = new CountDownLatch(1);
        background.run("Importing", progress -> {
            asked.await();
            if (progress.cancelled()) {
                throw Problem.couldNot("import.stopped", "Stopped.");
            }
            return "done";
        }, outcomes::add, problem -> outcomes.add(problem.code()));
        untilScreen(() -> !background.tasks().isEmpty());

        background.tasks().getFirst().cancel();
        asked.countDown();

        untilScreen(() -> !outcomes.isEmpty());
        assertThat(outcomes).containsExactly("import.stopped");
    }

    @Test
    void workCancelledByItsStarterSaysNothing() {
        CountDownLatch asked = new CountDownLatch(1);
        CompletableFuture<Boolean> ended = new CompletableFuture<>();
        var running = background.run("work", progress -> {
            asked.await();
            ended.complete(progress.cancelled());
            return "done";
        }, outcomes::add, problem -> { });

        running.cancel();
        asked.countDown();

        assertThat(ended.join()).isTrue();
        background.run("next", progress -> "next", outcomes::add, problem -> { });
        untilScreen(() -> outcomes.contains("next"));
        runRest();
        assertThat(outcomes).containsExactly("next");
    }

    @Test
    void repeatedWorkGoesOnAfterATroubleAndTellsItOnce() {
        AtomicInteger turns = new AtomicInteger();
        CountDownLatch fourTurns = new CountDownLatch(4);
        var running = background.repeat("sync", Duration.ofNanos(1), progress -> {
            turns.incrementAndGet();
            fourTurns.countDown();
            throw new IllegalStateException("the share is gone");
        });

        assertThat(await(fourTurns)).isTrue();
        running.cancel();
        runRest();
        assertThat(defects).hasSize(1);
        assertThat(turns.get()).isGreaterThanOrEqualTo(4);
    }

    private void untilScreen(BooleanSupplier seen) {
        while (!seen.getAsBoolean()) {
            try {
                Runnable next = screen.poll(10, TimeUnit.SECONDS);
                if (next == null) {
                    throw new AssertionError("nothing more reached the screen thread; so far: " + outcomes);
                }
                next.run();
            } catch (InterruptedException interrupted) {
                throw new AssertionError(interrupted);
            }
        }
    }

    private void runRest() {
        for (Runnable next = screen.poll(); next != null; next = screen.poll()) {
            next.run();
        }
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
