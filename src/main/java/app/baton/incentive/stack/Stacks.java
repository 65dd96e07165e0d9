package app.baton.incentive.stack;

import app.baton.incentive.Compatibility;
import app.baton.incentive.Condition;
import app.baton.incentive.DealFact;
import app.baton.incentive.Financing;
import app.baton.incentive.Known;
import app.baton.incentive.Offers;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.ProgramSheet;
import app.baton.incentive.Route;
import app.baton.incentive.Rulebook;
import app.baton.incentive.Situation;
import app.baton.incentive.SponsorMakes;
import app.baton.incentive.Tier;
import app.baton.incentive.TierBand;
import app.baton.incentive.Verdict;
import app.baton.incentive.Verdicts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;

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
        var deal = new Deal(situation, policy, goal);
        List<RouteStack> open = new ArrayList<>();
        List<Answer.Closed> closed = new ArrayList<>();
        deal.rates.routes(deal.programs).forEach(route -> deal.solve(route).ifPresentOrElse(open::add,
                () -> deal.verdict(route).ifPresent(verdict -> closed.add(new Answer.Closed(route, verdict)))));
        return new Answer(goal, open, closed);
    }

    /**
     * One route's best stack for each sum of cash down, in their order; the reasons of what is left out are not worked out.
     * {@code policy} has the amount financed with no cash at all. Empty where the route is closed, or cash is more than that.
     */
    public List<Optional<RouteStack>> atCash(Situation situation, Policy policy, Goal goal, Route route, List<Money> downs) {
        return new CashSteps(this, situation, policy, goal, route).at(downs, Verdicts.inForce(sheet.programs(), situation));
    }

    Optional<OneRoute> one(Situation situation, Policy policy, Goal goal, Route route) {
        return new Deal(situation, policy, goal).one(route);
    }

    Verdicts verdicts(Situation situation, Route route, Financing financing) {
        return new Verdicts(situation, route, financing, rulebooks, sheet.programs().stream().anyMatch(Program::meetsCashDown));
    }

    /** Every way to buy that these programs and the policy leave to look at, open or not. */
    public List<Route> routes(Situation situation, Policy policy) {
        var deal = new Deal(situation, policy, Goal.LARGEST_SAVING);
        return deal.rates.routes(deal.programs);
    }

    /** One route alone; empty where it is closed to the deal. */
    public Optional<RouteStack> best(Situation situation, Policy policy, Goal goal, Route route) {
        return new Deal(situation, policy, goal).solve(route);
    }

    /** One deal's programs in force and rates. */
    private final class Deal {

        private final Situation situation;
        private final Policy policy;
        private final Goal goal;
        private final List<Program> programs;
        private final RouteRates rates;

        Deal(Situation situation, Policy policy, Goal goal) {
            this.situation = situation;
            this.policy = policy;
            this.goal = goal;
            programs = Verdicts.inForce(sheet.programs(), situation);
            rates = new RouteRates(situation, policy, rulebooks.values());
        }

        private Verdicts verdicts(Route route) {
            return new Verdicts(situation, route, policy.financing().on(route), rulebooks,
                    programs.stream().anyMatch(Program::meetsCashDown));
        }

        /** Of the program that the route is. */
        Optional<Verdict> verdict(Route route) {
            return Optional.ofNullable(route.program()).map(verdicts(route)::of);
        }

        Optional<RouteStack> solve(Route route) {
            return one(route).flatMap(OneRoute::solve);
        }

        /** Empty where the route is closed. */
        Optional<OneRoute> one(Route route) {
            Verdicts verdicts = verdicts(route);
            Optional<Verdict> own = verdict(route);
            if (own.filter(verdict -> verdict.met() != Known.YES).isPresent() || rates.noContract(route)) {
                return Optional.empty();
            }
            var judged = new Judged(route, programs, new Offers(situation, verdicts, policy.payees()), laws, rates.of(route),
                    policy.financing().on(route).amount() != null);
            return Optional.of(new OneRoute(judged, verdicts, own.map(Deal::demands).orElse(List.of()), policy, goal));
        }

        /** What the route's own program asks of the stack: its conditions that hang on it, and what it needs beside it. */
        private static List<Condition> demands(Verdict own) {
            List<Condition> demands = new ArrayList<>(own.pending());
            own.program().combination().requires()
                    .forEach(need -> demands.add(Condition.is(new DealFact.UsedWith(need.anyOf()))));
            return demands;
        }
    }

    /** The tiers that the rulebooks know, each once. */
    List<Tier> tiers() {
        return rulebooks.values().stream().flatMap(book -> book.tiers().stream()).map(TierBand::tier).distinct().sorted()
                .toList();
    }
}
