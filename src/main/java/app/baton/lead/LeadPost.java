package app.baton.lead;

import java.util.List;

/** Carries what happened to leads to the other desks that work on them. Whoever calls it stands in a unit of work. */
public interface LeadPost {

    /** Whether this desk may send leads now; until then what happened waits. */
    boolean sends();

    /**
     * Sends what one person did on this desk, the oldest first.
     *
     * @return how many of them went together, from the first one on
     * @throws app.baton.journal.Problem {@code share.too-large} when the first one alone cannot be sent
     */
    int send(List<LeadEvent> events);

    /** For a desk that shares no folder. */
    static LeadPost nobody() {
        return new LeadPost() {
            @Override
            public boolean sends() {
                return false;
            }

            @Override
            public int send(List<LeadEvent> events) {
                throw new IllegalStateException("this desk sends no leads");
            }
        };
    }
}
