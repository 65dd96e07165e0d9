package app.baton.incentive.stack;

import app.baton.incentive.Known;
import app.baton.incentive.Situation.Asked;
import app.baton.incentive.Tier;
import app.baton.journal.Texts;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Something that nobody knows yet, and what the best stack gains by knowing it: the optimum with that answer less the
 * optimum now.
 *
 * @param answer the answer that gains
 * @param tier the value, where the question is for a credit tier
 * @param gain for the route that is best then
 * @param routes the gain on each route that is open now
 * @param with the other questions without whose answers this one gains nothing
 */
public record Question(Asked asked, Known answer, @Nullable Tier tier, Money gain, List<RouteGain> routes, List<Asked> with) {

    /** What one route gains. */
    public record RouteGain(RouteStack route, Money gain) { }

    public Question {
        routes = List.copyOf(routes);
        with = List.copyOf(with);
    }

    /** Whether every buyer is asked it first, whatever it gains (R2). */
    public boolean isFirst() {
        return FirstQuestions.place(asked.fact()) < FirstQuestions.LATER;
    }

    /** Whether the answer may gain anything, on any route. */
    public boolean gains() {
        return gain.isPositive() || !routes.isEmpty();
    }

    /** As a salesperson would ask it. */
    public String words(Texts texts) {
        return asked.fact().question(texts);
    }
}
