package app.baton.ui.deals;

import app.baton.deal.Quote;
import app.baton.incentive.stack.RouteStack;
import app.baton.paper.DealSheet;
import java.util.List;

/**
 * The ways to buy that stand side by side: the best one of each kind, and the one that is looked at in the place of its kind's.
 *
 * @param looked its place among them; -1 where it cannot be worked out yet
 */
record Compared(List<Quote.OnRoute> ways, int looked) {

    Compared {
        ways = List.copyOf(ways);
    }

    static Compared of(Quoted quoted) {
        RouteStack at = quoted.looked();
        List<Quote.OnRoute> ways = DealSheet.best(quoted.quote()).stream()
                .map(way -> way.stack().route().kind() == at.route().kind() ? quoted.on().orElse(way) : way).toList();
        return new Compared(ways, ways.stream().map(way -> way.stack().sameRoute(at)).toList().indexOf(true));
    }

    boolean holds(RouteStack route) {
        return ways.stream().anyMatch(way -> way.stack().sameRoute(route));
    }
}
