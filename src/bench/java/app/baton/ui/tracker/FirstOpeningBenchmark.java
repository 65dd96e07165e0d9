package app.baton.ui.tracker;

import app.baton.insight.LargeStore;
import app.baton.ui.tracker.TrackerScreenBenchmark.Words;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The screens opened for the first time in a program whose window stands, one opening in each process: {@code readied}
 * after the quiet moments in which the shell makes them ready, {@code atOnce} before them. Everything is read and counted
 * before the window is drawn, where the program would show what it has and read beside it. {@code bareTable} is the peer.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 10, jvmArgsAppend = {"-Xmx512m", "-Dglass.platform=Headless", "-Dprism.order=sw",
    "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"})
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class FirstOpeningBenchmark {

    /** Nothing was read, and the screen was not made. */
    @State(Scope.Benchmark)
    public static class AtOnce {

        /** A store that was opened just now. */
        @Setup
        public void open(LargeStore large, Windows windows) {
            large.open();
        }
    }

    /** As the shell leaves the screen after quiet moments. */
    @State(Scope.Benchmark)
    public static class Readied {

        private TrackerScreen screen;

        /** Does what the shell does in them. */
        @Setup
        public void ready(LargeStore large, Windows windows) {
            large.open();
            screen = windows.readied(large);
        }
    }

    /** As the shell leaves it, and what is read anew has not arrived yet. */
    @State(Scope.Benchmark)
    public static class Seen {

        private TrackerScreen screen;

        /** Does what the shell does in quiet moments. */
        @Setup
        public void ready(LargeStore large, Windows windows) {
            large.open();
            screen = windows.readied(large);
            windows.readNothingMore();
        }
    }

    /** The first table of the process: JavaFX's own with five columns of text. */
    @Benchmark
    public void bareTable(Windows windows, Words words) {
        TrackerScreenBenchmark.bare(windows, words);
    }

    /** The list of offers as a person sees it first: what was read in the quiet moments. */
    @Benchmark
    public void trackerSeen(Windows windows, Seen seen) {
        windows.open(seen.screen, TrackerScreen::shown);
    }

    /** The calendar, likewise. */
    @Benchmark
    public void calendarSeen(Windows windows, Seen seen) {
        windows.open(seen.screen, screen -> screen.open("calendar"));
    }

    /** The list of offers with the stock counted. */
    @Benchmark
    public void trackerReadied(Windows windows, Readied readied) {
        windows.open(readied.screen, TrackerScreen::shown);
    }

    /** The calendar of three months. */
    @Benchmark
    public void calendarReadied(Windows windows, Readied readied) {
        windows.open(readied.screen, screen -> screen.open("calendar"));
    }

    /** The list of offers with the stock counted, by somebody who did not wait a second. */
    @Benchmark
    public void trackerAtOnce(LargeStore large, Windows windows, AtOnce program) {
        windows.tracker(large, TrackerScreen::shown);
    }

    /** The calendar, likewise. */
    @Benchmark
    public void calendarAtOnce(LargeStore large, Windows windows, AtOnce program) {
        windows.tracker(large, screen -> screen.open("calendar"));
    }
}
