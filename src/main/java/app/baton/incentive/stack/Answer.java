package app.baton.incentive.stack;

import app.baton.incentive.Route;
import app.baton.incentive.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        return switch (goal) {
            case LARGEST_SAVING -> sorted(routes, Comparator.comparing(RouteStack::value));
            case LOWEST_PAYMENT -> byPayment();
            case BEST_RETAINED_GROSS -> sorted(routes,
                    Comparator.comparing(RouteStack::value).thenComparing(RouteStack::retained));
        };
    }

    /**
     * Payments are compared at equal term only (R7), since a longer contract would always look cheaper: first the lowest of
     * each term, the largest saving of them first, then the others as they pay.
     */
    private List<RouteStack> byPayment() {
        Map<Integer, RouteStack> lowest = new LinkedHashMap<>();
        List<RouteStack> paying = routes.stream().filter(it -> it.payment() != null && it.route().months() != null).toList();
        paying.forEach(it -> lowest.merge(Objects.requireNonNull(it.route().months()), it, Answer::lower));
        List<RouteStack> ranked = new ArrayList<>(sorted(List.copyOf(lowest.values()), Comparator.comparing(RouteStack::value)));
        paying.stream().filter(it -> !ranked.contains(it)).sorted(Answer::byLowest).forEach(ranked::add);
        sorted(routes, Comparator.comparing(RouteStack::value)).stream().filter(it -> !ranked.contains(it)).forEach(ranked::add);
        return List.copyOf(ranked);
    }

    private static int byLowest(RouteStack one, RouteStack other) {
        return Objects.requireNonNull(one.payment()).compareTo(Objects.requireNonNull(other.payment()));
    }

    private static RouteStack lower(RouteStack one, RouteStack other) {
        int by = byLowest(other, one);
        return by < 0 || by == 0 && other.value().isGreaterThan(one.value()) ? other : one;
    }

    private static List<RouteStack> sorted(List<RouteStack> routes, Comparator<RouteStack> order) {
        return routes.stream().sorted(order.reversed()).toList();
    }
}
