package app.baton.lead.enquiry;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A name in the parts that the sender named ({@code part} of ADF's {@code name}), spelled as he spelled it.
 *
 * @param full the whole name: as written, or else its parts in a row
 * @param business whether it is said to be a firm's and not a person's
 */
public record PersonName(@Nullable String first, @Nullable String middle, @Nullable String last, @Nullable String suffix,
        @Nullable String full, boolean business) {

    public PersonName {
        full = full != null ? full : joined(first, middle, last, suffix);
    }

    public static PersonName none() {
        return new PersonName(null, null, null, null, null, false);
    }

    public boolean isNone() {
        return full == null;
    }

    private static @Nullable String joined(@Nullable String... parts) {
        String all = Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" "));
        return all.isEmpty() ? null : all;
    }
}
