package app.baton.ui.deals.life;

import app.baton.deal.QuoteRequest;
import app.baton.deal.life.Offer;
import app.baton.deal.life.Parties;
import app.baton.deal.life.Way;
import app.baton.incentive.ProgramRef;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * What is typed at one moment, worked out whole.
 *
 * @param stock empty for a vehicle that is not in stock
 * @param looked the way to buy that is looked at
 */
public record TypedDeal(String stock, QuoteRequest request, SortedSet<ProgramRef> pinned, Way looked) {

    Offer offer(Parties parties, @Nullable Way chosen) {
        return new Offer(parties, stock, request.with(request.taxes().at(request.worksheet().place())), pinned, chosen);
    }
}
