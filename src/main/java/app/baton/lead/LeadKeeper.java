package app.baton.lead;

import app.baton.journal.Activity;
import app.baton.journal.ActivityLog;
import app.baton.journal.Actor;
import app.baton.journal.Clock;
import app.baton.journal.DeskId;
import app.baton.journal.Ids;
import app.baton.journal.Problem;
import app.baton.journal.UnitOfWork;
import app.baton.lead.LeadEvent.Step;
import app.baton.people.Action;
import app.baton.people.Permissions;
import app.baton.people.PersonId;
import app.baton.people.User;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/** Keeps what happens to a lead and logs it, together or not at all. */
public final class LeadKeeper {

    /** The desk by itself, while nobody need be signed in. */
    static final User SYSTEM = new User(new PersonId(Actor.SYSTEM.id()), Actor.SYSTEM.name(), Set.of());

    private final LeadBook leads;
    private final LeadRuleBook rules;
    private final UnitOfWork work;
    private final DeskId desk;
    private final Clock clock;
    private final Ids ids;

    public LeadKeeper(LeadBook leads, LeadRuleBook rules, UnitOfWork work, DeskId desk, Clock clock, Ids ids) {
        this.leads = leads;
        this.rules = rules;
        this.work = work;
        this.desk = desk;
        this.clock = clock;
        this.ids = ids;
    }

    LeadBook leads() {
        return leads;
    }

    Clock clock() {
        return clock;
    }

    /** The rules that count now. Needs a unit of work. */
    LeadRules rules() {
        return counting(rules);
    }

    static LeadRules counting(LeadRuleBook rules) {
        return rules.newest().map(LeadRuleBook.Version::rules).orElseGet(UsualRules::rules);
    }

    LeadRuleBook ruleBook() {
        return rules;
    }

    <T> T read(Supplier<T> query) {
        return work.read(query);
    }

    <T> T write(User user, Function<ActivityLog, T> change) {
        return work.write(user.actor(), change);
    }

    /** Begins a lead with how it came in. Needs a unit of work. */
    Lead begin(User user, LeadEvent.Received received, ActivityLog log) {
        UUID id = ids.next();
        return keep(new LeadEvent(id, LeadId.of(desk, id), user.id(), user.name(), desk, clock.now(), null, received), log);
    }

    /** Lets a step happen to a lead as it stands. Needs a unit of work. */
    Lead happen(User user, Lead now, Step step, ActivityLog log) {
        // a clock that was set back must not put what happens now before what happened
        Instant at = clock.now().isAfter(now.changed()) ? clock.now() : now.changed().plusMillis(1);
        return keep(new LeadEvent(ids.next(), now.id(), user.id(), user.name(), desk, at, now.newest(), step), log);
    }

    private Lead keep(LeadEvent event, ActivityLog log) {
        leads.add(event);
        log.note(logged(event));
        Lead after = leads.find(event.lead()).orElseThrow();
        leads.show(LeadRow.of(after, rules()));
        return after;
    }

    /**
     * Lets a step happen to the lead as it was seen.
     *
     * @throws Problem of kind {@code CONFLICT} when something happened to it since
     */
    Lead happen(User user, Lead seen, Step step) {
        return happen(user, seen, _ -> step);
    }

    /** The same; what the step is depends on the lead as it stands, and it may still refuse. */
    Lead happen(User user, Lead seen, Function<Lead, Step> next) {
        return work.write(user.actor(), log -> {
            Lead now = current(seen);
            mayWork(user, now);
            return happen(user, now, next.apply(now), log);
        });
    }

    Lead current(Lead seen) {
        Lead stored = leads.find(seen.id()).orElseThrow(() -> Problem.couldNot("lead.unknown",
                "This lead is not on this desk. Nothing was changed. Look at the queue again."));
        if (!stored.newest().equals(seen.newest())) {
            throw Problem.conflict("lead.changed-meanwhile", "Somebody worked on this lead while you had it open. Nothing of"
                    + " yours was stored. Look at it as it stands now, and do it again if it is still right.");
        }
        return stored;
    }

    /** A person's leads are his own, and nobody's are everybody's; managers work on all. */
    static void mayWork(User user, Lead lead) {
        if (lead.owner() != null && !lead.owner().equals(user.id())) {
            Permissions.require(user, Action.SEE_EVERY_LEAD);
        }
    }

    Optional<Lead> find(User user, LeadId id) {
        Optional<Lead> found = work.read(() -> leads.find(id));
        found.ifPresent(lead -> mayWork(user, lead));
        return found;
    }

    List<LeadEvent> history(Lead lead) {
        return work.read(() -> leads.events(lead.id()));
    }

    Standby standby() {
        return new Standby(desk);
    }

    /** What the log says of it: which step, and never a customer's name. */
    static Activity logged(LeadEvent event) {
        Activity activity = Activity.of("lead." + kebab(event.step().getClass().getSimpleName()), "lead", event.lead());
        return switch (event.step()) {
            case LeadEvent.Assigned it -> activity.with("to", it.toName()).with("why", it.why());
            case LeadEvent.Disposed it -> activity.with("outcome", it.code()).with("reason", it.reason());
            case LeadEvent.Met it -> activity.with("standing", kebab(it.appointment().standing().name()));
            case LeadEvent.Escalated it -> activity.with("to", it.toName());
            case LeadEvent.Bought it -> activity.with("on", it.on());
            default -> activity;
        };
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").replace('_', '-').toLowerCase(Locale.ROOT);
    }
}
