package app.baton.vehicle;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Vehicles as a bulletin names them: "2026 F-150 XLT, Lariat", "any 2026 or 2027 Ford". What is left out is not asked
 * for; several years or trims are alternatives. Names compare without regard to case.
 */
public record ModelLine(List<Integer> years, @Nullable String make, @Nullable String model, List<String> trims) {

    public ModelLine {
        years = List.copyOf(years);
        trims = List.copyOf(trims);
        if (years.stream().anyMatch(year -> year < 1900 || year > 2100)) {
            throw new IllegalArgumentException("A model year lies from 1900 to 2100: " + years);
        }
        if (!trims.isEmpty() && model == null) {
            throw new IllegalArgumentException("Trims belong to a model, and none is named: " + trims);
        }
    }

    public static ModelLine of(int year, String make, String model, String... trims) {
        return new ModelLine(List.of(year), make, model, List.of(trims));
    }

    /** Whether two lines can name the same vehicle, so that a table with both of them would be ambiguous. */
    public boolean overlaps(ModelLine other) {
        return meet(years, other.years) && same(make, other.make) && same(model, other.model)
                && meet(lower(trims), lower(other.trims));
    }

    /** Whether this vehicle is of the line; all four are known. */
    public boolean covers(int year, String itsMake, String itsModel, String itsTrim) {
        return overlaps(new ModelLine(List.of(year), itsMake, itsModel, List.of(itsTrim)));
    }

    private static boolean meet(List<?> some, List<?> others) {
        return some.isEmpty() || others.isEmpty() || some.stream().anyMatch(others::contains);
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        return one == null || other == null || one.equalsIgnoreCase(other);
    }

    private static List<String> lower(List<String> names) {
        return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    }
}
