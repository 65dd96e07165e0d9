package app.baton.journal;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes UUIDs of version 7 (RFC 9562): 48 bits of milliseconds, then a counter that keeps ids of one millisecond in
 * order, then randomness. Ids of one maker always grow, even when the clock is set back. Safe for many threads.
 */
public final class Ids {

    private static final int COUNTER_BITS = 12;

    private final Clock clock;
    private final SecureRandom random;
    /** Milliseconds and counter of the last id, as one number that only grows: a full counter runs into the next one. */
    private final AtomicLong last = new AtomicLong();

    public Ids(Clock clock) {
        this(clock, new SecureRandom());
    }

    /** With a given source of randomness, so that a demo can be made alike twice. */
    public Ids(Clock clock, SecureRandom random) {
        this.clock = clock;
        this.random = random;
    }

    public UUID next() {
        // a fresh millisecond starts in the lower half of the counter, which leaves 2,048 ids before it runs over
        long fresh = clock.now().toEpochMilli() << COUNTER_BITS | random.nextInt(0x800);
        long stamp = last.accumulateAndGet(fresh, (before, now) -> Math.max(before + 1, now));
        long high = stamp >>> COUNTER_BITS << 16 | 0x7000L | stamp & 0xFFFL;
        long low = random.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return new UUID(high, low);
    }

    /** An id that nobody else than this desk can have made of such an id (UUID version 8, of a SHA-256). */
    public static UUID madeOf(DeskId desk, UUID id) {
        ByteBuffer both = ByteBuffer.allocate(32).putLong(desk.value().getMostSignificantBits())
                .putLong(desk.value().getLeastSignificantBits()).putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits());
        ByteBuffer hash = ByteBuffer.wrap(sha256(both.array()));
        return new UUID(hash.getLong() & 0xFFFF_FFFF_FFFF_0FFFL | 0x8000L, hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL
                | 0x8000_0000_0000_0000L);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
