package app.baton.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time and the dealership's own calendar day. Everything below the top floor is told the time by one of these. */
public interface Clock {

    Instant now();

    /** The dealership's zone, in which windows of programs are whole days. */
    ZoneId zone();

    default LocalDate today() {
        return now().atZone(zone()).toLocalDate();
    }

    /** A clock that stands still, for tests and for {@code --now}. */
    static Clock fixed(Instant instant, ZoneId zone) {
        return new Clock() {
            @Override
            public Instant now() {
                return instant;
            }

            @Override
            public ZoneId zone() {
                return zone;
            }
        };
    }
}
