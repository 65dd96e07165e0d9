package app.baton.lead;

import app.baton.campaign.OpeningDays;
import app.baton.people.PersonCard;
import app.baton.people.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** What became of one lead; {@code told} is whether a manager was. */
    record Fate(LeadTrial.Way way, boolean late, boolean told) { }

    /** Leads have to come in the order in which they were received. */
    Fate next(Lead lead) {
        var asking = Router.Asking.of(lead, lead.channel());
        List<Hand> hands = people.stream().map(card -> hand(card, lead.received())).toList();
        boolean noted = lead.channel() == LeadChannel.PHONE || lead.channel() == LeadChannel.WALK_IN;
        Route route = router.route(asking);
        String person = noted ? lead.ownerName() : router.choose(asking, hands).map(choice -> give(choice.hand(), lead))
                .orElse("");
        Instant answerBy = after(lead.received(), route.answerMinutes());
        return new Fate(new LeadTrial.Way(route.name(), person, Progress.of(lead, rules).stage().name()),
                isPast(answerBy, lead), isPast(after(answerBy, route.escalateMinutes()), lead));
    }

    private Instant after(Instant from, int minutes) {
        return crew.after(opening, from, minutes);
    }

    private String give(Hand hand, Lead lead) {
        turns.put(hand.person(), turns.values().stream().mapToLong(Long::longValue).max().orElse(0) + 1);
        Instant first = lead.touches().first();
        waiting.computeIfAbsent(hand.person(), id -> new ArrayList<>()).add(first == null ? Instant.MAX : first);
        return hand.name();
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
