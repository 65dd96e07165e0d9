package app.baton.lead;

import java.util.EnumSet;
import java.util.Set;

/** Whether somebody still has to work on a lead; its stage says how far it came. */
public enum LeadState {
    OPEN,
    /** Nothing now: it comes back by itself on its day, or when it is looked for (LQ20). */
    COLD,
    /** Bought, here. */
    SOLD,
    /** Will not buy here. */
    LOST,
    /** Never was a buyer: an application, spam, a wrong number. Counts in no rate. */
    NOT_A_BUYER,
    /** It is the same person as another lead, and went into that one. */
    MERGED;

    private static final Set<LeadState> OVER = EnumSet.of(SOLD, LOST, NOT_A_BUYER, MERGED);

    /** Whether nothing more is expected of anybody. */
    public boolean isOver() {
        return OVER.contains(this);
    }
}
