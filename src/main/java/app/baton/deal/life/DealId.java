package app.baton.deal.life;

import app.baton.journal.DeskId;
import app.baton.journal.Ids;
import java.util.UUID;

/** One deal. Its id is made of the desk that opened it and of the event by which it did so: no other desk can open that one. */
public record DealId(UUID value) {

    /** The deal that the desk opens by this event. */
    public static DealId of(DeskId desk, UUID event) {
        return new DealId(Ids.madeOf(desk, event));
    }

    public static DealId parse(String text) {
        return new DealId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
