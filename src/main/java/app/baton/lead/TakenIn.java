package app.baton.lead;

import java.time.Instant;
import java.util.List;

/**
 * That a document was taken in, and what came of it. A document that comes again is taken in again, and changes nothing then.
 *
 * @param fresh how many leads are new
 * @param added how many enquiries went into a lead that was there
 * @param known how many were there already
 * @param troubles what could not be read; each is a lead for a person all the same
 */
public record TakenIn(Original original, Instant at, String byName, int fresh, int added, int known, List<Trouble> troubles) {

    /** More of them are one too many to be read. */
    public static final int MOST_TROUBLES = 100;

    public TakenIn {
        troubles = List.copyOf(troubles);
    }

    /** Something that could not be read. {@code line} is from 1, or 0 where lines mean nothing; {@code field} may be empty. */
    public record Trouble(int line, String field, String sentence) { }
}
