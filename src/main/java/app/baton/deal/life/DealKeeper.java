package app.baton.deal.life;

import app.baton.deal.life.DealEvent.Step;
import app.baton.journal.Activity;
import app.baton.journal.Actor;
import app.baton.journal.Clock;
import app.baton.journal.DeskId;
import app.baton.journal.Ids;
import app.baton.journal.Problem;
import app.baton.journal.UnitOfWork;
import app.baton.people.Action;
import app.baton.people.Permissions;
import app.baton.people.User;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/** Keeps what happens to a deal, hands it to the other desks and logs it, together or not at all. */
public final class DealKeeper {

    private static final int MOST_AT_ONCE = 200;

    private final DealBook deals;
    private final DealPost post;
    private final UnitOfWork work;
    private final DeskId desk;
    private final Clock clock;
    private final Ids ids;

    public DealKeeper(DealBook deals, DealPost post, UnitOfWork work, DeskId desk, Clock clock, Ids ids) {
        this.deals = deals;
        this.post = post;
        this.work = work;
        this.desk = desk;
        this.clock = clock;
        this.ids = ids;
    }

    DealBook deals() {
        return deals;
    }

    Clock clock() {
        return clock;
    }

    <T> T read(Supplier<T> query) {
        return work.read(query);
    }

    Deal open(User user, Offer offer) {
        return work.write(user.actor(), log -> {
            UUID id = ids.next();
            var event = new DealEvent(id, DealId.of(desk, id), user.id(), user.name(), desk, clock.now(), null,
                    new DealEvent.Opened(offer));
            keep(event);
            log.note(logged(event));
            return deals.find(event.deal()).orElseThrow();
        });
    }

    /**
     * Lets a step happen to the deal as it was seen.
     *
     * @throws Problem of kind {@code CONFLICT} when something happened to it since, or when the step does not follow
     */
    Deal happen(User user, Deal seen, Step step) {
        return happen(user, seen, now -> step);
    }

    /** The same; what the step is depends on the deal as it stands, and it may still refuse. */
    Deal happen(User user, Deal seen, Function<Deal, Step> next) {
        return work.write(user.actor(), log -> {
            Deal now = current(seen);
            mayWork(user, now);
            Step step = next.apply(now);
            if (!DealWay.may(now, step)) {
                throw Problem.conflict("deal.not-now", "This deal is " + word(now.state()) + ", so it cannot be "
                        + doing(step) + " now. Nothing was changed. " + mend(now, step));
            }
            // a clock that was set back must not put what happens now before what happened
            Instant at = clock.now().isAfter(now.changed()) ? clock.now() : now.changed().plusMillis(1);
            var event = new DealEvent(ids.next(), now.id(), user.id(), user.name(), desk, at, now.newest(), step);
            keep(event);
            log.note(logged(event));
            return deals.find(now.id()).orElseThrow();
        });
    }

    private void keep(DealEvent event) {
        deals.add(event);
        sendWhatWaits();
    }

    /** In the order in which it happened; what cannot go yet waits, and what came after it. Needs a unit of work. */
    private int sendWhatWaits() {
        int sent = 0;
        Optional<DealEvent> next = deals.unsent(desk);
        while (sent < MOST_AT_ONCE && next.isPresent() && post.send(next.get())) {
            deals.sent(next.get());
            sent++;
            next = deals.unsent(desk);
        }
        return sent;
    }

    /** Sends what waited until this desk was let to; how much that was. */
    public int catchUp() {
        return work.read(() -> deals.unsent(desk)).isEmpty() ? 0 : work.write(Actor.SYSTEM, log -> sendWhatWaits());
    }

    /** A line of the log about a deal that stays as it is. */
    void note(User user, Activity line) {
        work.write(user.actor(), log -> {
            log.note(line);
            return line;
        });
    }

    Deal current(Deal seen) {
        Deal stored = deals.find(seen.id()).orElseThrow(() -> Problem.couldNot("deal.unknown",
                "This deal is not on this desk. Nothing was changed. Look at the list again."));
        if (!stored.newest().equals(seen.newest())) {
            throw Problem.conflict("deal.changed-meanwhile", "Somebody worked on this deal while you had it open. Nothing of"
                    + " yours was stored. Look at it as it stands now, and do it again if it is still right.");
        }
        return stored;
    }

    /** A salesperson's deals are his own; managers and finance work on all. */
    static void mayWork(User user, Deal deal) {
        if (!deal.owner().equals(user.id())) {
            Permissions.require(user, Action.SEE_EVERY_DEAL);
        }
    }

    Optional<Deal> find(User user, DealId id) {
        Optional<Deal> found = work.read(() -> deals.find(id));
        found.ifPresent(deal -> mayWork(user, deal));
        return found;
    }

    List<DealEvent> history(Deal deal) {
        return work.read(() -> deals.events(deal.id()));
    }

    /** What the log says of it: which step, and never a customer's name. */
    public static Activity logged(DealEvent event) {
        Activity activity = Activity.of("deal." + kebab(event.step().getClass().getSimpleName()), "deal", event.deal());
        return switch (event.step()) {
            case DealEvent.Returned it -> activity.with("reason", it.reason());
            case DealEvent.Lost it -> activity.with("reason", it.reason());
            case DealEvent.Recontracted it -> activity.with("reason", it.reason());
            case DealEvent.Unwound it -> activity.with("on", it.on()).with("reason", it.reason());
            case DealEvent.Committed it -> activity.with("way", it.way());
            case DealEvent.Decided it -> activity.with("lender", it.decision().lender()).with("tier", it.decision().tier());
            case DealEvent.Declined it -> activity.with("lender", it.lender());
            case DealEvent.PromiseEnded it -> activity.with("promise", it.promise())
                    .with("ending", kebab(it.ending().getClass().getSimpleName()));
            case DealEvent.Contracted it -> activity.with("on", it.on());
            case DealEvent.Delivered it -> activity.with("on", it.on()).with("spot", !it.spotSignedBy().isEmpty());
            case DealEvent.Reported it -> activity.with("on", it.on());
            case DealEvent.Funded it -> activity.with("on", it.on());
            case DealEvent.ProofShown it -> activity.with("program", it.proof().program()).with("type", it.proof().type());
            case DealEvent.ScanAdded it -> activity.with("scan", it.scan().sha256()).with("file-type", it.scan().type())
                    .with("bytes", it.scan().bytes());
            case DealEvent.ScanTaken it -> activity.with("scan", it.sha256()).with("reason", it.reason());
            case DealEvent.Opened _, DealEvent.Changed _, DealEvent.PencilRequested _, DealEvent.Penciled _,
                 DealEvent.Presented _, DealEvent.Submitted _, DealEvent.Approved _, DealEvent.ClaimsOpened _,
                 DealEvent.Audited _ -> activity;
        };
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static String word(DealState state) {
        return switch (state) {
            case WORKSHEET -> "still a worksheet";
            case PENCIL_REQUESTED -> "waiting for a pencil";
            case WITH_FINANCE -> "with finance";
            case CLAIMS_OPEN -> "delivered, with its claims open";
            case RECONTRACTING -> "being contracted again";
            case PENCILED, PRESENTED, COMMITTED, RETURNED, APPROVED, CONTRACTED, DELIVERED, REPORTED, FUNDED, AUDITED, LOST,
                 UNWOUND -> state.name().toLowerCase(Locale.ROOT);
        };
    }

    private static String doing(Step step) {
        return switch (step) {
            case DealEvent.Opened _ -> "opened again";
            case DealEvent.PencilRequested _ -> "sent for a pencil";
            case DealEvent.Decided _, DealEvent.Declined _ -> "decided by a lender";
            case DealEvent.PromiseEnded _ -> "changed in its promises";
            case DealEvent.ProofShown _ -> "given a proof";
            case DealEvent.ScanAdded _ -> "given a scan";
            case DealEvent.ScanTaken _ -> "rid of a scan";
            case DealEvent.Submitted _ -> "sent to finance";
            case DealEvent.Returned _ -> "given back";
            case DealEvent.ClaimsOpened _ -> "put to claims";
            case DealEvent.Recontracted _ -> "contracted again";
            case DealEvent.Unwound _ -> "taken back";
            case DealEvent.Changed _, DealEvent.Penciled _, DealEvent.Presented _, DealEvent.Committed _, DealEvent.Approved _,
                 DealEvent.Contracted _, DealEvent.Delivered _, DealEvent.Reported _, DealEvent.Funded _, DealEvent.Audited _,
                 DealEvent.Lost _ -> step.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        };
    }

    private static String mend(Deal now, Step step) {
        if (DealState.OVER.contains(now.state())) {
            return "Open a new deal.";
        }
        if (step instanceof DealEvent.Submitted && now.offer().way() == null) {
            return "Let the customer choose a way to buy first.";
        }
        if (step instanceof DealEvent.Submitted && !now.pencilStands()) {
            return "Its price or trade allowance is not what the sales manager set: ask for a pencil.";
        }
        return "Look at where it stands.";
    }
}
