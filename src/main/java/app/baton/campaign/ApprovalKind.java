package app.baton.campaign;

/** Whose yes it is. Dealer money in a campaign needs the sales manager's as well as finance's (R26). */
public enum ApprovalKind {
    FINANCE, DEALER_MONEY
}
