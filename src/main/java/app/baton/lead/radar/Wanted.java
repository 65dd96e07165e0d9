package app.baton.lead.radar;

import org.jspecify.annotations.Nullable;

/**
 * A word that was typed.
 *
 * @param parts what it may be, as a mask of {@link Part}
 * @param as what it was typed as, where it was typed into a field
 * @param missing what it costs a household that has no such word, in sixteenths of a bit
 * @param unfinished whether it may be the beginning of a longer word
 */
record Wanted(String text, int parts, @Nullable Part as, int missing, boolean unfinished) {

    private static final int NAME = Part.mask(Part.FIRST, Part.MIDDLE, Part.LAST);

    /** A word of a field; first and last name may stand in each other's place. */
    static Wanted as(Part part, String text, int missing, boolean unfinished) {
        return new Wanted(text, part.in(NAME) ? NAME : Part.mask(part), part, missing, unfinished);
    }

    /** A word of free text. */
    static Wanted free(String text, int missing, boolean unfinished) {
        return new Wanted(text, Part.ANY, null, missing, unfinished);
    }

    boolean mayBe(Part part) {
        return part.in(parts);
    }
}
