package app.baton.incentive;

/** Whom of a deal's parties a condition means (R1). A party counts only where a program names its role. */
public enum PartyRole {
    BUYER, CO_BUYER,
    /** Married to the buyer and living in the same household. */
    SPOUSE,
    /** Anybody whose license shows the buyer's street address, unit and ZIP; the benefit is then transferred. */
    HOUSEHOLD_MEMBER,
    TITLE_HOLDER, REGISTRANT, BUSINESS, SIGNER
}
