package app.baton.people;

/** What a person does at the store; a person may have several. */
public enum Role {
    SALESPERSON,
    INTERNET_AGENT,
    TRADE_DESK,
    SERVICE_ADVISER,
    SALES_MANAGER,
    FINANCE_MANAGER,
    MARKETING,
    ACCOUNTING,
    GENERAL_MANAGER,
    /** The heads of revenue and of marketing (CRO, CMO). */
    EXECUTIVE,
    /** Granted by the general manager; runs desks, share and store, and sees no more money than the other roles allow. */
    ADMINISTRATOR
}
