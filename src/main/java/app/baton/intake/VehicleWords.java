package app.baton.intake;

import app.baton.journal.Texts;
import app.baton.vehicle.ModelLine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Vehicles as a sheet names them: "2026 F-150 XLT, Lariat; 2026-2027 Explorer; any 2026 Ford". A model is recognized by
 * the names that the dealership's own programs and stock use. Another one comes in as a new model line of a make that is known,
 * and a person is asked to look at it: its trims stand in brackets, since nothing else tells where its name ends.
 */
final class VehicleWords {

    private static final Pattern YEARS = Pattern.compile("^(?:any\\s+)?((?:(?:19|20)\\d{2})(?:\\s*(?:-|–|,|/|or|and|to)\\s*"
            + "(?:19|20)\\d{2})*)\\b\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern FRESH = Pattern.compile("([^(),]*[^(),\\s])\\s*(?:\\(([^()]*)\\))?");
    private static final int LONGEST = 40;

    private final Map<String, ModelLine> models;
    private final TreeSet<String> makes;
    private final Set<String> home;
    private final RowDoubts doubts;
    private final Texts texts;

    VehicleWords(Collection<ModelLine> known, RowDoubts doubts, Texts texts) {
        this(new TreeMap<>(String.CASE_INSENSITIVE_ORDER), new TreeSet<>(String.CASE_INSENSITIVE_ORDER), Set.of(), doubts, texts);
        for (ModelLine line : known) {
            Optional.ofNullable(line.make()).ifPresent(makes::add);
            Optional.ofNullable(line.model()).ifPresent(model -> models.putIfAbsent(model, line));
        }
    }

    private VehicleWords(Map<String, ModelLine> models, TreeSet<String> makes, Set<String> home, RowDoubts doubts, Texts texts) {
        this.models = models;
        this.makes = makes;
        this.home = home;
        this.doubts = doubts;
        this.texts = texts;
    }

    /** The same for a sponsor whose programs are for these makes. */
    VehicleWords of(Set<String> sponsored) {
        return new VehicleWords(models, makes, sponsored, doubts, texts);
    }

    Set<String> makes() {
        return makes;
    }

    /** The lines that a cell names, between semicolons or line breaks. */
    List<ModelLine> read(ProgramField field, String cell) {
        Wrongs wrongs = new Wrongs();
        List<ModelLine> lines = Stream.of(cell.split("[;\\n]")).map(String::strip).filter(part -> !part.isEmpty())
                .flatMap(part -> wrongs.tried(() -> line(field, part)).stream()).toList();
        wrongs.raise();
        return lines;
    }

    /** The line that a part of the field's cell names. */
    ModelLine line(ProgramField field, String text) {
        Matcher found = YEARS.matcher(text);
        List<Integer> years = found.find() ? years(found.group(1)) : List.of();
        String rest = (years.isEmpty() ? text.replaceFirst("(?i)^any\\s+", "") : text.substring(found.end())).strip();
        @Nullable String make = makes.stream().filter(name -> starts(rest, name)).findFirst().orElse(null);
        String named = make == null ? rest : rest.substring(make.length()).strip();
        if (named.isEmpty() || named.equalsIgnoreCase("vehicle") || named.equalsIgnoreCase("model")) {
            if (make == null && years.isEmpty()) {
                throw unknown(field, text, named);
            }
            return new ModelLine(years, make, null, List.of());
        }
        Optional<String> model = models.keySet().stream().filter(name -> starts(named, name))
                .reduce((one, other) -> one.length() >= other.length() ? one : other);
        if (model.isEmpty()) {
            return fresh(field, text, years, make, named);
        }
        String its = model.map(models::get).map(ModelLine::make).orElse(null);
        return new ModelLine(years, make == null ? its : make, model.get(), trims(named.substring(model.get().length())));
    }

    private static List<String> trims(String text) {
        return Stream.of(text.replaceAll("[()]", "").split(",")).map(String::strip)
                .filter(trim -> !trim.isEmpty() && !trim.equalsIgnoreCase("all")).toList();
    }

    /**
     * A model line that nothing here names yet. Without its make, only one word is taken, and only where one make can be
     * meant.
     */
    private ModelLine fresh(ProgramField field, String text, List<Integer> years, @Nullable String make, String named) {
        Matcher parts = FRESH.matcher(named);
        boolean whole = parts.matches();
        String model = whole ? parts.group(1) : named;
        boolean name = whole && model.length() <= LONGEST && model.matches(".*[\\p{L}\\d].*");
        boolean sure = make != null || home.size() == 1 && model.matches("[\\p{Lu}\\d]\\S*");
        if (!name || !sure) {
            throw unknown(field, text, model);
        }
        String its = make == null ? home.iterator().next() : make;
        List<String> trims = parts.group(2) == null ? List.of() : trims(parts.group(2));
        List<String> near = near(model);
        doubts.add(texts.say("programs.import.look.model", model, its + " " + model,
                trims.isEmpty() ? texts.say("programs.import.look.model.all") : String.join(", ", trims),
                near.isEmpty() ? texts.say("programs.import.look.model.none")
                        : texts.say("programs.import.look.model.near", String.join(", ", near))));
        return new ModelLine(years, its, model, trims);
    }

    private List<String> near(String model) {
        List<String> near = NearNames.of(model, models.keySet());
        return near.isEmpty() ? NearNames.of(model.split(" ")[0], models.keySet()) : near;
    }

    private RowProblem unknown(ProgramField field, String text, String model) {
        List<String> near = near(model);
        String meant = near.isEmpty() ? "" : " Did you mean " + String.join(" or ", near) + "?";
        String example = makes.isEmpty() ? "2026 Ford Bronco (Big Bend, Badlands)"
                : "2026 " + (home.isEmpty() ? makes.first() : home.iterator().next()) + " Bronco (Big Bend, Badlands)";
        return new RowProblem(field, "\"" + text + "\" is no vehicle that a program here is for or that stands in stock." + meant
                + " Write a known one as in \"2026 F-150 XLT, Lariat; 2026 Explorer\", and a model line that is new here with its"
                + " make in front and its trims in brackets, as in \"" + example + "\". Known makes are "
                + (makes.isEmpty() ? "none yet" : String.join(", ", makes)) + "; known models are "
                + (models.isEmpty() ? "none yet" : String.join(", ", models.keySet())) + ".");
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
