package app.baton.lead.radar;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A person as a mailing list spells him, in its parts; an empty part is not on the list. */
public record Addressee(String prefix, String first, String middle, String last, String suffix) {

    public static Addressee of(String first, String last) {
        return new Addressee("", first, "", last, "");
    }

    /** Whether the list names nobody here. */
    public boolean isNobody() {
        return first.isEmpty() && last.isEmpty();
    }

    /** The name as it stands on an envelope. */
    public String name() {
        return Stream.of(prefix, first, middle, last, suffix).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }
}
