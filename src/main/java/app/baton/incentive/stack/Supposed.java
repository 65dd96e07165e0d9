package app.baton.incentive.stack;

import app.baton.incentive.DealJudge;
import app.baton.incentive.Known;
import app.baton.incentive.Program;
import app.baton.incentive.Route;
import app.baton.incentive.Situation.Asked;
import app.baton.incentive.Tier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a deal would come to with one more thing known of it. Only where a program that hears of it may be in the stack, now or
 * then, is a route searched again; elsewhere its stack is the one of now.
 */
final class Supposed {

    private final OneDeal deal;
    private final Answer now;
    private final List<Route> routes;
    private final Map<Route, Optional<OneRoute>> open = new IdentityHashMap<>();

    /** {@code now} is the answer to the deal. */
    Supposed(OneDeal deal, Answer now) {
        this.deal = deal;
        this.now = now;
        this.routes = deal.routes();
    }

    /** The open routes with these questions answered so; the reasons of what is left out are not worked out. */
    Answer knowing(Collection<Asked> asked, Known answer) {
        return then(deal.judge().knowing(asked, answer), program -> deal.judge().hears(program, asked));
    }

    /** The same with that tier. */
    Answer knowing(Tier tier) {
        return then(deal.judge().knowing(tier), deal.judge()::onTier);
    }

    private Answer then(DealJudge judge, Predicate<Program> hears) {
        OneDeal then = deal.with(judge);
        List<Program> hearing = deal.programs().stream().filter(hears).toList();
        List<RouteStack> stacks = new ArrayList<>();
        for (Route route : routes) {
            (touched(route, then, hearing) ? then.bare(route) : kept(route)).ifPresent(stacks::add);
        }
        return new Answer(now.goal(), stacks, List.of());
    }

    private boolean touched(Route route, OneDeal then, List<Program> hearing) {
        Program its = route.program();
        if (its != null && hearing.contains(its) || !deal.sameContract(route, then)) {
            return true;
        }
        Optional<OneRoute> one = open.computeIfAbsent(route, it -> deal.one(it, null));
        return one.isPresent() && (hearing.stream().anyMatch(one.orElseThrow()::mayHave) || then.mayHaveAny(route, hearing));
    }

    private Optional<RouteStack> kept(Route route) {
        return now.routes().stream().filter(stack -> stack.route().kind() == route.kind()
                && Objects.equals(stack.route().months(), route.months())
                && Objects.equals(stack.route().program(), route.program())).findFirst();
    }
}
