package app.baton.incentive;

/** In which form money arrives; where a program lists several, the buyer chooses (R6). */
public enum Payee {
    /** Lowers what is financed or paid, as a line of its own on the contract; never cash down. */
    DEAL,
    /** Goes to the buyer after delivery and changes no figure of the contract. */
    CHECK,
    /** The store makes the buyer's first payments with it. */
    PAYMENTS,
    /** Paid to the store. */
    DEALER,
    /** Paid to the salesperson. */
    SALESPERSON
}
