package app.baton.people;

import java.util.UUID;

/** One person who works at the dealership. */
public record PersonId(UUID value) {

    public static PersonId parse(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
