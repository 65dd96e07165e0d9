package app.baton.ui.deals.grid;

import app.baton.deal.Quote;
import app.baton.deal.QuoteRequest;
import app.baton.deal.Quoting;
import app.baton.incentive.Route;

/**
 * The deal that is open, all of one moment.
 *
 * @param quoting with the programs that it is pinned to
 * @param quote every way to buy, worked out
 * @param looked the one that is looked at
 */
public record OpenDeal(Quoting quoting, Quote quote, Quote.OnRoute looked) {

    QuoteRequest request() {
        return quote.request();
    }

    Route route() {
        return looked.stack().route();
    }
}
