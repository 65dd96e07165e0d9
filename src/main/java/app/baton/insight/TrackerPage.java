package app.baton.insight;

import app.baton.campaign.Acknowledgement;
import app.baton.campaign.BriefNews;
import app.baton.incentive.Program;
import app.baton.vehicle.ModelLine;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The tracker for one person on one day. {@code models} lists the vehicle lines that offers and stock name, each with its
 * years and trims; {@code read} is the brief against which "changed" is told, null where there is none.
 */
public record TrackerPage(LocalDate today, List<OfferLine> lines, SortedMap<String, Choices> models, Totals totals,
                          @Nullable Acknowledgement read) {

    public TrackerPage {
        lines = List.copyOf(lines);
        models = Collections.unmodifiableSortedMap(new TreeMap<>(models));
    }

    /** Years and trims of one model. */
    public record Choices(SortedSet<Integer> years, SortedSet<String> trims) {
        public Choices {
            years = Collections.unmodifiableSortedSet(new TreeSet<>(years));
            trims = Collections.unmodifiableSortedSet(new TreeSet<>(trims));
        }
    }

    /** The figures of the header; {@code unitsWithout} is null where no stock is known. */
    public record Totals(int programs, int campaigns, int changed, int endToday, int endThisWeek, int startSoon,
                         @Nullable Integer units, @Nullable Integer unitsWithout) { }

    static TrackerPage of(List<OfferLine> lines, TrackerFacts facts) {
        Totals totals = new Totals(
                count(lines.stream().filter(line -> line.isProgram() && line.inForce()).count()),
                count(lines.stream().filter(line -> !line.isProgram() && line.inForce()).count()),
                count(lines.stream().filter(OfferLine::changed).count()),
                count(lines.stream().filter(line -> line.marks().contains(OfferMark.ENDS_TODAY)).count()),
                count(lines.stream().filter(OfferLine::endsThisWeek).count()),
                count(lines.stream().filter(line -> line.marks().contains(OfferMark.STARTS_SOON)).count()),
                null, null);
        return new TrackerPage(facts.today(), lines, models(lines), totals,
                facts.news().map(BriefNews::before).orElse(null));
    }

    /** With the stock that its lines fit, and the models that only the stock has. */
    TrackerPage withStock(List<OfferLine> counted, Set<ModelLine> stock, int units, int without) {
        return new TrackerPage(today, counted, with(stock), new Totals(totals.programs(), totals.campaigns(),
                totals.changed(), totals.endToday(), totals.endThisWeek(), totals.startSoon(), units, without), read);
    }

    public Optional<OfferLine> line(String key) {
        return lines.stream().filter(line -> line.key().equals(key)).findFirst();
    }

    private static int count(long number) {
        return Math.toIntExact(number);
    }

    private static SortedMap<String, Choices> models(List<OfferLine> lines) {
        Set<ModelLine> named = new HashSet<>();
        lines.forEach(line -> {
            if (line.offer() instanceof Offer.OfProgram(Program program, _)) {
                named.addAll(program.vehicleLines());
            }
        });
        return choices(named, Collections.emptySortedMap());
    }

    private SortedMap<String, Choices> with(Set<ModelLine> stock) {
        return choices(stock, models);
    }

    private static SortedMap<String, Choices> choices(Set<ModelLine> named, SortedMap<String, Choices> known) {
        SortedMap<String, SortedSet<Integer>> years = new TreeMap<>();
        SortedMap<String, SortedSet<String>> trims = new TreeMap<>();
        known.forEach((model, choices) -> {
            years.put(model, new TreeSet<>(choices.years()));
            trims.put(model, new TreeSet<>(choices.trims()));
        });
        named.forEach(line -> {
            String model = line.model();
            if (model != null) {
                years.computeIfAbsent(model, _ -> new TreeSet<>()).addAll(line.years());
                trims.computeIfAbsent(model, _ -> new TreeSet<>()).addAll(line.trims());
            }
        });
        SortedMap<String, Choices> models = new TreeMap<>();
        years.forEach((model, of) -> models.put(model, new Choices(of, trims.getOrDefault(model, new TreeSet<>()))));
        return models;
    }
}
