package app.baton.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the tracker and the calendar read and work out before anything is drawn. {@code jacksonParse} is the peer: the same
 * thousand documents read into trees, from memory and without looking at them.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 3, jvmArgsAppend = "-Xmx512m")
@Warmup(iterations = 20)
@Measurement(iterations = 20)
public class TrackerBenchmark {

    private static final JsonMapper JACKSON = JsonMapper.shared();
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 24);
    private static final LocalDate LAST = LocalDate.of(2027, 1, 7);

    /** A store that was opened just now and has read nothing. */
    @State(Scope.Benchmark)
    public static class JustOpened {

        /** Opens it anew for every call. */
        @Setup(Level.Invocation)
        public void open(LargeStore large) {
            large.open();
        }
    }

    /** Jackson's bare parse. */
    @Benchmark
    public List<JsonNode> jacksonParse(LargeStore large) {
        List<JsonNode> trees = new ArrayList<>();
        large.documents.forEach(document -> trees.add(JACKSON.readTree(document)));
        return trees;
    }

    /** The lines of the tracker, the second time and later. */
    @Benchmark
    public TrackerPage lines(LargeStore large) {
        return page(large);
    }

    /** The lines of the tracker, the first time after the store was opened. */
    @Benchmark
    public TrackerPage firstLines(LargeStore large, JustOpened opened) {
        return page(large);
    }

    /** The lines, and how many of 3,000 vehicles each fits. */
    @Benchmark
    public TrackerPage linesWithStock(LargeStore large) {
        TrackerPage page = large.desks.tracker().withStock(large.mia, page(large));
        if (page.totals().units() == null) {
            throw new IllegalStateException("no stock was counted");
        }
        return page;
    }

    /** The calendar of three months: rows, lanes, gaps and clashes. */
    @Benchmark
    public OfferCalendar calendar(LargeStore large) {
        return large.desks.calendar().calendar(large.mia, FIRST, LAST);
    }

    /** The charts of fifteen months. */
    @Benchmark
    public OfferCharts charts(LargeStore large) {
        return large.desks.tracker().charts(large.mia);
    }

    private static TrackerPage page(LargeStore large) {
        TrackerPage page = large.desks.tracker().page(large.mia);
        if (page.lines().size() != LargeStore.PROGRAMS + LargeStore.CAMPAIGNS) {
            throw new IllegalStateException("the tracker has " + page.lines().size() + " lines");
        }
        return page;
    }
}
