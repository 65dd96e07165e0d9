package app.baton.intake;

import app.baton.vehicle.ModelLine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Vehicles as a sheet names them: "2026 F-150 XLT, Lariat; 2026-2027 Explorer; any 2026 Ford". A model is recognized by
 * the names that the dealership's own programs and stock use; another name is not guessed at.
 */
final class VehicleWords {

    private static final Pattern YEARS = Pattern.compile("^(?:any\\s+)?((?:(?:19|20)\\d{2})(?:\\s*(?:-|–|,|/|or|and|to)\\s*"
            + "(?:19|20)\\d{2})*)\\b\\s*", Pattern.CASE_INSENSITIVE);

    private final Map<String, ModelLine> models = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final TreeSet<String> makes = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    VehicleWords(Collection<ModelLine> known) {
        for (ModelLine line : known) {
            Optional.ofNullable(line.make()).ifPresent(makes::add);
            Optional.ofNullable(line.model()).ifPresent(model -> models.putIfAbsent(model, line));
        }
    }

    /** The lines that a cell names, between semicolons or line breaks. */
    List<ModelLine> read(String cell) {
        return Stream.of(cell.split("[;\\n]")).map(String::strip).filter(part -> !part.isEmpty()).map(this::line).toList();
    }

    ModelLine line(String text) {
        Matcher found = YEARS.matcher(text);
        List<Integer> years = found.find() ? years(found.group(1)) : List.of();
        String rest = (years.isEmpty() ? text.replaceFirst("(?i)^any\\s+", "") : text.substring(found.end())).strip();
        @Nullable String make = makes.stream().filter(name -> starts(rest, name)).findFirst().orElse(null);
        String named = make == null ? rest : rest.substring(make.length()).strip();
        if (named.isEmpty() || named.equalsIgnoreCase("vehicle") || named.equalsIgnoreCase("model")) {
            if (make == null && years.isEmpty()) {
                throw unknown(text);
            }
            return new ModelLine(years, make, null, List.of());
        }
        String model = models.keySet().stream().filter(name -> starts(named, name))
                .reduce((one, other) -> one.length() >= other.length() ? one : other).orElseThrow(() -> unknown(text));
        String its = Optional.ofNullable(models.get(model)).map(ModelLine::make).orElse(null);
        List<String> trims = Stream.of(named.substring(model.length()).split(",")).map(String::strip)
                .filter(trim -> !trim.isEmpty() && !trim.equalsIgnoreCase("all")).toList();
        return new ModelLine(years, make == null ? its : make, model, trims);
    }

    private RowProblem unknown(String text) {
        return new RowProblem(ProgramField.VEHICLES, "\"" + text + "\" is no vehicle that a program here is for or that"
                + " stands in stock. Known models are "
                + (models.isEmpty() ? "none yet" : String.join(", ", models.keySet())) + ". Write it as in \"2026 F-150 XLT,"
                + " Lariat; 2026 Explorer\", or write the program in the editor.");
    }

    private static List<Integer> years(String text) {
        List<Integer> years = new ArrayList<>(Pattern.compile("\\d{4}").matcher(text).results()
                .map(year -> Integer.valueOf(year.group())).toList());
        boolean range = years.size() == 2 && text.toLowerCase(Locale.ROOT).matches(".*(-|–|to).*");
        if (range && years.get(1) - years.get(0) > 1 && years.get(1) - years.get(0) < 10) {
            for (int year = years.get(0) + 1; year < years.getLast(); year++) {
                years.add(years.size() - 1, year);
            }
        }
        return years;
    }

    private static boolean starts(String text, String name) {
        return text.regionMatches(true, 0, name, 0, name.length())
                && (text.length() == name.length() || !Character.isLetterOrDigit(text.charAt(name.length()))
                && text.charAt(name.length()) != '-');
    }
}
