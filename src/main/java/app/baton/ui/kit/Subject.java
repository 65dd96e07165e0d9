package app.baton.ui.kit;

/** What a person is looking at on a screen, such as a promise: what kind of thing, and its id among those. */
public record Subject(String kind, String id) {

    /** A campaign, by its id. */
    public static final String CAMPAIGN = "campaign";
    /** A promise: the campaign's id, a blank, the program's number. */
    public static final String PROMISE = "promise";
}
