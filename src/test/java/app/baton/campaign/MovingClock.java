package app.baton.campaign;

import app.baton.journal.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that a test moves. */
public final class MovingClock implements Clock {

    private Instant now;

    public MovingClock(String start) {
        now = Instant.parse(start);
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public ZoneId zone() {
        return ZoneId.of("America/Detroit");
    }

    public void set(String instant) {
        now = Instant.parse(instant);
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }
}
