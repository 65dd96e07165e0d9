package app.baton.app;

import app.baton.journal.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The machine's clock in the dealership's zone, in microseconds as the store keeps them: the only place where the time is
 * read from the machine.
 */
record SystemClock(ZoneId zone) implements Clock {

    @Override
    public Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
