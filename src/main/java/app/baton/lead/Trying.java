package app.baton.lead;

import app.baton.people.PersonCard;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gives the same leads out by two sets of rules and counts what becomes of them. */
final class Trying {

    private final Replay now;
    private final Replay then;
    private final Map<String, int[]> routes = new LinkedHashMap<>();
    private final Map<String, int[]> people = new TreeMap<>();
    private final Map<String, int[]> stages = new LinkedHashMap<>();
    private final int[] late = new int[2];
    private final int[] told = new int[2];
    private final List<LeadTrial.Other> other = new ArrayList<>();

    /** Needs a unit of work. */
    Trying(LeadRules rules, LeadRules others, Crew crew, Instant moment) {
        List<PersonCard> cards = crew.cards();
        var opening = crew.opening();
        now = new Replay(rules, crew, cards, opening, moment);
        then = new Replay(others, crew, cards, opening, moment);
        List.of(rules, others).forEach(each -> {
            each.routes().forEach(route -> routes.put(route.name(), new int[2]));
            each.stages().forEach(stage -> stages.put(stage.name(), new int[2]));
        });
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
        if (!before.way().equals(after.way())) {
            other.add(new LeadTrial.Other(lead.id(), lead.customer().name(), lead.received(), before.way(), after.way()));
        }
    }

    private void count(Replay.Fate fate, int side) {
        routes.computeIfAbsent(fate.way().route(), name -> new int[2])[side]++;
        stages.computeIfAbsent(fate.way().stage(), name -> new int[2])[side]++;
        if (!fate.way().person().isEmpty()) {
            people.computeIfAbsent(fate.way().person(), name -> new int[2])[side]++;
        }
        late[side] += fate.late() ? 1 : 0;
        told[side] += fate.told() ? 1 : 0;
    }

    LeadTrial trial(Instant since, boolean whole, boolean mayAll) {
        int leads = routes.values().stream().mapToInt(each -> each[0]).sum();
        return new LeadTrial(since, leads, whole, shares(routes), shares(people), shares(stages), share("", late),
                share("", told), mayAll ? other.reversed() : List.of());
    }

    private static List<LeadTrial.Share> shares(Map<String, int[]> counted) {
        return counted.entrySet().stream().map(each -> share(each.getKey(), each.getValue())).toList();
    }

    private static LeadTrial.Share share(String name, int[] counted) {
        return new LeadTrial.Share(name, counted[0], counted[1]);
    }
}
