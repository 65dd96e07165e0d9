package app.baton.journal;

import java.util.UUID;

/** One installation of Baton, with its own key pair, belonging to one dealership. */
public record DeskId(UUID value) {

    public static DeskId parse(String text) {
        return new DeskId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
