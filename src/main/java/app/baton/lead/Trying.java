package app.baton.lead;

import app.baton.people.PersonCard;
import app.baton.people.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Gives the same leads out by two sets of rules and counts what becomes of them. */
final class Trying {

    private final Replay now;
    private final Replay then;
    private final Map<String, Count> routes = new LinkedHashMap<>();
    private final Map<PersonId, Count> people = new LinkedHashMap<>();
    private final Map<String, Count> stages = new LinkedHashMap<>();
    private final Count late = new Count("");
    private final Count told = new Count("");
    private final List<LeadTrial.Other> other = new ArrayList<>();

    /** How many by the one and by the other rules. */
    private record Count(String name, int[] sides) {

        Count(String name) {
            this(name, new int[2]);
        }

        void add(int side) {
            sides[side]++;
        }

        LeadTrial.Share share() {
            return new LeadTrial.Share(name, sides[0], sides[1]);
        }
    }

    /** Needs a unit of work. */
    Trying(LeadRules rules, LeadRules others, Crew crew, Instant moment) {
        List<PersonCard> cards = crew.cards();
        var opening = crew.opening();
        now = new Replay(rules, crew, cards, opening, moment);
        then = new Replay(others, crew, cards, opening, moment);
        Stream.concat(others.routes().stream(), rules.routes().stream()).map(Route::name)
                .forEach(name -> routes.putIfAbsent(name, new Count(name)));
        // a stage that is called otherwise from now on has its new name
        Stream.concat(rules.stages().stream(), others.stages().stream())
                .forEach(stage -> stages.put(stage.code(), new Count(stage.name())));
    }

    /** Leads have to come in the order in which they were received. */
    void look(Lead lead) {
        if (lead.state() == LeadState.MERGED) {
            return;
        }
        Replay.Fate before = now.next(lead);
        Replay.Fate after = then.next(lead);
        count(before, 0);
        count(after, 1);
        if (!before.isAs(after)) {
            other.add(new LeadTrial.Other(lead.id(), lead.customer().name(), lead.told(LeadFact.VEHICLE),
                    lead.told(LeadFact.SOURCE), lead.received(), before.way(), after.way()));
        }
    }

    private void count(Replay.Fate fate, int side) {
        Objects.requireNonNull(routes.get(fate.route().name())).add(side);
        Objects.requireNonNull(stages.get(fate.stage().code())).add(side);
        PersonId person = fate.person();
        if (person != null) {
            people.computeIfAbsent(person, id -> new Count(fate.personName())).add(side);
        }
        if (fate.late()) {
            late.add(side);
        }
        if (fate.told()) {
            told.add(side);
        }
    }

    LeadTrial trial(Instant since, boolean whole, boolean mayAll) {
        List<LeadTrial.Share> byRoute = shares(routes.values());
        return new LeadTrial(since, byRoute.stream().mapToInt(LeadTrial.Share::now).sum(), whole, byRoute,
                shares(people.values()).stream().sorted(Comparator.comparing(LeadTrial.Share::name)).toList(),
                shares(stages.values()), late.share(), told.share(), mayAll ? other.reversed() : List.of());
    }

    private static List<LeadTrial.Share> shares(Collection<Count> counted) {
        return counted.stream().map(Count::share).toList();
    }
}
