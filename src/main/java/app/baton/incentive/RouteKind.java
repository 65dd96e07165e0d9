package app.baton.incentive;

/** The primary ways to buy. Each deal takes exactly one; rate and lease programs are routes of their own. */
public enum RouteKind {
    /** No contract of the captive lender: own money or another lender. */
    CASH,
    /** The captive lender's retail contract at its standard rate. */
    STANDARD,
    /** Any rate program. */
    RATE,
    /** Any lease program. */
    LEASE
}
