package app.baton.lead;

import app.baton.journal.ActivityLog;
import app.baton.journal.DeskId;
import app.baton.journal.Problem;
import app.baton.lead.enquiry.Enquiry;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Takes in what happened to leads on other desks, in whatever order and however often it comes. Events are only ever added, and
 * every desk tells a lead from the same events in the same order, so that all come to the same lead.
 */
public final class LeadArrivals {

    private final LeadBook leads;
    private final LeadRuleBook rules;
    private final DeskId self;

    public LeadArrivals(LeadBook leads, LeadRuleBook rules, DeskId self) {
        this.leads = leads;
        this.rules = rules;
        this.self = self;
    }

    /**
     * Takes events of one desk. Needs a unit of work.
     *
     * @return what a person should be told although they were taken
     */
    public List<Problem> take(List<LeadEvent> events, ActivityLog log) {
        List<LeadEvent> fresh = events.stream().filter(leads::add).toList();
        Set<LeadId> touched = new LinkedHashSet<>();
        fresh.forEach(event -> {
            log.note(LeadKeeper.logged(event));
            enquiry(event).ifPresent(enquiry -> hold(enquiry, event.lead()));
            touched.add(event.lead());
        });
        // this desk's own words come back to it after a restore: nobody has to hear them again
        leads.sent(fresh.stream().filter(event -> event.desk().equals(self)).toList());
        touched.forEach(id -> leads.find(id).ifPresent(lead -> leads.show(LeadRow.of(lead, rules()))));
        return fresh.stream().flatMap(event -> givenTwice(event).stream()).toList();
    }

    private LeadRules rules() {
        return LeadKeeper.counting(rules);
    }

    /** The same enquiry that is taken in here as well is known then. */
    private void hold(Enquiry enquiry, LeadId lead) {
        if (leads.holder(enquiry.id()).isEmpty()) {
            leads.hold(enquiry.id(), lead);
        }
    }

    private static Optional<Enquiry> enquiry(LeadEvent event) {
        return switch (event.step()) {
            case LeadEvent.Received it -> Optional.of(it.enquiry());
            case LeadEvent.WroteAgain it -> Optional.of(it.enquiry());
            default -> Optional.empty();
        };
    }

    /** Both of them believe that the lead is theirs, until somebody tells them; desks that had no part in it are spared. */
    private Optional<Problem> givenTwice(LeadEvent event) {
        if (!(event.step() instanceof LeadEvent.Assigned given)) {
            return Optional.empty();
        }
        List<LeadEvent> story = leads.events(event.lead());
        return story.stream().filter(other -> Crossing.of(story, event, other) && other.desk().equals(self))
                .flatMap(other -> other.step() instanceof LeadEvent.Assigned it && !it.to().equals(given.to())
                        ? Stream.of(it.toName()) : Stream.empty())
                .findFirst().flatMap(here -> leads.find(event.lead()).map(lead -> said(event, given, here, lead)));
    }

    private static Problem said(LeadEvent event, LeadEvent.Assigned given, String here, Lead lead) {
        return Problem.conflict("lead.given-twice", event.byName() + " gave a lead to " + given.toName() + " that was given to "
                + here + " on this desk before either desk knew of the other. The later word counts: " + lead.ownerName()
                + " works on it. Tell the other one.");
    }
}
