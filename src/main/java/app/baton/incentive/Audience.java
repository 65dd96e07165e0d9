package app.baton.incentive;

/** For whom a program's money is. Only EVERYBODY's may stand in a headline without "if". */
public enum Audience {
    /** Anybody who buys that vehicle in time, on the cash route too. */
    EVERYBODY,
    /** Only who meets a condition, takes a certain contract, or comes before the money runs out. */
    CONDITIONAL,
    /** The store's or the salesperson's; never a customer's. */
    DEALER
}
