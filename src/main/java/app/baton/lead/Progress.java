package app.baton.lead;

import app.baton.campaign.Intent;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How far a lead is by the store's rules, and what the next stage still waits for. It is worked out from what happened and
 * never set by hand (LQ3, LQ4).
 *
 * @param stage the last stage that everything up to it is there for
 * @param following the stage after it; the same where there is none
 * @param lacks what that one still waits for, in the rules' order
 */
public record Progress(StageRule stage, StageRule following, List<Criterion> lacks) {

    private static final int HIGH = 5;
    private static final int MEDIUM = 2;

    public Progress {
        lacks = List.copyOf(lacks);
    }

    public static Progress of(Lead lead, LeadRules rules) {
        Set<Criterion> met = met(lead);
        List<StageRule> stages = rules.stages();
        if (lead.state() == LeadState.SOLD) {
            StageRule sold = stages.stream().filter(stage -> stage.needs().contains(Criterion.SOLD)).findFirst()
                    .orElse(stages.getLast());
            return new Progress(sold, sold, List.of());
        }
        int at = 0;
        while (at + 1 < stages.size() && met.containsAll(stages.get(at + 1).needs())) {
            at++;
        }
        StageRule following = stages.get(Math.min(at + 1, stages.size() - 1));
        return new Progress(stages.get(at), following, following.needs().stream().filter(each -> !met.contains(each)).toList());
    }

    private static Set<Criterion> met(Lead lead) {
        Map<Criterion, Boolean> all = new EnumMap<>(Criterion.class);
        all.put(Criterion.REACHED, lead.touches().reached() != null);
        all.put(Criterion.VEHICLE, lead.known(LeadFact.VEHICLE).isPresent());
        all.put(Criterion.TIMING, lead.known(LeadFact.TIMING).isPresent());
        all.put(Criterion.BUDGET, lead.known(LeadFact.BUDGET).isPresent());
        all.put(Criterion.TRADE, lead.known(LeadFact.TRADE).isPresent());
        all.put(Criterion.APPOINTMENT, lead.touches().visited() != null || lead.appointment().isPresent());
        all.put(Criterion.VISITED, lead.touches().visited() != null);
        all.put(Criterion.QUOTED, !lead.deals().isEmpty());
        all.put(Criterion.SOLD, lead.state() == LeadState.SOLD);
        Set<Criterion> met = EnumSet.noneOf(Criterion.class);
        all.forEach((criterion, there) -> {
            if (there) {
                met.add(criterion);
            }
        });
        return met;
    }

    /** What a lead did that shows how near its customer is to buying (LQ7), the strongest first. */
    public static List<Signal> signals(Lead lead) {
        Set<Signal> signals = EnumSet.noneOf(Signal.class);
        lead.enquiries().forEach(each -> signals.addAll(Written.of(each).signals()));
        if (lead.touches().visited() != null) {
            signals.add(Signal.VISITED);
        }
        if (lead.enquiries().size() > 1) {
            signals.add(Signal.CAME_BACK);
        }
        List<Signal> sorted = new ArrayList<>(signals);
        sorted.sort((one, other) -> other.weight() == one.weight() ? one.compareTo(other) : other.weight() - one.weight());
        return sorted;
    }

    /** How near it is: high from 5 points, medium from 2. Service, brochures and the like are low whatever they did. */
    public static Intent intent(Lead lead) {
        if (lead.kind() != LeadKind.SALES && lead.kind() != LeadKind.TRADE) {
            return Intent.LOW;
        }
        int points = signals(lead).stream().mapToInt(Signal::weight).sum();
        return points >= HIGH ? Intent.HIGH : points >= MEDIUM ? Intent.MEDIUM : Intent.LOW;
    }
}
