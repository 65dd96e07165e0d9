package app.baton.deal;

import app.baton.deal.worksheet.Worksheet;
import app.baton.exchange.JsonQuote;
import app.baton.incentive.Route;
import app.baton.incentive.stack.RouteStack;
import app.baton.money.Dollars;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.joda.money.Money;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The figures of one deal, and the payment grid of 7 terms and 9 sums of cash with a bulletin of 40 programs: as one
 * computation, and beside it the naive way, which works every cell out as a deal of its own.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
public class DealBenchmark {

    private static final List<Integer> TERMS = List.of(24, 36, 48, 60, 66, 72, 84);
    private static final int PROGRAMS = 40;

    /** The terms at which the routes are to be had: those of the bulletin, or four routes at each of the seven. */
    public enum Routes { BULLETIN, FOUR_AT_EVERY_TERM }

    @Param({"BULLETIN", "FOUR_AT_EVERY_TERM"})
    public Routes routes = Routes.BULLETIN;

    private final List<Money> downs = LongStream.range(0, 9).mapToObj(i -> Dollars.of(1000 * i)).toList();
    private JsonQuote.Asked asked = LargeDeal.of(PROGRAMS);
    private Quoting quoting = new Quoting(asked.programs());
    private QuoteRequest priced = asked.request();
    private RouteStack stack = someStack();

    /** Reads the deal anew for each fork. */
    @Setup(Level.Trial)
    public void read() {
        asked = routes == Routes.BULLETIN ? LargeDeal.of(PROGRAMS) : LargeDeal.atEveryTerm(PROGRAMS);
        quoting = new Quoting(asked.programs());
        stack = someStack();
    }

    private RouteStack someStack() {
        Quote quote = quoting.of(asked.request());
        priced = quote.request();
        return quote.best().orElseThrow().stack();
    }

    /** Every figure and check of one deal on one route whose stack is known. */
    @Benchmark
    public Optional<Quote.OnRoute> figures() {
        return Quoting.on(priced, stack);
    }

    /** The whole deal: stacks, figures and checks on every route. */
    @Benchmark
    public Quote quote() {
        return quoting.of(asked.request());
    }

    /** Terms by downs by routes at once. */
    @Benchmark
    public PaymentGrid grid() {
        return quoting.grid(asked.request(), TERMS, List.of(36), downs, () -> false);
    }

    /** Each cell as a deal of its own. */
    @Benchmark
    public List<Object> gridNaively() {
        List<Object> cells = new ArrayList<>();
        var structure = priced.structure();
        List<Route> all = quoting.stacks(structure.situation()).routes(structure.situation(),
                structure.policy().with(TERMS, List.of(36)));
        for (Money down : downs) {
            Worksheet sheet = asked.request().worksheet().down(down);
            for (Route route : all) {
                cells.add(quoting.one(asked.request().with(sheet), route, route.months()));
            }
        }
        return cells;
    }
}
