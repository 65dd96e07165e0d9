package app.baton.ui.deals;

import app.baton.incentive.DealVehicle;
import app.baton.journal.Texts;
import app.baton.ui.kit.Suggestion;
import app.baton.vehicle.ModelLine;
import app.baton.vehicle.Past;
import app.baton.vehicle.StockUnit;
import app.baton.vehicle.VehicleState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The vehicles that a deal can be on: units of the stock, and models that the programs name, without a unit. */
final class Vehicles {

    /** Said of a vehicle that is to be found by other words than its whole number. */
    private static final int FEWEST = 4;
    private static final Pattern YEAR_FIRST = Pattern.compile("(20\\d\\d) (.+)");

    private final List<StockUnit> units;
    private final Map<String, DealVehicle> models = new LinkedHashMap<>();
    private final List<Suggestion> suggestions = new ArrayList<>();

    Vehicles(List<StockUnit> units, List<ModelLine> lines, Texts texts) {
        this.units = List.copyOf(units);
        units.forEach(unit -> suggestions.add(new Suggestion(unit.stock(), texts.say("deals.vehicle.unit", unit.name(),
                unit.vin().toString()))));
        lines.forEach(line -> line.years().forEach(year -> {
            if (line.make() != null && line.model() != null) {
                add(year, line.make(), line.model(), null);
                line.trims().forEach(trim -> add(year, line.make(), line.model(), trim));
            }
        }));
        units.forEach(unit -> {
            var listing = unit.listing();
            if (listing.condition() == VehicleState.NEW) {
                add(listing.year(), listing.make(), listing.model(), listing.trim());
            }
        });
        models.values().forEach(model -> suggestions.add(new Suggestion(model.name(), texts.say("deals.vehicle.model"))));
    }

    private void add(int year, String make, String model, @Nullable String trim) {
        DealVehicle vehicle = unused(year, make, model, trim);
        models.putIfAbsent(key(vehicle.name()), vehicle);
    }

    private static DealVehicle unused(int year, String make, String model, @Nullable String trim) {
        return new DealVehicle(null, year, make, model, trim, VehicleState.NEW, null, null, null, null, Past.unknown());
    }

    List<StockUnit> units() {
        return units;
    }

    /** What to offer while somebody types. */
    List<Suggestion> suggestions() {
        return suggestions;
    }

    /** The unit under a stock number, a VIN, or the end of one where only one unit has it. */
    Optional<StockUnit> unit(String typed) {
        String key = key(typed);
        Optional<StockUnit> exact = units.stream().filter(unit -> key(unit.stock()).equals(key)
                || key(unit.vin().toString()).equals(key)).findFirst();
        if (exact.isPresent() || key.length() < FEWEST) {
            return exact;
        }
        List<StockUnit> ending = units.stream().filter(unit -> key(unit.vin().toString()).endsWith(key)).toList();
        return ending.size() == 1 ? Optional.of(ending.getFirst()) : Optional.empty();
    }

    /**
     * A model by its whole name: "2026 Ford F-150 XLT". A factory order may be of a year or a trim that nothing names yet: then
     * the make and the model line have to be known.
     */
    Optional<DealVehicle> model(String typed) {
        return Optional.ofNullable(models.get(key(typed))).or(() -> ordered(typed.strip().replaceAll("\\s+", " ")));
    }

    private Optional<DealVehicle> ordered(String typed) {
        Matcher parts = YEAR_FIRST.matcher(typed);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String rest = key(parts.group(2));
        return models.values().stream().filter(line -> follows(rest, key(line.make() + " " + line.model())))
                .max(Comparator.comparingInt(line -> line.make().length() + line.model().length())).map(line -> {
                    String trim = parts.group(2).substring(line.make().length() + 1 + line.model().length()).strip();
                    return unused(Integer.parseInt(parts.group(1)), line.make(), line.model(), trim.isEmpty() ? null : trim);
                });
    }

    private static boolean follows(String text, String name) {
        return text.equals(name) || text.startsWith(name + " ");
    }

    private static String key(String text) {
        return text.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
    }
}
