package app.baton.lead.radar;

import java.util.Optional;

/** One thing that speaks for a household being the one that is meant, or against it. */
public sealed interface Evidence {

    /** A word that goes with one of the household's. */
    record Word(Part part, Likeness likeness) implements Evidence { }

    /** First and last name stand in each other's place. */
    record Swapped() implements Evidence { }

    /** A telephone number; {@code households} have it. */
    record Phone(Fit fit, int households) implements Evidence { }

    /** An e-mail address, or only what stands before its sign. */
    record Mail(boolean whole, int households) implements Evidence { }

    /** The number of the certificate, whole or its beginning. */
    record Certificate(boolean whole) implements Evidence { }

    /** The number of the vehicle that the offer was granted for. */
    record Vehicle() implements Evidence { }

    /** Something was typed and the household has another one. */
    record Other(What what) implements Evidence { }

    /** How a number goes with the household's. */
    enum Fit {
        SAME, WITHOUT_AREA, OTHER_AREA, ONE_OFF, BEGINNING
    }

    /** What can be another one. */
    enum What {
        FIRST, LAST, SUFFIX, HOUSE, STREET, UNIT, CITY, ZIP, PHONE, EMAIL;

        /** The part of a household that it is, where it is a word. */
        Optional<Part> part() {
            return switch (this) {
                case FIRST -> Optional.of(Part.FIRST);
                case LAST -> Optional.of(Part.LAST);
                case SUFFIX -> Optional.of(Part.SUFFIX);
                case HOUSE -> Optional.of(Part.HOUSE);
                case STREET -> Optional.of(Part.STREET);
                case UNIT -> Optional.of(Part.UNIT);
                case CITY -> Optional.of(Part.CITY);
                case ZIP -> Optional.of(Part.ZIP);
                case PHONE, EMAIL -> Optional.empty();
            };
        }
    }
}
