package app.baton.intake.leads;

import app.baton.lead.enquiry.NamedVehicle;
import app.baton.vehicle.ModelNames;
import app.baton.vehicle.Vin;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A vehicle in one line of free text: "2026 Ford Explorer ST Line", "Toyota RAV4 LE 2022 U61707A White", "F150 xlt 2026". Only
 * what stands there is taken; a stock number, a color at the end and what stands behind a dash are no trim.
 */
final class VehicleLine {

    private static final int LONGEST = 160;
    private static final int LONGEST_TRIM = 60;
    private static final int MOST_WORDS_WITHOUT_NAME = 4;
    private static final Pattern YEAR = Pattern.compile("(?:19[89]\\d|20[0-4]\\d)");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;()]+");
    private static final Pattern SHORT_YEAR = Pattern.compile("['’](\\d{2})");
    private static final Pattern NUMBER_OF_STOCK = Pattern.compile("[A-Z]{1,3}\\d{4,}[A-Z]{0,2}|\\d{5,}[A-Z]{0,2}");
    private static final Set<String> STATES = Set.of("new", "used", "certified", "preowned", "pre-owned", "cpo", "a", "an",
            "the");
    private static final Set<String> COLORS = Set.of("white", "black", "silver", "gray", "grey", "red", "blue", "green", "brown",
            "beige", "gold", "orange", "yellow", "purple", "maroon", "burgundy", "tan", "bronze", "charcoal");
    private static final Set<String> CUTS = Set.of("-", "–", "—", "|", "/", "stock", "stk", "vin", "in", "with", "for", "at",
            "and", "or");

    private VehicleLine() { }

    /** The vehicle that a line names; none where neither a known make nor a known model stands there. */
    static NamedVehicle read(String line, ModelNames names) {
        @Nullable Integer year = null;
        @Nullable String vin = null;
        List<String> words = new ArrayList<>();
        for (String word : line.length() > LONGEST ? new String[0] : BETWEEN.split(line.strip())) {
            boolean aYear = YEAR.matcher(word).matches();
            if (aYear && year == null) {
                year = Integer.valueOf(word);
            } else if (SHORT_YEAR.matcher(word).matches() && year == null && words.isEmpty()) {
                year = 2000 + Integer.parseInt(word.substring(1));
            } else if (vin == null && word.length() == 17 && Vin.isOne(Vin.normal(word))) {
                vin = Vin.normal(word);
            } else if (!word.isEmpty() && !(words.isEmpty() && STATES.contains(word.toLowerCase(Locale.ROOT)))) {
                words.add(word);
            }
        }
        ModelNames.Named named = named(words, names);
        if (named.make() == null && named.model() == null) {
            return NamedVehicle.none();
        }
        return new NamedVehicle(year, named.make(), named.model(), named.model() == null ? null : trim(named.rest()), null, vin,
                NamedVehicle.VinFault.NONE);
    }

    /** The name may stand behind a few other words: "interested in the Bronco Sport". */
    private static ModelNames.Named named(List<String> words, ModelNames names) {
        for (int from = 0; from < Math.min(words.size(), MOST_WORDS_WITHOUT_NAME); from++) {
            ModelNames.Named named = names.name(words.subList(from, words.size()));
            if (named.make() != null || named.model() != null) {
                return named;
            }
        }
        return new ModelNames.Named(null, null, words);
    }

    private static @Nullable String trim(List<String> rest) {
        List<String> trim = new ArrayList<>();
        for (String word : rest) {
            if (CUTS.contains(word.toLowerCase(Locale.ROOT)) || NUMBER_OF_STOCK.matcher(word).matches() || word.startsWith("#")) {
                break;
            }
            trim.add(word);
        }
        while (!trim.isEmpty() && COLORS.contains(trim.getLast().toLowerCase(Locale.ROOT))) {
            trim.removeLast();
        }
        String joined = String.join(" ", trim);
        return joined.isEmpty() || joined.length() > LONGEST_TRIM ? null : joined;
    }
}
