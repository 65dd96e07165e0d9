package app.baton.campaign;

import app.baton.journal.DeskId;
import app.baton.journal.Ids;
import java.util.UUID;

/**
 * One friction note. Its id is made of the desk that wrote it and of the event by which it did so: no other desk can write a
 * note under that id, whichever of the two is read first.
 */
public record FrictionId(UUID value) {

    /** The note that the desk writes by this event. */
    public static FrictionId of(DeskId desk, UUID event) {
        return new FrictionId(Ids.madeOf(desk, event));
    }

    public static FrictionId parse(String text) {
        return new FrictionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
