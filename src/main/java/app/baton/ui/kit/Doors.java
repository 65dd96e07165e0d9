package app.baton.ui.kit;

/** What one screen opens on another, by the names that {@link Navigator} and {@link Screen#open} know. */
public final class Doors {

    public static final String CAMPAIGNS = "campaigns";
    public static final String PROGRAMS = "programs";
    public static final String LEADS = "leads";
    public static final String DEALS = "deals";

    /** On Deals: a deal that was kept, by its id after this. */
    public static final String DEAL = "deal:";
    /** On Deals: another deal for the lead with the id after this, and after a blank the stock number, where one is. */
    public static final String LEAD = "lead:";

    /** On Campaigns: what still promises a program as it was. */
    public static final String OLD_REVISIONS = "old revisions";

    /** On Programs: what waits for a second person. A blank is in no program's code. */
    public static final String TO_CONFIRM = "to confirm";
    /** On Programs: what a second person gave back. */
    public static final String GIVEN_BACK = "given back";

    private Doors() { }
}
