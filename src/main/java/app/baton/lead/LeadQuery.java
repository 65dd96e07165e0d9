package app.baton.lead;

import app.baton.people.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which leads a list shows.
 *
 * @param owner only his; null is everybody's
 * @param kind only of that kind; null is any
 * @param text a part of a name, number, address, vehicle or sender, in any case; empty is any
 * @param now for what is late, and what is due by the end of the day
 * @param tonight the end of the store's day
 */
public record LeadQuery(View view, @Nullable PersonId owner, @Nullable LeadKind kind, String text, Instant now, Instant tonight) {

    /** What part of the work. */
    public enum View {
        /** Open, and due today or before. */
        TODAY,
        /** Open, and due before now. */
        LATE,
        /** Everything open. */
        OPEN,
        /** At rest (LQ20). */
        COLD,
        /** Open, and nobody's. */
        UNOWNED,
        /** Open, and a person has to read it first. */
        UNREAD,
        /** Over. */
        OVER
    }

    public LeadQuery {
        text = text.strip();
    }
}
