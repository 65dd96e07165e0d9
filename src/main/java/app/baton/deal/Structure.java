package app.baton.deal;

import app.baton.incentive.Situation;
import app.baton.incentive.stack.Goal;
import app.baton.incentive.stack.Policy;

/** One deal as far as it is put together: what is known, how the store works it, and what it is to be best at. */
public record Structure(Situation situation, Policy policy, Goal goal) {

    /** The same with more known, or less. */
    public Structure with(Situation other) {
        return new Structure(other, policy, goal);
    }
}
