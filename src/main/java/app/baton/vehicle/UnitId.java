package app.baton.vehicle;

import java.util.UUID;

/** One stay of a vehicle in the store's stock; a vehicle that is traded in again later has a second one. */
public record UnitId(UUID value) implements Comparable<UnitId> {

    public static UnitId parse(String text) {
        return new UnitId(UUID.fromString(text));
    }

    @Override
    public int compareTo(UnitId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
