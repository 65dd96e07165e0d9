package app.baton.ui.finance;

import app.baton.deal.Quote;
import app.baton.deal.check.Finding;
import app.baton.deal.check.Promised;
import app.baton.deal.life.Deal;
import app.baton.deal.life.DealEvent;
import app.baton.deal.life.FinanceDesk.Review;
import app.baton.deal.life.Reversal;
import app.baton.deal.worksheet.Sale;
import app.baton.finance.FederalBox;
import app.baton.incentive.stack.RouteStack;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The deal that is looked at, with what finance has to know of it.
 *
 * @param history everything that happened to it, oldest first
 * @param reversals what taking it back would take back with it (R18)
 * @param here the SHA-256 of each of its scans that can be looked at on this desk
 */
public record Opened(Review review, List<DealEvent> history, List<Reversal> reversals, Set<String> here) {

    public Opened {
        history = List.copyOf(history);
        reversals = List.copyOf(reversals);
        here = Set.copyOf(here);
    }

    /** The deal as it was when it was read. */
    public Deal deal() {
        return review.deal();
    }

    /** The chosen way as a loan with its federal box; empty on every other way. */
    public Optional<Sale> loan() {
        return review.chosen() != null && review.chosen().worked() instanceof Sale sale && sale.box() != null
                ? Optional.of(sale) : Optional.empty();
    }

    /** What the lender's contract has to state; empty where there is no loan. */
    public Optional<FederalBox> box() {
        return loan().flatMap(sale -> Optional.ofNullable(sale.box()));
    }

    /** What the buyer was promised and nobody has ended yet (R19). */
    public List<Promised> openPromises() {
        return deal().offer().request().promised().stream()
                .filter(promise -> deal().ending(promise.text()).isEmpty()).toList();
    }

    /** Of those, what the chosen way does not keep. */
    public List<Promised> brokenPromises() {
        return stack().map(stack -> openPromises().stream().filter(promise -> !promise.isKept(stack)
                && !promise.givesWay(deal().offer().request().promised(), stack)).toList()).orElse(List.of());
    }

    /** The stack of the chosen way; empty where it cannot be worked out any more. */
    Optional<RouteStack> stack() {
        return Optional.ofNullable(review.chosen()).map(Quote.OnRoute::stack);
    }

    /** What keeps it from being approved, the first of it. */
    public Optional<Finding> stop() {
        return review.stops().stream().findFirst();
    }
}
