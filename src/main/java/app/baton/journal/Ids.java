package app.baton.journal;

import java.security.SecureRandom;
import java.util.UUID;

/**
 * Makes UUIDs of version 7 (RFC 9562): 48 bits of milliseconds, then a counter that keeps ids of one millisecond in
 * order, then randomness. Ids of one maker always grow, even when the clock is set back. Safe for many threads.
 */
public final class Ids {

    private final Clock clock;
    private final SecureRandom random;
    private long lastMillis;
    private int counter;

    public Ids(Clock clock) {
        this(clock, new SecureRandom());
    }

    /** With a given source of randomness, so that a demo can be made alike twice. */
    public Ids(Clock clock, SecureRandom random) {
        this.clock = clock;
        this.random = random;
    }

    public synchronized UUID next() {
        long millis = clock.now().toEpochMilli();
        if (millis > lastMillis) {
            lastMillis = millis;
            counter = random.nextInt(0x800);
        } else if (++counter > 0xFFF) {
            lastMillis++;
            counter = 0;
        }
        long high = lastMillis << 16 | 0x7000L | counter;
        long low = random.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
