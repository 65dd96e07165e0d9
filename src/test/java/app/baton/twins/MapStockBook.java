package app.baton.twins;

import app.baton.journal.Page;
import app.baton.journal.PageRequest;
import app.baton.journal.Problem;
import app.baton.vehicle.HoldRules;
import app.baton.vehicle.StockBook;
import app.baton.vehicle.StockState;
import app.baton.vehicle.StockUnit;
import app.baton.vehicle.UnitId;
import app.baton.vehicle.Vin;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The stock in memory. */
public final class MapStockBook implements StockBook {

    private static final Comparator<StockUnit> BY_STOCK = Comparator.comparing(StockUnit::stock)
            .thenComparing(unit -> unit.id().toString());

    private final Shelf<UnitId, StockUnit> units;
    private final Shelf<String, HoldRules> rules;

    public MapStockBook(MapUnitOfWork unit) {
        units = new Shelf<>(unit);
        rules = new Shelf<>(unit);
    }

    @Override
    public Optional<StockUnit> find(UnitId id) {
        return Optional.ofNullable(units.rows().get(id));
    }

    @Override
    public Optional<StockUnit> find(Vin vin) {
        return Optional.ofNullable(findAll(List.of(vin)).get(vin));
    }

    @Override
    public Map<Vin, StockUnit> findAll(Collection<Vin> vins) {
        Map<Vin, StockUnit> found = new HashMap<>();
        units.rows().values().stream().filter(unit -> vins.contains(unit.vin())).sorted(newestLast())
                .forEach(unit -> found.put(unit.vin(), unit));
        return found;
    }

    @Override
    public Optional<StockUnit> findByStock(String stock) {
        String wanted = stock.toUpperCase(Locale.ROOT);
        return units.rows().values().stream().filter(unit -> unit.stock().equals(wanted)).max(newestLast());
    }

    private static Comparator<StockUnit> newestLast() {
        return Comparator.comparing(unit -> unit.id().toString());
    }

    @Override
    public Page<StockUnit> list(StockState state, PageRequest request) {
        List<StockUnit> rows = units.rows().values().stream().filter(unit -> unit.state() == state)
                .sorted(BY_STOCK).map(StockUnit::unheard).toList();
        return Pages.cut(rows, unit -> unit.stock() + " " + unit.id(), Comparator.naturalOrder(), request);
    }

    @Override
    public List<StockUnit> offered() {
        return offeredWithStories().stream().map(StockUnit::unheard).toList();
    }

    @Override
    public List<StockUnit> offeredWithStories() {
        return units.rows().values().stream().filter(unit -> unit.state().isOffered()).sorted(BY_STOCK).toList();
    }

    @Override
    public List<StockUnit> starting(String text, int most) {
        String start = Vin.normal(text);
        return start.isEmpty() ? List.of() : units.rows().values().stream()
                .filter(unit -> unit.stock().startsWith(start) || unit.vin().value().startsWith(start)
                        || unit.vin().tail().startsWith(start))
                .sorted(BY_STOCK).limit(most).map(StockUnit::unheard).toList();
    }

    @Override
    public Map<StockState, Long> counts() {
        Map<StockState, Long> counts = new EnumMap<>(StockState.class);
        for (StockState state : StockState.values()) {
            counts.put(state, units.rows().values().stream().filter(unit -> unit.state() == state).count());
        }
        return counts;
    }

    @Override
    public SortedMap<YearMonth, Long> soldPerMonth(YearMonth first, YearMonth last) {
        SortedMap<YearMonth, Long> sold = new TreeMap<>();
        units.rows().values().stream().filter(unit -> unit.state() == StockState.SOLD)
                .map(unit -> YearMonth.from(unit.since()))
                .filter(month -> !month.isBefore(first) && !month.isAfter(last))
                .forEach(month -> sold.merge(month, 1L, Long::sum));
        return sold;
    }

    @Override
    public List<StockUnit> save(Collection<StockUnit> changed) {
        units.requireWriting();
        SortedMap<UnitId, StockUnit> rows = units.rows();
        List<StockUnit> stored = new ArrayList<>();
        for (StockUnit unit : changed) {
            @Nullable StockUnit before = rows.get(unit.id());
            if ((before == null ? 0 : before.version()) != unit.version()) {
                throw Problem.conflict("stock.changed", unit.stock() + " was changed by somebody else meanwhile.");
            }
            StockUnit next = unit.versioned(unit.version() + 1);
            next.story();
            units.put(unit.id(), next);
            stored.add(next);
        }
        return stored;
    }

    @Override
    public void keepStories(Collection<StockUnit> retold) {
        units.requireWriting();
        retold.forEach(unit -> Optional.ofNullable(units.rows().get(unit.id()))
                .ifPresent(stored -> units.put(unit.id(), stored.withStory(unit.story()))));
    }

    @Override
    public HoldRules holdRules() {
        return rules.rows().getOrDefault("rules", HoldRules.usual());
    }

    @Override
    public void save(HoldRules next) {
        rules.put("rules", next);
    }
}
