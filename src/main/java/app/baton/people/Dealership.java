package app.baton.people;

import app.baton.journal.DealershipId;
import java.time.ZoneId;

/** The store: its name as printed, its place, and the zone in which windows of programs are whole days. */
public record Dealership(DealershipId id, String name, String city, String state, ZoneId zone) {

    public Dealership {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a dealership has a name");
        }
    }
}
