package app.baton.incentive.stack;

import app.baton.incentive.Compatibility;
import app.baton.incentive.DealJudge;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.ProgramSheet;
import app.baton.incentive.Route;
import app.baton.incentive.Rulebook;
import app.baton.incentive.Situation;
import app.baton.incentive.SponsorMakes;
import app.baton.incentive.Tier;
import app.baton.incentive.TierBand;
import app.baton.incentive.Verdicts;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the best legal stack of every route of a deal. A pure function of programs, situation, policy and goal: the same
 * inputs give the same answer on any day, so that an audit can replay it.
 */
public final class Stacks {

    private final ProgramSheet sheet;
    private final Map<ProgramId, Rulebook> rulebooks;
    private final Laws laws;

    /** Of several revisions of a rulebook the newest counts; of a program's, the one in force on the deal's days. */
    public Stacks(ProgramSheet sheet) {
        this.sheet = sheet;
        this.rulebooks = SponsorMakes.told(sheet.programs(), sheet.rulebooks());
        this.laws = new Laws(new Compatibility(sheet.rulebooks()), rulebooks.values());
    }

    /** Every route, each with its best stack for the goal. */
    public Answer best(Situation situation, Policy policy, Goal goal) {
        return deal(situation, policy, goal).best();
    }

    /** One route alone; empty where it is closed to the deal. */
    public Optional<RouteStack> best(Situation situation, Policy policy, Goal goal, Route route) {
        return deal(situation, policy, goal).best(route);
    }

    /** Every way to buy that these programs and the policy leave to look at, open or not. */
    public List<Route> routes(Situation situation, Policy policy) {
        return deal(situation, policy, Goal.LARGEST_SAVING).routes();
    }

    /** The deal with several sums of cash down. {@code policy} has the amount financed with no cash at all. */
    public CashSteps cashSteps(Situation situation, Policy policy, Goal goal) {
        return new CashSteps(deal(situation, policy, goal));
    }

    OneDeal deal(Situation situation, Policy policy, Goal goal) {
        List<Program> programs = Verdicts.inForce(sheet.programs(), situation);
        return new OneDeal(programs, rulebooks.values(), laws, new DealJudge(situation, rulebooks, policy.payees(), programs),
                policy, goal);
    }

    /** The tiers that the rulebooks know, each once. */
    List<Tier> tiers() {
        return rulebooks.values().stream().flatMap(book -> book.tiers().stream()).map(TierBand::tier).distinct().sorted()
                .toList();
    }
}
