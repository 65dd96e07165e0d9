package app.baton.journal;

/** Reads the activity log, newest first; nothing in it is ever changed or removed. */
public interface ActivityBook {

    Page<ActivityEntry> newest(PageRequest request);

    /** What happened to one thing, newest first. */
    Page<ActivityEntry> of(String subject, String subjectId, PageRequest request);
}
