package app.baton.incentive.stack;

import app.baton.money.Dollars;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;

/**
 * How much better a deal is with more known, by the goal: what the customer saves more; or, where the goal is the lowest
 * payment and there is one now, how much lower it is a month at the same term (R7). One list never mixes a month's dollars
 * with a deal's, and dealer money is no gain of the customer's under any goal (R5).
 */
record Gains(Goal goal) {

    /** Of one route; below zero where it is worse. */
    Money of(RouteStack now, RouteStack then) {
        Money before = now.payment();
        if (goal != Goal.LOWEST_PAYMENT || before == null) {
            return then.value().minus(now.value());
        }
        Money after = then.payment();
        return after == null || !Objects.equals(now.route().months(), then.route().months()) ? Dollars.zero()
                : before.minus(after);
    }

    /** Of the best route; by payments, of the best at the term that is best now. */
    Money ofBest(Answer now, Answer then) {
        Optional<RouteStack> before = now.best();
        if (before.isEmpty()) {
            return then.best().map(RouteStack::value).orElse(Dollars.zero());
        }
        RouteStack best = before.orElseThrow();
        if (goal != Goal.LOWEST_PAYMENT || best.payment() == null) {
            return then.best().map(better -> of(best, better)).orElse(Dollars.zero());
        }
        List<RouteStack> same = then.routes().stream().filter(route -> route.payment() != null
                && Objects.equals(route.route().months(), best.route().months())).toList();
        return same.stream().min(Comparator.comparing(route -> Objects.requireNonNull(route.payment())))
                .map(better -> of(best, better)).orElse(Dollars.zero());
    }
}
