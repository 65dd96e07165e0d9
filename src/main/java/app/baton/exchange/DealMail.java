package app.baton.exchange;

import app.baton.deal.life.Deal;
import app.baton.deal.life.DealBook;
import app.baton.deal.life.DealEvent;
import app.baton.deal.life.DealKeeper;
import app.baton.deal.life.DealPost;
import app.baton.deal.life.DealWay;
import app.baton.journal.ActivityLog;
import app.baton.journal.Actor;
import app.baton.journal.Clock;
import app.baton.journal.Problem;
import java.time.Instant;
import java.util.List;

/** Deals between desks: sealed for those that have deals, and taken from them event by event, in whatever order they come. */
public final class DealMail implements DealPost, CustomerReader {

    private final CustomerPost post;
    private final DealBook deals;
    private final Clock clock;

    public DealMail(CustomerPost post, DealBook deals, Clock clock) {
        this.post = post;
        this.deals = deals;
        this.clock = clock;
    }

    @Override
    public boolean send(DealEvent event) {
        boolean finances = DealWay.isFinances(event.step());
        if (finances && post.isOfADealership() && !post.sendsReviews()) {
            throw Problem.notAllowed("deal.desk-not-finances", "This desk may not sign for finance, so no other desk would take"
                    + " its word. Nothing was changed. Work at a desk of finance, or let the general manager allow it for this"
                    + " desk in Administration, under Desks.");
        }
        if (finances ? !post.sendsReviews() : !post.sendsDeals()) {
            return false;
        }
        Actor by = new Actor(event.by().value(), event.byName());
        // a clock that was set back while the deal went on: a document is never older than what it says
        Instant at = clock.now().isBefore(event.at()) ? event.at() : clock.now();
        if (finances) {
            post.sendReview(DealPaper.write(event), at, by);
        } else {
            post.sendDeal(DealPaper.write(event), at, by);
        }
        return true;
    }

    @Override
    public List<Problem> take(CustomerPaper paper, ActivityLog log) {
        DealEvent event = DealPaper.read(paper);
        List<Deal.Crossing> before = crossed(event);
        if (!deals.add(event)) {
            return List.of();
        }
        log.note(DealKeeper.logged(event));
        return crossed(event).stream().filter(crossing -> !before.contains(crossing)).map(DealMail::said).toList();
    }

    private List<Deal.Crossing> crossed(DealEvent event) {
        return deals.find(event.deal()).map(Deal::crossed).orElse(List.of());
    }

    private static Problem said(Deal.Crossing crossing) {
        DealEvent event = crossing.event();
        return Problem.conflict("deal.two-at-once", "Two people worked on one deal, and " + event.byName() + " had not seen what"
                + " the other one did before. " + (crossing.counted() ? "Both counts: the later one stands."
                : "What came later could not follow and changes nothing.") + " Look at the deal again.");
    }
}
