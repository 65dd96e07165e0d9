package app.baton.incentive.stack;

import app.baton.incentive.Known;
import app.baton.incentive.Situation.Asked;
import java.util.List;
import org.joda.money.Money;

/**
 * The least that would have to be otherwise for a program to be had: the fewest facts, and of those the ones that gain
 * most. {@code gain} is what the route's best stack would be worth more then.
 */
public record Unlock(List<Change> changes, Money gain) {

    /** One fact, and how it would have to be. */
    public record Change(Asked asked, Known known) { }

    public Unlock {
        changes = List.copyOf(changes);
    }
}
