package app.baton.ui.deals;

import app.baton.incentive.DealVehicle;
import app.baton.journal.Texts;
import app.baton.ui.kit.Suggestion;
import app.baton.vehicle.ModelLine;
import app.baton.vehicle.Past;
import app.baton.vehicle.StockUnit;
import app.baton.vehicle.VehicleState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The vehicles that a deal can be on: units of the stock, and models that the programs name, without a unit. */
final class Vehicles {

    /** Said of a vehicle that is to be found by other words than its whole number. */
    private static final int FEWEST = 4;

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
        DealVehicle vehicle = new DealVehicle(null, year, make, model, trim, VehicleState.NEW, null, null, null, null,
                Past.unknown());
        models.putIfAbsent(key(vehicle.name()), vehicle);
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

    /** A model by its whole name: "2026 Ford F-150 XLT". */
    Optional<DealVehicle> model(String typed) {
        return Optional.ofNullable(models.get(key(typed)));
    }

    private static String key(String text) {
        return text.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
    }
}
