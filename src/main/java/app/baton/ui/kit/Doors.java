package app.baton.ui.kit;

/** What one screen opens on another, by the names that {@link Navigator} and {@link Screen#open} know. */
public final class Doors {

    public static final String CAMPAIGNS = "campaigns";
    public static final String PROGRAMS = "programs";
    public static final String LEADS = "leads";

    /** On Campaigns: what still promises a program as it was. */
    public static final String OLD_REVISIONS = "old revisions";

    /** On Programs: what waits for a second person. A blank is in no program's code. */
    public static final String TO_CONFIRM = "to confirm";
    /** On Programs: what a second person gave back. */
    public static final String GIVEN_BACK = "given back";

    private Doors() { }
}
