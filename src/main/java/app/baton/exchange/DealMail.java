package app.baton.exchange;

import app.baton.deal.life.Deal;
import app.baton.deal.life.DealBook;
import app.baton.deal.life.DealEvent;
import app.baton.deal.life.DealKeeper;
import app.baton.deal.life.DealPost;
import app.baton.deal.life.DealWay;
import app.baton.deal.scan.Parcel;
import app.baton.deal.scan.ParcelBook;
import app.baton.journal.ActivityLog;
import app.baton.journal.Actor;
import app.baton.journal.Clock;
import app.baton.journal.Problem;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** Deals between desks: sealed for those that have deals, and taken from them event by event, in whatever order they come. */
public final class DealMail implements DealPost, CustomerReader {

    private static final String PARCEL = "parcel";
    private static final String SECRET = "secret";

    private final CustomerPost post;
    private final DealBook deals;
    private final ParcelBook parcels;
    private final Clock clock;
    private final SecureRandom random;

    public DealMail(CustomerPost post, DealBook deals, ParcelBook parcels, Clock clock, SecureRandom random) {
        this.post = post;
        this.deals = deals;
        this.parcels = parcels;
        this.clock = clock;
        this.random = random;
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
            post.sendDeal(written(event), at, by);
        }
        return true;
    }

    /** A scan goes beside the document, which stays small; the document tells where it is and what opens it. */
    private ObjectNode written(DealEvent event) {
        ObjectNode content = DealPaper.write(event);
        if (event.step() instanceof DealEvent.ScanAdded added) {
            Parcel parcel = parcels.of(event.desk(), added.scan().sha256()).orElseGet(() -> packed(event, added));
            content.putObject(PARCEL).put("id", parcel.id().toString())
                    .put(SECRET, Base64.getEncoder().encodeToString(parcel.secret()));
        }
        return content;
    }

    private Parcel packed(DealEvent event, DealEvent.ScanAdded added) {
        byte[] secret = new byte[Parcel.SECRET];
        random.nextBytes(secret);
        Parcel parcel = new Parcel(UUID.randomUUID(), event.desk(), added.scan().sha256(), added.scan().bytes(), secret);
        parcels.add(parcel);
        return parcel;
    }

    /** What a document says of where its scan is; it may come again with a copy for another desk. */
    private void announced(CustomerPaper paper, DealEvent event) {
        if (event.step() instanceof DealEvent.ScanAdded added && paper.content().get(PARCEL) instanceof ObjectNode said) {
            Fields fields = Fields.of(said);
            byte[] secret = fields.read(SECRET, Base64.getDecoder()::decode, "is not Base64");
            if (secret.length != Parcel.SECRET) {
                throw fields.wrong(SECRET, "does not have " + Parcel.SECRET + " bytes");
            }
            parcels.add(new Parcel(fields.read("id", UUID::fromString, "is not a UUID"), event.desk(), added.scan().sha256(),
                    added.scan().bytes(), secret));
        }
    }

    @Override
    public List<Problem> take(CustomerPaper paper, ActivityLog log) {
        DealEvent event = DealPaper.read(paper);
        announced(paper, event);
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
