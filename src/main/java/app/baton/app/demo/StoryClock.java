package app.baton.app.demo;

import app.baton.journal.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The clock of a story that is told from the past to now: it is set from scene to scene and never goes back. */
public final class StoryClock implements Clock {

    private final ZoneId zone;
    private Instant now;

    public StoryClock(Instant start, ZoneId zone) {
        this.zone = zone;
        this.now = start;
    }

    @Override
    public synchronized Instant now() {
        return now;
    }

    @Override
    public ZoneId zone() {
        return zone;
    }

    synchronized void at(LocalDate day, LocalTime time) {
        at(day.atTime(time).atZone(zone).toInstant());
    }

    synchronized void at(Instant moment) {
        if (moment.isAfter(now)) {
            now = moment;
        }
    }
}
