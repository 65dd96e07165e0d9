package app.baton.incentive.stack;

import app.baton.incentive.Condition;
import app.baton.incentive.DealFact;
import app.baton.incentive.DealJudge;
import app.baton.incentive.Financing;
import app.baton.incentive.Known;
import app.baton.incentive.Offers;
import app.baton.incentive.Program;
import app.baton.incentive.Route;
import app.baton.incentive.Rulebook;
import app.baton.incentive.Verdict;
import app.baton.incentive.Verdicts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One deal: its programs in force, what is judged of them for every route at once, and what a contract of each route costs. */
final class OneDeal {

    private final List<Program> programs;
    private final Collection<Rulebook> rulebooks;
    private final Laws laws;
    private final DealJudge judge;
    private final Policy policy;
    private final Goal goal;
    private final RouteRates rates;

    OneDeal(List<Program> programs, Collection<Rulebook> rulebooks, Laws laws, DealJudge judge, Policy policy, Goal goal) {
        this.programs = List.copyOf(programs);
        this.rulebooks = rulebooks;
        this.laws = laws;
        this.judge = judge;
        this.policy = policy;
        this.goal = goal;
        this.rates = new RouteRates(judge.situation(), policy, rulebooks);
    }

    /** The same deal as that judge of it sees it, with other amounts. */
    OneDeal with(DealJudge other, Financing financing) {
        return new OneDeal(programs, rulebooks, laws, other, policy.with(financing), goal);
    }

    /** The same deal as that judge of it sees it. */
    OneDeal with(DealJudge other) {
        return new OneDeal(programs, rulebooks, laws, other, policy, goal);
    }

    List<Program> programs() {
        return programs;
    }

    DealJudge judge() {
        return judge;
    }

    Policy policy() {
        return policy;
    }

    /** Every way to buy, open or not. */
    List<Route> routes() {
        return rates.routes(programs);
    }

    /** Every route, each with its best stack for the goal. */
    Answer best() {
        List<RouteStack> open = new ArrayList<>();
        List<Answer.Closed> closed = new ArrayList<>();
        routes().forEach(route -> best(route).ifPresentOrElse(open::add,
                () -> verdict(route).ifPresent(verdict -> closed.add(new Answer.Closed(route, verdict)))));
        return new Answer(goal, open, closed);
    }

    Optional<RouteStack> best(Route route) {
        return one(route, null).flatMap(OneRoute::solve);
    }

    /** The same without saying why others are left out. */
    Optional<RouteStack> bare(Route route) {
        return one(route, null).flatMap(one -> one.found().map(one::bare));
    }

    /** Of the program that the route is. */
    private Optional<Verdict> verdict(Route route) {
        return verdict(route, verdicts(route));
    }

    private static Optional<Verdict> verdict(Route route, Verdicts verdicts) {
        return Optional.ofNullable(route.program()).map(verdicts::of);
    }

    private Verdicts verdicts(Route route) {
        return judge.on(route, policy.financing().on(route));
    }

    /** Empty where the route is closed. {@code like} is the same route in a deal that differs in something else. */
    Optional<OneRoute> one(Route route, @Nullable OneRoute like) {
        Verdicts verdicts = verdicts(route);
        Optional<Verdict> own = verdict(route, verdicts);
        if (own.filter(verdict -> verdict.met() != Known.YES).isPresent() || rates.noContract(route)) {
            return Optional.empty();
        }
        return Optional.of(new OneRoute(judged(route, verdicts), verdicts, own.map(OneDeal::demands).orElse(List.of()), policy,
                goal, like));
    }

    /** The same route where nothing of the deal differs that a program looks at. */
    OneRoute again(OneRoute same) {
        return same.at(verdicts(same.route()), policy);
    }

    /** What becomes of each program on a route. */
    private Judged judged(Route route, Verdicts verdicts) {
        return new Judged(route, programs, judge.offers(verdicts), laws, rates.of(route),
                policy.financing().on(route).amount() != null);
    }

    /** What the route's own program asks of the stack: its conditions that hang on it, and what it needs beside it. */
    private static List<Condition> demands(Verdict own) {
        List<Condition> demands = new ArrayList<>(own.pending());
        own.program().combination().requires().forEach(need -> demands.add(Condition.is(new DealFact.UsedWith(need.anyOf()))));
        return demands;
    }

    /** Whether some of these programs could be in the stack of an open route. */
    boolean mayHaveAny(Route route, List<Program> some) {
        Offers offers = judge.offers(verdicts(route));
        return some.stream().anyMatch(program -> program.route().isEmpty() && laws.onRoute(program, route)
                && offers.of(program).verdict().met() == Known.YES);
    }

    /** Whether a contract of that route is had in the other deal on the same terms, or in neither. */
    boolean sameContract(Route route, OneDeal other) {
        return judge.situation().terms().equals(other.judge.situation().terms())
                || rates.of(route).equals(other.rates.of(route)) && rates.noContract(route) == other.rates.noContract(route);
    }

    /** Whether cash or the amount financed has a say in any program of the deal that may be on that route. */
    boolean onCash(Route route) {
        Program its = route.program();
        return its != null && judge.onCash(its) || programs.stream()
                .anyMatch(program -> program.route().isEmpty() && judge.onCash(program));
    }
}
