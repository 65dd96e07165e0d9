package app.baton.journal;

/** Takes the lines of the activity log inside a {@link UnitOfWork}; they are stored with the change or not at all. */
public interface ActivityLog {

    void note(Activity activity);
}
