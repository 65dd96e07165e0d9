package app.baton.lead;

/** How one person speaks to another. */
public enum Way {
    CALL, TEXT, EMAIL, MAIL,
    /** Face to face, at the store. */
    VISIT
}
