package app.baton.incentive;

/** What a program is, told by its first benefit and its certificate. */
public enum ProgramKind {
    CUSTOMER_CASH, PRIVATE_OFFER, DEALER_CASH, RATE, LEASE, RATE_REDUCTION, RESIDUAL, PAYMENT_HELP, PLAN_PRICE, VOLUME_BONUS,
    SPIFF, OTHER
}
