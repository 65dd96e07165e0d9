package app.baton.ui.tracker;

import app.baton.insight.LargeStore;
import app.baton.insight.OfferLine;
import app.baton.insight.TrackerPage;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
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
 * The screens made anew in a window that stands until they were laid out and drawn, with everything read, worked out and
 * counted on the way, in a process that has opened them before. {@code bareTable} is the peer: JavaFX's own table with the
 * same words in five columns, which were read and made before.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 3, jvmArgsAppend = {"-Xmx512m", "-Dglass.platform=Headless", "-Dprism.order=sw",
    "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"})
@Warmup(iterations = 20)
@Measurement(iterations = 20)
public class TrackerScreenBenchmark {

    /** The words of the tracker, made beforehand. */
    @State(Scope.Benchmark)
    public static class Words {

        private List<OfferLine> lines = List.of();

        /** Reads them once. */
        @Setup
        public void read(LargeStore large) {
            TrackerPage page = large.desks.tracker().page(large.mia);
            lines = page.lines();
        }
    }

    /** A table of JavaFX with five columns of text. */
    @Benchmark
    public void bareTable(Windows windows, Words words) {
        bare(windows, words);
    }

    static void bare(Windows windows, Words words) {
        windows.show(() -> {
            TableView<OfferLine> table = new TableView<>(FXCollections.observableArrayList(words.lines));
            column(table, OfferLine::code);
            column(table, OfferLine::name);
            column(table, OfferLine::gives);
            column(table, OfferLine::who);
            column(table, line -> line.money().customer().toString());
            return new BorderPane(table);
        });
    }

    private static void column(TableView<OfferLine> table, Function<OfferLine, String> words) {
        TableColumn<OfferLine, String> column = new TableColumn<>("Words");
        column.setCellValueFactory(data -> new ReadOnlyStringWrapper(words.apply(data.getValue())));
        table.getColumns().add(column);
    }

    /** The list of offers with the stock counted. */
    @Benchmark
    public void openTracker(LargeStore large, Windows windows) {
        windows.tracker(large, TrackerScreen::shown);
    }

    /** The calendar of three months. */
    @Benchmark
    public void openCalendar(LargeStore large, Windows windows) {
        windows.tracker(large, screen -> screen.open("calendar"));
    }

    /** The charts of fifteen months. */
    @Benchmark
    public void openCharts(LargeStore large, Windows windows) {
        windows.tracker(large, screen -> screen.open("charts"));
    }
}
