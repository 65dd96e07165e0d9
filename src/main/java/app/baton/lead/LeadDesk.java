package app.baton.lead;

import app.baton.campaign.OpeningDays;
import app.baton.journal.Page;
import app.baton.journal.PageRequest;
import app.baton.journal.Problem;
import app.baton.people.Action;
import app.baton.people.Permissions;
import app.baton.people.PersonCard;
import app.baton.people.PersonId;
import app.baton.people.User;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The floor's work with leads: the queue, and what somebody does with one. */
public final class LeadDesk {

    private static final int MOST_AT_ONCE = 200;

    private final LeadKeeper keeper;
    private final Crew crew;

    LeadDesk(LeadKeeper keeper, Crew crew) {
        this.keeper = keeper;
        this.crew = crew;
    }

    /** Part of the queue; those who see only their own get only their own and nobody's. */
    public Page<LeadRow> queue(User user, LeadQuery query, PageRequest request) {
        LeadQuery asked = allowed(user, query);
        return keeper.read(() -> keeper.leads().queue(asked, request));
    }

    public long count(User user, LeadQuery query) {
        LeadQuery asked = allowed(user, query);
        return keeper.read(() -> keeper.leads().count(asked));
    }

    private static LeadQuery allowed(User user, LeadQuery query) {
        Permissions.require(user, Action.WORK_LEADS);
        boolean nobodys = query.view() == LeadQuery.View.UNOWNED;
        return nobodys || user.may(Action.SEE_EVERY_LEAD) ? query
                : new LeadQuery(query.view(), user.id(), query.kind(), query.text(), query.now(), query.tonight());
    }

    public Optional<Lead> find(User user, LeadId id) {
        Permissions.require(user, Action.WORK_LEADS);
        return keeper.find(user, id);
    }

    /** Everything that happened to a lead, oldest first. */
    public List<LeadEvent> history(User user, Lead lead) {
        Permissions.require(user, Action.WORK_LEADS);
        LeadKeeper.mayWork(user, lead);
        return keeper.history(lead);
    }

    /** The rules that count now. */
    public LeadRules rules() {
        return keeper.read(keeper::rules);
    }

    /** When the store is open: clocks run then, and stand still otherwise. */
    public OpeningDays opening() {
        return keeper.read(crew::opening);
    }

    /** Who can be given a lead, by name. */
    public List<PersonCard> people() {
        return keeper.read(crew::cards);
    }

    /** How an effort ended, and what comes next: at {@code when}, or after so much opening time as the store's rules say. */
    public Lead dispose(User user, Lead seen, String code, String reason, Way way, @Nullable Instant when, String note) {
        Permissions.require(user, Action.WORK_LEADS);
        return keeper.happen(user, seen, now -> {
            Disposition outcome = keeper.rules().disposition(code).orElseThrow(() -> Problem.badInput("lead.outcome", "outcome",
                    "The store has no outcome \"" + code + "\" any more. Choose another one."));
            Optional<Disposition.Reason> why = outcome.reasons().stream().filter(each -> each.code().equals(reason)).findFirst();
            if (outcome.asksWhy() && why.isEmpty()) {
                throw Problem.badInput("lead.reason", "reason", "\"" + outcome.name()
                        + "\" asks for a reason. Choose one: it drives what the customer gets next.");
            }
            return new LeadEvent.Disposed(outcome.code(), outcome.name(), outcome.effect(), way, reason,
                    why.map(Disposition.Reason::name).orElse(""), next(outcome, when), note.strip());
        });
    }

    private @Nullable NextStep next(Disposition outcome, @Nullable Instant when) {
        NextKind what = outcome.next();
        return what == null ? null
                : new NextStep(what, when != null ? when : crew.after(keeper.clock().now(), outcome.nextMinutes()), "");
    }

    public Lead plan(User user, Lead seen, NextStep next) {
        Permissions.require(user, Action.WORK_LEADS);
        return keeper.happen(user, seen, now -> {
            if (now.state().isOver()) {
                throw Problem.conflict("lead.over", "This lead is over. Nothing was changed. Open it again first.");
            }
            return new LeadEvent.Planned(next);
        });
    }

    public Lead note(User user, Lead seen, String text) {
        Permissions.require(user, Action.WORK_LEADS);
        return keeper.happen(user, seen, new LeadEvent.Noted(text.strip()));
    }

    /** What the customer said when he was asked (LQ15, R2). */
    public Lead learn(User user, Lead seen, LeadFact fact, String value) {
        Permissions.require(user, Action.WORK_LEADS);
        return keeper.happen(user, seen, new LeadEvent.Learned(fact, value.strip()));
    }

    public Lead correct(User user, Lead seen, Customer customer) {
        Permissions.require(user, Action.WORK_LEADS);
        return keeper.happen(user, seen, new LeadEvent.Corrected(customer));
    }

    /** An appointment that is set, moved, confirmed, kept, missed or called off. */
    public Lead meet(User user, Lead seen, Appointment appointment) {
        Permissions.require(user, Action.WORK_LEADS);
        return keeper.happen(user, seen, new LeadEvent.Met(appointment));
    }

    /** The customer does not want to be reached that way; null is no way at all (R4). */
    public Lead stop(User user, Lead seen, @Nullable Way way, String words) {
        Permissions.require(user, Action.WORK_LEADS);
        return keeper.happen(user, seen, new LeadEvent.Stopped(way, words.strip()));
    }

    public Lead allow(User user, Lead seen, Way way, String words) {
        Permissions.require(user, Action.WORK_LEADS);
        return keeper.happen(user, seen, new LeadEvent.Allowed(way, words.strip()));
    }

    /** A deal was structured for him. */
    public Lead quoted(User user, Lead seen, UUID deal) {
        Permissions.require(user, Action.WORK_LEADS);
        return keeper.happen(user, seen, new LeadEvent.Quoted(deal));
    }

    /** He bought; sales hands him to service on that day (R31). */
    public Lead bought(User user, Lead seen, LocalDate on) {
        Permissions.require(user, Action.WORK_LEADS);
        return keeper.happen(user, seen, new LeadEvent.Bought(on));
    }

    public Lead handToService(User user, Lead seen, LocalDate on, PersonCard adviser) {
        Permissions.require(user, Action.WORK_LEADS);
        return keeper.happen(user, seen, new LeadEvent.HandedToService(on, adviser.id(), adviser.name()));
    }

    public Lead reopen(User user, Lead seen, String why) {
        Permissions.require(user, Action.WORK_LEADS);
        return keeper.happen(user, seen, new LeadEvent.Reopened(why.strip()));
    }

    /** Gives a lead to somebody; why is kept. One's own and nobody's may be given away or taken, others' by managers. */
    public Lead handOver(User user, Lead seen, PersonId to, String why) {
        Permissions.require(user, Action.WORK_LEADS);
        return keeper.happen(user, seen, now -> {
            LeadRules rules = keeper.rules();
            Hand hand = crew.hands(rules, keeper.clock().now()).stream().filter(each -> each.person().equals(to)).findFirst()
                    .orElseThrow(() -> Problem.badInput("lead.person", "person",
                            "This person does not work on leads here. Choose another one."));
            Route route = new Router(rules).route(Router.Asking.of(now, now.channel()));
            Instant answer = crew.after(keeper.clock().now(), route.answerMinutes());
            return new LeadEvent.Assigned(hand.person(), hand.name(), why.strip(), answer,
                    crew.after(answer, route.escalateMinutes()));
        });
    }

    /** One goes into the other because both are one person's; nothing of either is lost. */
    public Lead merge(User user, Lead from, Lead into) {
        Permissions.require(user, Action.WORK_LEADS);
        if (from.id().equals(into.id())) {
            throw Problem.badInput("lead.itself", "lead", "A lead cannot go into itself. Choose the other one.");
        }
        return keeper.write(user, log -> {
            Lead gone = keeper.current(from);
            Lead stays = keeper.current(into);
            LeadKeeper.mayWork(user, gone);
            LeadKeeper.mayWork(user, stays);
            keeper.happen(user, gone, new LeadEvent.WentInto(stays.id()), log);
            return keeper.happen(user, stays, new LeadEvent.TookIn(gone.id(), gone.enquiry()), log);
        });
    }

    /**
     * Takes back what this person did last on the lead; it stays in the timeline.
     *
     * @throws Problem of kind {@code CONFLICT} when the last thing that counts is not his
     */
    public Lead takeBack(User user, Lead seen) {
        Permissions.require(user, Action.WORK_LEADS);
        return keeper.write(user, log -> {
            Lead now = keeper.current(seen);
            LeadKeeper.mayWork(user, now);
            LeadEvent last = Undoing.last(keeper.leads().events(now.id()))
                    .filter(event -> event.by().equals(user.id())).orElseThrow(() -> Problem.conflict("lead.nothing-to-undo",
                            "The last thing on this lead is not yours to take back. Nothing was changed."));
            if (last.step() instanceof LeadEvent.TookIn it) {
                Lead other = keeper.leads().find(it.other()).orElseThrow();
                Undoing.going(keeper.leads().events(other.id()))
                        .ifPresent(event -> keeper.happen(user, other, new LeadEvent.Withdrawn(event.id()), log));
            }
            return keeper.happen(user, now, new LeadEvent.Withdrawn(last.id()), log);
        });
    }

    /** Other leads that carry one of this customer's numbers or his address, whoever's they are: for a review. */
    public List<LeadRow> alike(User user, Lead lead) {
        Permissions.require(user, Action.WORK_LEADS);
        Customer customer = lead.customer();
        return customer.phones().isEmpty() && customer.email().isBlank() ? List.of()
                : keeper.read(() -> keeper.leads().reachedBy(customer.phones(), customer.email())).stream()
                .filter(row -> !row.id().equals(lead.id()) && row.state() != LeadState.MERGED).toList();
    }

    /** Until when this person is not to be given leads: lunch, a test drive (R30). */
    public void leave(User user, Instant until) {
        Permissions.require(user, Action.WORK_LEADS);
        keeper.write(user, log -> {
            keeper.leads().leave(user.id(), until);
            return until;
        });
    }

    /**
     * Tells managers of leads that nobody answered in time (LQ11); each once. The desk does it by itself, from time to time.
     *
     * @return how many it told of
     */
    public int escalate() {
        User asked = LeadKeeper.SYSTEM;
        Instant now = keeper.clock().now();
        Standby standby = keeper.standby();
        List<LeadId> late = keeper.read(() -> keeper.leads().toEscalate(now, MOST_AT_ONCE));
        int told = 0;
        for (LeadId id : late) {
            told += keeper.write(asked, log -> {
                Lead lead = keeper.leads().find(id).orElseThrow();
                LeadEvent.Assigned assigned = lead.assigned();
                if (lead.escalated() || !lead.touches().waiting() || assigned == null
                        || !standby.acts(lead, assigned.escalateBy(), now)) {
                    return 0;
                }
                LeadRules rules = keeper.rules();
                Route route = new Router(rules).route(Router.Asking.of(lead, lead.channel()));
                Optional<Hand> manager = crew.hands(rules, now).stream()
                        .filter(hand -> hand.roles().contains(route.escalateTo()))
                        .min(Comparator.comparing(hand -> !hand.here()));
                manager.ifPresent(hand -> keeper.happen(asked, lead, new LeadEvent.Escalated(hand.person(), hand.name()), log));
                return manager.isPresent() ? 1 : 0;
            });
        }
        return told;
    }

    /**
     * Lets leads rest to which nothing happened for as many days as the store's rules say (LQ20); each comes back after as many
     * more. A customer who waits for a first answer never goes cold. The desk does it by itself, from time to time.
     *
     * @return how many went to rest
     */
    public int cool() {
        Instant now = keeper.clock().now();
        Duration cold = Duration.ofDays(keeper.read(keeper::rules).coldDays());
        Standby standby = keeper.standby();
        List<LeadId> still = keeper.read(() -> keeper.leads().toCool(now.minus(cold), now, MOST_AT_ONCE));
        return (int) still.stream().filter(id -> keeper.write(LeadKeeper.SYSTEM, log -> keeper.leads().find(id)
                .filter(lead -> lead.state() == LeadState.OPEN && lead.changed().isBefore(now.minus(cold))
                        && standby.acts(lead, lead.changed().plus(cold), now))
                .map(lead -> keeper.happen(LeadKeeper.SYSTEM, lead, new LeadEvent.WentCold(new NextStep(NextKind.CALL,
                        now.plus(cold), "")), log)).isPresent())).count();
    }

    /**
     * Brings back what rested until now (LQ20); what was to be done then is due. The desk does it by itself, from time to time.
     *
     * @return how many came back
     */
    public int wake() {
        Instant now = keeper.clock().now();
        Standby standby = keeper.standby();
        List<LeadId> rested = keeper.read(() -> keeper.leads().toWake(now, MOST_AT_ONCE));
        return (int) rested.stream().filter(id -> keeper.write(LeadKeeper.SYSTEM, log -> keeper.leads().find(id)
                .filter(lead -> lead.state() == LeadState.COLD && standby.acts(lead, Due.of(lead).by(), now))
                .map(lead -> keeper.happen(LeadKeeper.SYSTEM, lead, new LeadEvent.Reopened("Rested until today"), log))
                .isPresent())).count();
    }
}
