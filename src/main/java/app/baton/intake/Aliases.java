package app.baton.intake;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names under which the world's lists have each field, the likeliest first. Case, blanks and signs do not count.
 *
 * @param beside words that stand beside a name and change nothing, such as "offer" in "Offer Start Date"
 */
public record Aliases<F extends Enum<F>>(Class<F> fields, Map<F, List<String>> names, Set<String> beside) {

    private static final Pattern BETWEEN = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|[^\\p{L}\\p{N}]+");

    public Aliases(Class<F> fields, Map<F, List<String>> names) {
        this(fields, names, Set.of());
    }

    public Aliases {
        Map<F, List<String>> plain = new EnumMap<>(fields);
        names.forEach((field, words) -> plain.put(field, words.stream().map(Aliases::plain).toList()));
        names = Collections.unmodifiableMap(plain);
        beside = Set.copyOf(beside);
    }

    /** A column's name without what stands in brackets and the words that change nothing, as it compares. */
    String core(String name) {
        return Stream.of(BETWEEN.split(name.replaceAll("\\([^)]*\\)", " "))).map(Aliases::plain)
                .filter(word -> !beside.contains(word)).collect(Collectors.joining());
    }

    /** A column's name as it compares: small letters and digits. */
    public static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
