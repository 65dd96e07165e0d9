package app.baton.paper;

import app.baton.deal.Quote;
import app.baton.deal.QuoteRequest;
import app.baton.incentive.RouteKind;
import java.util.Arrays;
import java.util.List;

/**
 * What a customer takes home: a deal on one way to buy, or on several side by side. Dealer figures are never printed from it
 * (R28), although the quote has them.
 */
public record DealSheet(Quote quote, List<Quote.OnRoute> ways, DealNames names) {

    public DealSheet {
        ways = List.copyOf(ways);
        if (ways.isEmpty()) {
            throw new IllegalArgumentException("a deal sheet has one way to buy or more");
        }
    }

    /** The best way of each kind: cash, the standard rate, a special rate, a lease; at least one must have been worked out. */
    public static DealSheet sideBySide(Quote quote, DealNames names) {
        return new DealSheet(quote, best(quote), names);
    }

    /** The best way of each kind; empty where none could be worked out. */
    public static List<Quote.OnRoute> best(Quote quote) {
        return Arrays.stream(RouteKind.values()).flatMap(kind -> quote.best(kind).stream()).toList();
    }

    QuoteRequest request() {
        return quote.request();
    }
}
