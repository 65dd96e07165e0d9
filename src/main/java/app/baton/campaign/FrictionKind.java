package app.baton.campaign;

/** What kind of trouble the floor had with what marketing promised; a short list, so that kinds can be counted (IT7). */
public enum FrictionKind {
    CONDITION_UNCLEAR,
    HEADLINE_MISREAD,
    DOWN_PAYMENT,
    CAR_NOT_THERE,
    OFFER_UNKNOWN,
    PROOF_MISSING,
    SYSTEM,
    OTHER
}
