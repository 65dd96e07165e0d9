package app.baton.journal;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One line of the activity log, as written: what was done ({@code "campaign.approved"}) to which thing
 * ({@code "campaign"}, its id), with the values that tell it apart. Who and when are added by the log.
 */
public record Activity(String what, String subject, String subjectId, SortedMap<String, String> details) {

    public Activity {
        details = new TreeMap<>(details);
    }

    public static Activity of(String what, String subject, Object subjectId) {
        return new Activity(what, subject, subjectId.toString(), new TreeMap<>());
    }

    public Activity with(String name, Object value) {
        var more = new TreeMap<>(details);
        more.put(name, value.toString());
        return new Activity(what, subject, subjectId, more);
    }
}
