package app.baton.ui.deals;

import app.baton.deal.Quote;
import app.baton.deal.QuoteRoom;
import app.baton.deal.life.Way;
import app.baton.incentive.stack.RouteStack;
import app.baton.ui.deals.grid.OpenDeal;
import app.baton.ui.deals.life.TypedDeal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A deal that is worked out whole, with what it was worked out with and the way to buy that is looked at, of one moment. */
public record Quoted(QuoteRoom room, Quote quote, RouteStack looked) {

    /** The way that is looked at; empty where it cannot be worked out yet. */
    public Optional<Quote.OnRoute> on() {
        return quote.of(looked);
    }

    /** As it is kept; null where nothing is worked out whole. */
    static @Nullable TypedDeal typed(@Nullable Quoted now, TermsModel terms) {
        return now == null ? null : new TypedDeal(terms.stock(), now.quote.request(),
                now.quote.revisions(), Way.of(now.looked.route()));
    }

    /** As the workbench takes it; null while there is nothing. */
    static @Nullable OpenDeal bench(@Nullable Quoted now) {
        return now == null ? null : now.open();
    }

    /** As the workbench takes it; null where the way that is looked at cannot be worked out. */
    @Nullable OpenDeal open() {
        return on().map(its -> new OpenDeal(room.quoting(), quote, its)).orElse(null);
    }
}
