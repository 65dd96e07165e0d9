package app.baton.vehicle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes and models by name, to find where in a line such as "2026 Ford Bronco Sport Big Bend" the model ends and the trim
 * begins. Case, hyphens and blanks do not count: "F150" is the F-150.
 */
public final class ModelNames {

    private static final String SHIPPED = "/app/baton/vehicle/models.tsv";
    private static final int MOST_WORDS = 4;

    private final Map<String, String> makes;
    private final Map<String, Map<String, String>> models;
    private final Set<String> anyModel;

    /**
     * A vehicle's name in its parts.
     *
     * @param rest what stands behind model and make: the trim, and what else the line says
     */
    public record Named(@Nullable String make, @Nullable String model, List<String> rest) {

        public Named {
            rest = List.copyOf(rest);
        }
    }

    private record Found(String name, int words) { }

    private ModelNames(Map<String, String> makes, Map<String, Map<String, String>> models) {
        this.makes = makes;
        this.models = models;
        Set<String> all = new HashSet<>();
        models.values().forEach(known -> known.keySet().stream().filter(name -> name.matches(".*\\p{L}.*")).forEach(all::add));
        this.anyModel = Set.copyOf(all);
    }

    /** The names that come with Baton. */
    public static ModelNames shipped() {
        try (InputStream in = Objects.requireNonNull(ModelNames.class.getResourceAsStream(SHIPPED), SHIPPED)) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static ModelNames parse(String lines) {
        Map<String, String> makes = new HashMap<>();
        Map<String, Map<String, String>> models = new HashMap<>();
        lines.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t")).forEach(cells -> {
            makes.put(plain(cells[0]), cells[0]);
            Stream.of(cells[1].split(";")).filter(alias -> !alias.isEmpty()).forEach(alias -> makes.put(plain(alias), cells[0]));
            Map<String, String> known = new LinkedHashMap<>();
            Stream.of(cells[2].split(";")).forEach(model -> known.put(plain(model), model));
            models.put(cells[0], known);
        });
        return new ModelNames(makes, models);
    }

    /** With the model lines of a store's own stock and programs. */
    public ModelNames with(Collection<ModelLine> lines) {
        Map<String, String> moreMakes = new HashMap<>(makes);
        Map<String, Map<String, String>> moreModels = new HashMap<>();
        models.forEach((make, known) -> moreModels.put(make, new LinkedHashMap<>(known)));
        for (ModelLine line : lines) {
            if (line.make() != null && line.model() != null) {
                String make = moreMakes.computeIfAbsent(plain(line.make()), _ -> line.make());
                moreModels.computeIfAbsent(make, _ -> new LinkedHashMap<>()).putIfAbsent(plain(line.model()), line.model());
            }
        }
        return new ModelNames(moreMakes, moreModels);
    }

    /** The make as it is spelled, where it is known: "CHEVY" is Chevrolet. */
    public Optional<String> make(String written) {
        return Optional.ofNullable(makes.get(plain(written)));
    }

    /**
     * Make and model at the beginning of a line without year. Without a make, only a known model is one; behind a make, any
     * word is. A model's number alone ("1500") needs its make.
     */
    public Named name(List<String> words) {
        Optional<Found> make = longest(words, makes::get);
        List<String> behind = make.isPresent() ? words.subList(make.get().words(), words.size()) : words;
        @Nullable String its = make.map(Found::name).orElse(null);
        Optional<Found> model = longest(behind, its == null ? this::modelOfAny : models.getOrDefault(its, Map.of())::get);
        if (model.isPresent()) {
            return new Named(its, model.get().name(), behind.subList(model.get().words(), behind.size()));
        }
        if (its == null || behind.isEmpty()) {
            return new Named(its, null, behind);
        }
        return new Named(its, behind.getFirst(), behind.subList(1, behind.size()));
    }

    private @Nullable String modelOfAny(String plain) {
        if (!anyModel.contains(plain)) {
            return null;
        }
        return models.values().stream().map(known -> known.get(plain)).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private interface Known {
        @Nullable String name(String plain);
    }

    /** The longest run of words from the first one that is a known name. */
    private static Optional<Found> longest(List<String> words, Known known) {
        List<Found> found = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        for (int count = 1; count <= Math.min(MOST_WORDS, words.size()); count++) {
            run.append(plain(words.get(count - 1)));
            @Nullable String name = known.name(run.toString());
            if (name != null) {
                found.add(new Found(name, count));
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getLast());
    }

    private static String plain(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(lower.length());
        lower.codePoints().filter(sign -> Character.isLetter(sign) || sign == '&' || sign == '+' || number(sign))
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean number(int sign) {
        int type = Character.getType(sign);
        return type == Character.DECIMAL_DIGIT_NUMBER || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }
}
