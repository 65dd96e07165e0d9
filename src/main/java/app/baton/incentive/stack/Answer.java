package app.baton.incentive.stack;

import app.baton.incentive.Route;
import app.baton.incentive.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Every route of one deal: the open ones with their best stacks, and those that are closed to it with the verdict why. */
public record Answer(Goal goal, List<RouteStack> routes, List<Closed> closed) {

    /** A route that this deal cannot take. */
    public record Closed(Route route, Verdict verdict) { }

    public Answer {
        routes = List.copyOf(routes);
        closed = List.copyOf(closed);
    }

    /** The route that is best for the goal; of equal ones the first. Empty when no route is open. */
    public Optional<RouteStack> best() {
        return ranked().stream().findFirst();
    }

    /** The open routes, the best for the goal first; equal ones as they stand. */
    public List<RouteStack> ranked() {
        Comparator<RouteStack> order = switch (goal) {
            case LARGEST_SAVING -> Comparator.comparing(RouteStack::value);
            case LOWEST_PAYMENT -> Comparator.<RouteStack, Boolean>comparing(it -> it.payment() != null)
                    .thenComparing((one, other) -> one.payment() == null || other.payment() == null ? 0
                            : other.payment().compareTo(one.payment())).thenComparing(RouteStack::value);
            case BEST_RETAINED_GROSS -> Comparator.comparing(RouteStack::value).thenComparing(RouteStack::retained);
        };
        return routes.stream().sorted(order.reversed()).toList();
    }
}
