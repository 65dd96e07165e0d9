package app.baton.lead.radar;

/** How a word that was typed goes with a word of the list. */
public enum Likeness {
    /** The same letters; accents and capitals do not count. */
    SAME,
    /** A short form of the name, or the name of the short form. */
    SHORT_FORM,
    /** One letter too few, too many or another one, or two in each other's place. */
    ONE_OFF,
    /** Two such slips in a long word. */
    TWO_OFF,
    /** The beginning of the word, as it is being typed. */
    BEGINNING,
    /** One of them is only an initial. */
    INITIAL;

    /** Whether it is the whole word that was meant, however it was spelled. */
    boolean isWhole() {
        return this != BEGINNING && this != INITIAL;
    }

    /** What it costs that somebody types so, in sixteenths of a bit. */
    int cost() {
        return switch (this) {
            case SAME -> 2;
            case SHORT_FORM -> 48;
            case ONE_OFF -> 64;
            case TWO_OFF -> 112;
            case BEGINNING -> 24;
            case INITIAL -> 32;
        };
    }
}
