package app.baton.intake;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The names under which the world's lists have each field, the likeliest first. Case, blanks and signs do not count. */
public record Aliases<F extends Enum<F>>(Class<F> fields, Map<F, List<String>> names) {

    public Aliases {
        Map<F, List<String>> plain = new EnumMap<>(fields);
        names.forEach((field, words) -> plain.put(field, words.stream().map(Aliases::plain).toList()));
        names = Collections.unmodifiableMap(plain);
    }

    /** A column's name as it compares: small letters and digits. */
    public static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
