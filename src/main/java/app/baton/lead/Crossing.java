package app.baton.lead;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether two things happened to a lead on two desks that did not know of each other. */
final class Crossing {

    private Crossing() { }

    /** Whether the writer of the later one had not seen the earlier one. {@code story} has both, in order. */
    static boolean of(List<LeadEvent> story, LeadEvent one, LeadEvent other) {
        if (one.equals(other) || one.desk().equals(other.desk())) {
            return false;
        }
        boolean first = LeadEvent.ORDER.compare(one, other) < 0;
        LeadEvent earlier = first ? one : other;
        LeadEvent later = first ? other : one;
        return seen(story, later.seen()) < story.indexOf(earlier);
    }

    /** How far into the story the newest event stands that a writer had before him; what has not come here yet is nothing. */
    private static int seen(List<LeadEvent> story, @Nullable UUID newest) {
        for (int at = story.size() - 1; at >= 0; at--) {
            if (story.get(at).id().equals(newest)) {
                return at;
            }
        }
        return -1;
    }
}
