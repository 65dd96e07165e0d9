package app.baton.campaign;

/** Who made what the buyer has probably read already. */
public enum SeenKind {
    REVIEW, MAKER_PAGE, COMPARISON, OWN_PAGE, VIDEO, OTHER
}
