package app.baton.lead.radar;

import java.util.List;

/** What a word of a household is. */
public enum Part {
    FIRST, MIDDLE, LAST, SUFFIX, HOUSE, STREET, UNIT, CITY, ZIP;

    /** Every part, as a word of free text may be. */
    static final int ANY = (1 << values().length) - 1;
    private static final List<Part> ALL = List.of(values());

    static Part at(int place) {
        return ALL.get(place);
    }

    /** These parts as one number, a bit for each. */
    static int mask(Part... parts) {
        int mask = 0;
        for (Part part : parts) {
            mask |= 1 << part.ordinal();
        }
        return mask;
    }

    boolean in(int mask) {
        return (mask & 1 << ordinal()) != 0;
    }
}
