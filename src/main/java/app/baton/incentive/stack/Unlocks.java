package app.baton.incentive.stack;

import app.baton.incentive.Condition;
import app.baton.incentive.CustomerFact;
import app.baton.incentive.DealFact;
import app.baton.incentive.Fact;
import app.baton.incentive.Known;
import app.baton.incentive.PlaceFact;
import app.baton.incentive.ProgramId;
import app.baton.incentive.Reason;
import app.baton.incentive.Situation;
import app.baton.incentive.Situation.Asked;
import app.baton.incentive.VehicleFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds for a program that is left out because of facts the nearest way in. Days, vehicles and tables do not change. */
public final class Unlocks {

    private static final int MOST_FACTS = 3;

    private final Stacks stacks;
    private final Policy policy;
    private final Goal goal;

    public Unlocks(Stacks stacks, Policy policy, Goal goal) {
        this.stacks = stacks;
        this.policy = policy;
        this.goal = goal;
    }

    /** Empty where no few facts would let it in. */
    public Optional<Unlock> of(Situation situation, RouteStack now, LeftOut left) {
        boolean facts = left.code() == LeftOut.Code.NOT_MET || left.code() == LeftOut.Code.ASK;
        if (!facts || left.reasons().isEmpty() || left.reasons().stream().anyMatch(reason -> reason.condition() == null)) {
            return Optional.empty();
        }
        List<Unlock.Change> changes = new ArrayList<>();
        left.reasons().stream().map(Reason::condition)
                .forEach(condition -> changes(condition, true, left.program().id(), changes));
        for (int size = 1; size <= Math.min(MOST_FACTS, changes.size()); size++) {
            List<Unlock> found = new ArrayList<>();
            choose(changes, size, 0, new ArrayList<>(), situation, now, left.program().id(), found);
            Optional<Unlock> best = found.stream().reduce((one, other) -> other.gain().isGreaterThan(one.gain()) ? other : one);
            if (best.isPresent()) {
                return best;
            }
        }
        return Optional.empty();
    }

    /** Each fact once, as it would have to be: the other way round under a "not". */
    private static void changes(@Nullable Condition condition, boolean wanted, ProgramId program,
                                List<Unlock.Change> into) {
        switch (condition) {
            case null -> { }
            case Condition.All all -> all.of().forEach(part -> changes(part, wanted, program, into));
            case Condition.Any any -> any.of().forEach(part -> changes(part, wanted, program, into));
            case Condition.Not not -> changes(not.of(), !wanted, program, into);
            case Condition.Is is -> {
                var change = new Unlock.Change(Asked.of(program, is.fact()), wanted ? Known.YES : Known.NO);
                if (changeable(is.fact()) && !into.contains(change)) {
                    into.add(change);
                }
            }
        }
    }

    private static boolean changeable(Fact fact) {
        return switch (fact) {
            case CustomerFact _, PlaceFact _, DealFact.AskedFor _, DealFact.SaleType _, DealFact.ScoreAtLeast _,
                    DealFact.TierIn _, DealFact.NameOnOrder _, DealFact.LenderIs _ -> true;
            case VehicleFact _, DealFact _, Fact.ReadTheProgram _ -> false;
        };
    }

    private void choose(List<Unlock.Change> changes, int size, int from, List<Unlock.Change> chosen, Situation situation,
                        RouteStack now, ProgramId program, List<Unlock> found) {
        if (chosen.size() == size) {
            judge(chosen, situation, now, program).ifPresent(found::add);
            return;
        }
        for (int i = from; i < changes.size(); i++) {
            chosen.addLast(changes.get(i));
            choose(changes, size, i + 1, chosen, situation, now, program, found);
            chosen.removeLast();
        }
    }

    private Optional<Unlock> judge(List<Unlock.Change> chosen, Situation situation, RouteStack now, ProgramId program) {
        Situation other = situation;
        for (Unlock.Change change : chosen) {
            other = other.answering(change.asked(), change.known());
        }
        return stacks.best(other, policy, goal, now.route()).filter(then -> then.ids().contains(program))
                .map(then -> new Unlock(chosen, new Gains(goal).of(now, then)));
    }
}
