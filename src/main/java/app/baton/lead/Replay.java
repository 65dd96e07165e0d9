package app.baton.lead;

import app.baton.campaign.OpeningDays;
import app.baton.people.PersonCard;
import app.baton.people.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives leads that came in already out anew, one after the other, by one set of rules. */
final class Replay {

    private final LeadRules rules;
    private final Router router;
    private final Crew crew;
    private final List<PersonCard> people;
    private final OpeningDays opening;
    private final Instant now;
    private final Map<PersonId, Long> turns = new HashMap<>();
    /** Until when each of a person's leads waited for its first answer. */
    private final Map<PersonId, List<Instant>> waiting = new HashMap<>();

    Replay(LeadRules rules, Crew crew, List<PersonCard> people, OpeningDays opening, Instant now) {
        this.rules = rules;
        this.router = new Router(rules);
        this.crew = crew;
        this.people = people;
        this.opening = opening;
        this.now = now;
    }

    /**
     * What became of one lead.
     *
     * @param person null where nobody works here at all
     * @param told whether a manager was told
     */
    record Fate(Route route, @Nullable PersonId person, String personName, StageRule stage, boolean late, boolean told) {

        LeadTrial.Way way() {
            return new LeadTrial.Way(route.name(), personName, stage.name());
        }

        /** Whether it comes to the same; a stage that is only called otherwise is the same stage. */
        boolean isAs(Fate other) {
            return route.name().equals(other.route.name()) && Objects.equals(person, other.person)
                    && stage.code().equals(other.stage.code());
        }
    }

    /** Leads have to come in the order in which they were received. */
    Fate next(Lead lead) {
        var asking = Router.Asking.of(lead, lead.channel());
        List<Hand> hands = people.stream().map(card -> hand(card, lead.received())).toList();
        boolean noted = lead.channel() == LeadChannel.PHONE || lead.channel() == LeadChannel.WALK_IN;
        Route route = router.route(asking);
        Optional<Hand> given = noted ? Optional.empty() : router.choose(asking, hands).map(Router.Choice::hand);
        given.ifPresent(hand -> give(hand, lead));
        Instant answerBy = after(lead.received(), route.answerMinutes());
        return new Fate(route, noted ? lead.owner() : given.map(Hand::person).orElse(null),
                noted ? lead.ownerName() : given.map(Hand::name).orElse(""), Progress.of(lead, rules).stage(),
                isPast(answerBy, lead), isPast(after(answerBy, route.escalateMinutes()), lead));
    }

    private Instant after(Instant from, int minutes) {
        return crew.after(opening, from, minutes);
    }

    private void give(Hand hand, Lead lead) {
        turns.put(hand.person(), turns.values().stream().mapToLong(Long::longValue).max().orElse(0) + 1);
        Instant first = lead.touches().first();
        waiting.computeIfAbsent(hand.person(), id -> new ArrayList<>()).add(first == null ? Instant.MAX : first);
    }

    private Hand hand(PersonCard card, Instant at) {
        List<Instant> his = waiting.getOrDefault(card.id(), List.of());
        return new Hand(card.id(), card.name(), card.known(), crew.works(rules, card, at), turns.getOrDefault(card.id(), 0L),
                (int) his.stream().filter(until -> until.isAfter(at)).count());
    }

    /** Whether nobody had tried to reach the customer by then; what is over unanswered waits no more. */
    private boolean isPast(Instant limit, Lead lead) {
        @Nullable Instant first = lead.touches().first();
        return first != null ? first.isAfter(limit) : (lead.state().isOver() ? lead.changed() : now).isAfter(limit);
    }
}
