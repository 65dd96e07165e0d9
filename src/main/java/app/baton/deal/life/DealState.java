package app.baton.deal.life;

import java.util.EnumSet;
import java.util.Set;

/** Where a deal stands (R15). */
public enum DealState {
    /** Being put together. */
    WORKSHEET,
    /** The salesperson asks the sales manager for a pencil (R16). */
    PENCIL_REQUESTED,
    /** The sales manager has set price and trade allowance. */
    PENCILED,
    /** The customer has seen the pencil. */
    PRESENTED,
    /** The customer has said yes. */
    COMMITTED,
    WITH_FINANCE,
    /** Finance wants something mended. */
    RETURNED,
    APPROVED,
    /** The contract is signed. */
    CONTRACTED,
    /** The customer has the vehicle. */
    DELIVERED,
    /** Reported to the manufacturer. */
    REPORTED,
    /** The lender has paid. */
    FUNDED,
    /** Claims are with the sponsors. */
    CLAIMS_OPEN,
    AUDITED,
    /** The contract did not stand: a new one is being worked out (R18). */
    RECONTRACTING,
    LOST,
    /** Taken back after the contract (R18). */
    UNWOUND;

    /** Before the customer's yes has gone to finance, and after it came back: the sales desk works on it. */
    public static final Set<DealState> ON_THE_FLOOR = Set.copyOf(EnumSet.of(WORKSHEET, PENCIL_REQUESTED, PENCILED, PRESENTED,
            COMMITTED, RETURNED, RECONTRACTING));
    /** Nothing follows in the ordinary course; what was audited may still be taken back (R18). */
    public static final Set<DealState> OVER = Set.copyOf(EnumSet.of(AUDITED, LOST, UNWOUND));
}
