package app.baton.lead;

import app.baton.journal.DeskId;
import app.baton.journal.Ids;
import java.util.UUID;

/** One lead. Its id is made of the desk that received it and of the event by which it did so: no other desk can make that one. */
public record LeadId(UUID value) {

    /** The lead that the desk receives by this event. */
    public static LeadId of(DeskId desk, UUID event) {
        return new LeadId(Ids.madeOf(desk, event));
    }

    public static LeadId parse(String text) {
        return new LeadId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
