package app.baton.incentive;

/** What kind of house stands behind a program or pays for it. */
public enum PartyKind {
    MANUFACTURER, CAPTIVE_LENDER, STORE, THIRD_PARTY
}
