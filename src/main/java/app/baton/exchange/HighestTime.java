package app.baton.exchange;

import app.baton.journal.Clock;
import app.baton.journal.Settings;
import java.time.Instant;

/** The highest time this desk has ever seen: a clock that is set back revives nothing that was over. */
final class HighestTime {

    private static final String NAME = "share.time";

    private final Settings settings;
    private final Clock clock;

    HighestTime(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    Instant now() {
        Instant now = clock.now();
        return settings.find(NAME).map(Instant::parse).filter(now::isBefore).orElse(now);
    }

    /** Whether the clock stands before a time that it has shown already. */
    boolean setBack() {
        return now().isAfter(clock.now());
    }

    /** Needs an open unit of work. */
    void keep() {
        settings.put(NAME, now().toString());
    }

    /** A person says that the clock was wrong before and is right now. Needs an open unit of work. */
    void believeTheClock() {
        settings.put(NAME, clock.now().toString());
    }
}
