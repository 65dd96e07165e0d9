package app.baton.cli;

import app.baton.deal.Deliveries;
import app.baton.deal.Flip;
import app.baton.deal.PaymentGrid;
import app.baton.deal.Quote;
import app.baton.deal.Quoting;
import app.baton.deal.Reach;
import app.baton.deal.Wanted;
import app.baton.deal.worksheet.Sale;
import app.baton.exchange.Fields;
import app.baton.exchange.JsonQuote;
import app.baton.incentive.RouteKind;
import app.baton.money.Dollars;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What was wanted of a deal beside its figures, as {@code quote FILE} prints it. */
record QuoteExtras(List<Turn> rateOrCash, List<Row> grid, List<Way> ways, List<Span> deliveries) {

    /** From which payment on the rate has cost less than the rebate, if the rest is paid off then. */
    record Turn(String rate, @Nullable Integer term, int cheaperFromPayment) { }

    /** One route at one term. */
    record Row(String route, @Nullable Integer term, List<Cell> cells) { }

    /** One sum of cash; without programs the route is closed at it. */
    record Cell(String cashDown, @Nullable String payment, @Nullable List<String> programs) { }

    /** One way to the payment. */
    record Way(String by, @Nullable String moved, @Nullable Integer term, @Nullable String payment) { }

    /** Days of delivery that come to the same. */
    record Span(String from, String until, String gain, @Nullable String payment, List<String> lost) { }

    static QuoteExtras of(JsonQuote.Asked asked, Quote quote) {
        Wanted wanted = asked.wanted();
        Quoting quoting = new Quoting(asked.programs());
        Wanted.Grid grid = wanted == null ? null : wanted.grid();
        Wanted.Goal reach = wanted == null ? null : wanted.reach();
        LocalDate until = wanted == null ? null : wanted.deliveryUntil();
        return new QuoteExtras(turns(quote), grid == null ? List.of() : grid(quoting.grid(asked.request(), grid.terms(),
                grid.leaseTerms(), grid.downs(), () -> false)), reach == null ? List.of() : ways(quoting, asked, quote, reach),
                until == null ? List.of() : deliveries(quoting, asked, quote, until));
    }

    /** Each rate program against the standard rate of the same term. */
    private static List<Turn> turns(Quote quote) {
        List<Turn> turns = new ArrayList<>();
        for (Quote.OnRoute rate : quote.routes()) {
            if (rate.stack().route().kind() == RouteKind.RATE) {
                quote.routes().stream().filter(other -> other.stack().route().kind() == RouteKind.STANDARD
                                && Objects.equals(other.stack().route().months(), rate.stack().route().months())).findFirst()
                        .ifPresent(other -> Flip.month((Sale) rate.worked(), (Sale) other.worked())
                                .ifPresent(month -> turns.add(new Turn(StackShown.name(rate.stack().route()),
                                        rate.stack().route().months(), month))));
            }
        }
        return turns;
    }

    private static List<Row> grid(PaymentGrid grid) {
        List<Row> rows = new ArrayList<>();
        for (PaymentGrid.Row row : grid.rows()) {
            List<Cell> cells = new ArrayList<>();
            for (int i = 0; i < grid.downs().size(); i++) {
                PaymentGrid.Cell cell = row.cells().get(i);
                var stack = cell.stack();
                cells.add(new Cell(Dollars.wire(grid.downs().get(i)), wire(cell.payment()),
                        stack == null ? null : stack.ids().stream().map(Object::toString).toList()));
            }
            rows.add(new Row(StackShown.name(row.route()), row.route().months(), cells));
        }
        return rows;
    }

    private static List<Way> ways(Quoting quoting, JsonQuote.Asked asked, Quote quote, Wanted.Goal goal) {
        Optional<Quote.OnRoute> paying = quote.answer().ranked().stream().flatMap(stack -> quote.of(stack).stream())
                .filter(on -> on.worked().payment() != null).findFirst();
        return paying.map(on -> new Reach(quoting, asked.request(), on.stack(), goal.payment(), () -> false).ways(goal.by(),
                        orZero(goal.lowestPrice()), orZero(goal.mostDown()), goal.terms())).orElse(List.of()).stream()
                .map(way -> new Way(Fields.word(way.by()), wire(way.moved()), way.months(), wire(way.on().worked().payment())))
                .toList();
    }

    private static List<Span> deliveries(Quoting quoting, JsonQuote.Asked asked, Quote quote, LocalDate until) {
        return quote.best().map(best -> Deliveries.of(quoting, asked.programs(), asked.request(), best.stack(), until))
                .orElse(List.of()).stream().map(span -> new Span(span.from().toString(), span.until().toString(),
                        Dollars.wire(span.gain()), wire(span.on().map(on -> on.worked().payment()).orElse(null)),
                        span.lost().stream().map(Object::toString).toList())).toList();
    }

    private static Money orZero(@Nullable Money money) {
        return money == null ? Dollars.zero() : money;
    }

    private static @Nullable String wire(@Nullable Money money) {
        return money == null ? null : Dollars.wire(money);
    }
}
