package app.baton.journal;

import java.util.Optional;

/** Asks for up to {@code size} rows (1 to 1,000) after the given key, or from the start. */
public record PageRequest(int size, Optional<String> after) {

    public PageRequest {
        if (size < 1 || size > 1000) {
            throw new IllegalArgumentException("a page has 1 to 1,000 rows: " + size);
        }
    }

    public static PageRequest first(int size) {
        return new PageRequest(size, Optional.empty());
    }

    public static PageRequest after(int size, String key) {
        return new PageRequest(size, Optional.of(key));
    }
}
