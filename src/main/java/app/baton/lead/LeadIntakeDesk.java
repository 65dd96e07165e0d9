package app.baton.lead;

import app.baton.journal.ActivityLog;
import app.baton.lead.enquiry.Enquiry;
import app.baton.lead.enquiry.EnquiryDesk;
import app.baton.people.Action;
import app.baton.people.PersonId;
import app.baton.people.Permissions;
import app.baton.people.User;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Takes enquiries in: each becomes a lead with somebody to work on it, or goes into the lead that the same person has already.
 */
public final class LeadIntakeDesk implements EnquiryDesk {

    private final LeadKeeper keeper;
    private final Crew crew;

    LeadIntakeDesk(LeadKeeper keeper, Crew crew) {
        this.keeper = keeper;
        this.crew = crew;
    }

    @Override
    public Taken take(User by, Enquiry enquiry) {
        Permissions.require(by, Action.TAKE_LEADS_IN);
        return taken(by, enquiry);
    }

    /** Whoever it is. */
    Taken taken(User by, Enquiry enquiry) {
        return take(by, enquiry, Written.of(enquiry).channel());
    }

    /** Somebody called or came in, and this person noted it: the lead is his own. */
    public Lead log(User by, Enquiry enquiry, LeadChannel channel) {
        Permissions.require(by, Action.WORK_LEADS);
        Taken taken = take(by, enquiry, channel);
        return keeper.read(() -> keeper.leads().find(LeadId.parse(taken.lead())).orElseThrow());
    }

    private Taken take(User by, Enquiry enquiry, LeadChannel channel) {
        return keeper.write(by, log -> {
            Optional<LeadId> known = keeper.leads().holder(enquiry.id());
            if (known.isPresent()) {
                return new Taken(Outcome.KNOWN, known.get().toString());
            }
            List<LeadRow> same = samePerson(enquiry);
            Optional<LeadRow> going = same.stream().filter(row -> goesOn(row)).findFirst();
            Lead lead = going.isPresent() ? again(by, going.get(), enquiry, channel, log)
                    : begin(by, same, enquiry, channel, log);
            keeper.leads().hold(enquiry.id(), lead.id());
            return new Taken(going.isPresent() ? Outcome.ADDED : Outcome.NEW, lead.id().toString());
        });
    }

    private static boolean goesOn(LeadRow row) {
        return row.state() == LeadState.OPEN || row.state() == LeadState.COLD || row.state() == LeadState.LOST;
    }

    private Lead again(User by, LeadRow row, Enquiry enquiry, LeadChannel channel, ActivityLog log) {
        Lead lead = keeper.leads().find(row.id()).orElseThrow();
        Lead after = keeper.happen(by, lead, new LeadEvent.WroteAgain(enquiry, channel), log);
        return assign(by, after, Optional.ofNullable(lead.owner()), "Wrote again", channel, log);
    }

    private Lead begin(User by, List<LeadRow> same, Enquiry enquiry, LeadChannel channel, ActivityLog log) {
        Lead lead = keeper.begin(by, new LeadEvent.Received(enquiry, channel, Written.of(enquiry).kind()), log);
        boolean own = channel == LeadChannel.PHONE || channel == LeadChannel.WALK_IN;
        Optional<PersonId> keeps = own ? Optional.of(by.id()) : protectedOwner(same);
        return assign(by, lead, keeps, own ? "Noted it" : "Served this customer before", channel, log);
    }

    /** Whoever served the same person lately keeps him (R30). */
    private Optional<PersonId> protectedOwner(List<LeadRow> same) {
        var since = keeper.clock().now().minus(Duration.ofDays(keeper.rules().protectedDays()));
        return same.stream().filter(row -> row.owner() != null && row.changed().isAfter(since)).findFirst().map(LeadRow::owner);
    }

    private Lead assign(User by, Lead lead, Optional<PersonId> keeps, String why, LeadChannel channel, ActivityLog log) {
        LeadRules rules = keeper.rules();
        var asking = Router.Asking.of(lead, channel);
        List<Hand> hands = crew.hands(rules, lead.changed());
        var router = new Router(rules);
        Route route = router.route(asking);
        Optional<Hand> kept = keeps.flatMap(id -> hands.stream().filter(hand -> hand.person().equals(id)).findFirst());
        if (kept.isPresent()) {
            return given(by, lead, route, kept.get(), why, log);
        }
        return router.choose(asking, hands).map(choice -> {
            keeper.leads().give(choice.hand().person());
            return given(by, lead, choice.route(), choice.hand(), choice.route().name(), log);
        }).orElse(lead);
    }

    private Lead given(User by, Lead lead, Route route, Hand hand, String why, ActivityLog log) {
        var answer = crew.after(lead.changed(), route.answerMinutes());
        return keeper.happen(by, lead, new LeadEvent.Assigned(hand.person(), hand.name(), why, answer,
                crew.after(answer, route.escalateMinutes())), log);
    }

    /** The leads of whoever has this number or address and at least one part of this name, the newest change first. */
    private List<LeadRow> samePerson(Enquiry enquiry) {
        Customer customer = Written.of(enquiry).customer(Customer.nobody());
        if (customer.phones().isEmpty() && customer.email().isBlank()) {
            return List.of();
        }
        return keeper.leads().reachedBy(customer.phones(), customer.email()).stream()
                .filter(row -> NameLikeness.mayBeOne(customer.name(), row.customer().name())).toList();
    }
}
