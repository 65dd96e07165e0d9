package app.baton.exchange;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Remembers since when a file has looked wrong. What may be half written is "not yet" for two minutes; a file whose own
 * date is much older than that was not written just now. A file that stays wrong is looked at again less and less often.
 */
final class Patience {

    private static final Duration HALF_WRITTEN = Duration.ofMinutes(2);
    private static final Duration OLD = Duration.ofMinutes(15);
    private static final Duration EAGER = Duration.ofMinutes(10);
    private static final Duration LAZY = Duration.ofHours(1);

    private final Map<String, Instant> since = new HashMap<>();
    private final Map<String, Instant> tried = new HashMap<>();

    /** Whether the file may still be on its way. */
    boolean mayBeHalfWritten(String path, @Nullable Instant modified, Instant now) {
        Instant first = since.computeIfAbsent(path, same -> now);
        boolean old = modified != null && modified.isBefore(now.minus(OLD));
        return !old && now.isBefore(first.plus(HALF_WRITTEN));
    }

    /** Whether it is time to look at a file again that was wrong before. */
    boolean due(String path, Instant now) {
        Instant first = since.computeIfAbsent(path, same -> now);
        Instant last = tried.getOrDefault(path, Instant.MIN);
        return now.isBefore(first.plus(EAGER)) || !now.isBefore(last.plus(LAZY)) || last.equals(Instant.MIN);
    }

    void tried(String path, Instant now) {
        tried.put(path, now);
    }

    void good(String path) {
        since.remove(path);
        tried.remove(path);
    }

    /** Something changed that may make good what was refused: a new root of trust. */
    void startAnew() {
        since.clear();
        tried.clear();
    }
}
