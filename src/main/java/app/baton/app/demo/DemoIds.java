package app.baton.app.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/** Fixed ids that look like the store's own (version 7, of a day), so that a demo is the same twice. */
final class DemoIds {

    private DemoIds() { }

    static UUID of(LocalDate day, String name) {
        UUID hashed = UUID.nameUUIDFromBytes(("lakeside " + name).getBytes(StandardCharsets.UTF_8));
        long moment = day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
        long high = moment << 16 | 0x7000L | hashed.getMostSignificantBits() & 0xFFFL;
        return new UUID(high, hashed.getLeastSignificantBits());
    }
}
