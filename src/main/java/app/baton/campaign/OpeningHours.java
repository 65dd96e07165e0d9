package app.baton.campaign;

import java.time.LocalTime;

/** From when until when the store is open on one day of the week. */
public record OpeningHours(LocalTime opens, LocalTime closes) {

    public OpeningHours {
        if (!closes.isAfter(opens)) {
            throw new IllegalArgumentException("a store closes after it opens: " + opens + " to " + closes);
        }
    }

    /** Reads "09:00-18:00". */
    public static OpeningHours parse(String text) {
        String[] halves = text.split("-", -1);
        if (halves.length != 2) {
            throw new IllegalArgumentException("hours look like 09:00-18:00: " + text);
        }
        return new OpeningHours(LocalTime.parse(halves[0].strip()), LocalTime.parse(halves[1].strip()));
    }

    @Override
    public String toString() {
        return opens + "-" + closes;
    }
}
