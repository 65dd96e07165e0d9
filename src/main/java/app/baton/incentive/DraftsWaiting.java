package app.baton.incentive;

/** How many drafts wait for one person: to be compared with the bulletin, and to be mended after somebody gave them back. */
public record DraftsWaiting(long toConfirm, long givenBack) {

    public static final DraftsWaiting NONE = new DraftsWaiting(0, 0);
}
