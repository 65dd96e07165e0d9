package app.baton.journal;

import java.util.UUID;

/** One dealership: the store whose desks trust one root and share one set of books. */
public record DealershipId(UUID value) {

    public static DealershipId parse(String text) {
        return new DealershipId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
