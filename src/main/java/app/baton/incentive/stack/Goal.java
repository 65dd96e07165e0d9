package app.baton.incentive.stack;

/** What the best stack is best at. No goal withholds customer money or a rate the buyer qualifies for (R5). */
public enum Goal {
    /** The most for the customer: money, and on a rate program what the cheaper payments save in today's money. */
    LARGEST_SAVING,
    /** The lowest payment, compared at equal term and equal cash due (R7). */
    LOWEST_PAYMENT,
    /** Among the stacks with the largest saving, the most that the store keeps. For managers; logged. */
    BEST_RETAINED_GROSS
}
