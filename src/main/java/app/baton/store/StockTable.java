package app.baton.store;

import static app.baton.store.schema.Tables.HOLD_RULES;
import static app.baton.store.schema.Tables.STOCK_UNIT;

import app.baton.journal.Page;
import app.baton.journal.PageRequest;
import app.baton.journal.Problem;
import app.baton.store.schema.tables.records.StockUnitRecord;
import app.baton.vehicle.HoldRules;
import app.baton.vehicle.StockBook;
import app.baton.vehicle.StockState;
import app.baton.vehicle.StockUnit;
import app.baton.vehicle.UnitId;
import app.baton.vehicle.Vin;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.impl.DSL;

/** The stock, one row a stay; {@link StockRows} is the way between rows and units. */
final class StockTable implements StockBook {

    private static final int LONGEST_VIN = 17;
    private static final int CHUNK = 500;
    private static final Comparator<StockUnit> BY_STOCK =
            Comparator.comparing(StockUnit::stock).thenComparing(unit -> unit.id().toString());

    private final Sql sql;

    StockTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<StockUnit> find(UnitId id) {
        return sql.read().selectFrom(STOCK_UNIT).where(ours(), STOCK_UNIT.ID.eq(id.value())).fetchOptional(StockRows::whole);
    }

    @Override
    public Optional<StockUnit> find(Vin vin) {
        return Optional.ofNullable(findAll(List.of(vin)).get(vin));
    }

    @Override
    public Map<Vin, StockUnit> findAll(Collection<Vin> vins) {
        Map<Vin, StockUnit> found = new HashMap<>();
        for (List<Vin> some : chunks(new HashSet<>(vins))) {
            sql.read().selectFrom(STOCK_UNIT).where(ours(), STOCK_UNIT.VIN.in(some.stream().map(Vin::value).toList()),
                    STOCK_UNIT.NEWEST.isTrue()).fetch(StockRows::whole).forEach(unit -> found.put(unit.vin(), unit));
        }
        return found;
    }

    @Override
    public Optional<StockUnit> findByStock(String stock) {
        return sql.read().selectFrom(STOCK_UNIT).where(ours(), STOCK_UNIT.STOCK.eq(stock.toUpperCase(Locale.ROOT)))
                .orderBy(STOCK_UNIT.DEALERSHIP, STOCK_UNIT.STOCK, STOCK_UNIT.ID.desc()).limit(1).fetchOptional(StockRows::whole);
    }

    @Override
    public Page<StockUnit> list(StockState state, PageRequest request) {
        List<StockUnit> found = sql.read().select(StockRows.SEEN).from(STOCK_UNIT)
                .where(ours(), STOCK_UNIT.STATE.eq(state.name()),
                        request.after().map(StockTable::after).orElse(DSL.noCondition()))
                .orderBy(STOCK_UNIT.DEALERSHIP, STOCK_UNIT.STATE, STOCK_UNIT.STOCK, STOCK_UNIT.ID)
                .limit(Keyset.limit(request)).fetch(StockRows::seen);
        return Keyset.page(found, request, unit -> unit.id() + " " + unit.stock());
    }

    @Override
    public List<StockUnit> offered() {
        return offered(state -> sql.read().select(StockRows.SEEN).from(STOCK_UNIT)
                .where(ours(), STOCK_UNIT.STATE.eq(state.name())).fetch(StockRows::seen));
    }

    @Override
    public List<StockUnit> offeredWithStories() {
        return offered(state -> sql.read().selectFrom(STOCK_UNIT).where(ours(), STOCK_UNIT.STATE.eq(state.name()))
                .fetch(StockRows::whole));
    }

    private static List<StockUnit> offered(Function<StockState, List<StockUnit>> in) {
        return Stream.of(StockState.IN_STOCK, StockState.IN_TRANSIT).flatMap(state -> in.apply(state).stream())
                .sorted(BY_STOCK).toList();
    }

    @Override
    public List<StockUnit> starting(String text, int most) {
        String start = Vin.normal(text);
        if (start.isEmpty()) {
            return List.of();
        }
        return Stream.of(STOCK_UNIT.STOCK, STOCK_UNIT.TAIL, STOCK_UNIT.VIN).flatMap(column -> starting(column, start,
                most).stream())
                .distinct().sorted(BY_STOCK).limit(most).toList();
    }

    private List<StockUnit> starting(Field<String> column, String start, int most) {
        // a whole VIN fills its column, and nothing longer can be compared with it
        Condition starts = start.length() >= LONGEST_VIN ? column.eq(start) : column.ge(start).and(column.lt(start + '\uffff'));
        return sql.read().select(StockRows.SEEN).from(STOCK_UNIT).where(ours(), starts)
                .orderBy(STOCK_UNIT.DEALERSHIP, column).limit(most).fetch(StockRows::seen);
    }

    @Override
    public Map<StockState, Long> counts() {
        Map<StockState, Long> counts = new EnumMap<>(StockState.class);
        for (StockState state : StockState.values()) {
            counts.put(state, (long) sql.read().fetchCount(STOCK_UNIT, ours().and(STOCK_UNIT.STATE.eq(state.name()))));
        }
        return counts;
    }

    @Override
    public SortedMap<YearMonth, Long> soldPerMonth(YearMonth first, YearMonth last) {
        SortedMap<YearMonth, Long> sold = new TreeMap<>();
        sql.read().select(STOCK_UNIT.SINCE, DSL.count()).from(STOCK_UNIT)
                .where(ours(), STOCK_UNIT.STATE.eq(StockState.SOLD.name()),
                        STOCK_UNIT.SINCE.between(first.atDay(1), last.atEndOfMonth()))
                .groupBy(STOCK_UNIT.SINCE).forEach(row -> {
                    LocalDate day = row.value1();
                    sold.merge(YearMonth.from(day), row.value2().longValue(), Long::sum);
                });
        return sold;
    }

    @Override
    public List<StockUnit> save(Collection<StockUnit> units) {
        DSLContext dsl = sql.write();
        List<StockUnit> stored = new ArrayList<>();
        for (List<StockUnit> some : chunks(units)) {
            List<StockUnit> next = some.stream().map(unit -> unit.versioned(unit.version() + 1)).toList();
            insert(dsl, next.stream().filter(unit -> unit.version() == 1).toList());
            update(dsl, next.stream().filter(unit -> unit.version() > 1).toList());
            stored.addAll(next);
        }
        return stored;
    }

    private void insert(DSLContext dsl, List<StockUnit> units) {
        if (units.isEmpty()) {
            return;
        }
        List<UUID> ids = units.stream().map(unit -> unit.id().value()).toList();
        if (dsl.fetchExists(STOCK_UNIT, ours().and(STOCK_UNIT.ID.in(ids)))) {
            throw changed(units.getFirst());
        }
        dsl.update(STOCK_UNIT).set(STOCK_UNIT.NEWEST, false).where(ours(),
                STOCK_UNIT.VIN.in(units.stream().map(unit -> unit.vin().value()).toList()), STOCK_UNIT.NEWEST.isTrue()).execute();
        dsl.batchInsert(units.stream().map(unit -> {
            StockUnitRecord row = StockRows.row(unit);
            row.setDealership(sql.dealership());
            row.setId(unit.id().value());
            row.setVin(unit.vin().value());
            row.setTail(unit.vin().tail());
            row.setNewest(true);
            return row;
        }).toList()).execute();
    }

    private void update(DSLContext dsl, List<StockUnit> units) {
        List<Query> updates = units.stream().<Query>map(unit -> dsl.update(STOCK_UNIT).set(StockRows.row(unit))
                .where(ours(), STOCK_UNIT.ID.eq(unit.id().value()), STOCK_UNIT.VERSION.eq(unit.version() - 1))).toList();
        int[] rows = updates.isEmpty() ? new int[0] : dsl.batch(updates).execute();
        for (int i = 0; i < rows.length; i++) {
            if (rows[i] != 1) {
                throw changed(units.get(i));
            }
        }
    }

    @Override
    public void keepStories(Collection<StockUnit> units) {
        DSLContext dsl = sql.write();
        for (List<StockUnit> some : chunks(units)) {
            dsl.batch(some.stream().<Query>map(unit -> dsl.update(STOCK_UNIT).set(STOCK_UNIT.STORY, StoryRows.write(unit.story()))
                    .where(ours(), STOCK_UNIT.ID.eq(unit.id().value()))).toList()).execute();
        }
    }

    private static Problem changed(StockUnit unit) {
        return Problem.conflict("stock.changed", unit.stock() + " was changed by somebody else meanwhile, and that was kept."
                + " Look at it again and repeat your change.");
    }

    @Override
    public HoldRules holdRules() {
        return sql.read().selectFrom(HOLD_RULES).where(HOLD_RULES.DEALERSHIP.eq(sql.dealership()))
                .fetchOptional(row -> new HoldRules(Duration.ofHours(row.getLongestHours()),
                        Duration.ofHours(row.getManagersHours()), row.getPerPerson())).orElseGet(HoldRules::usual);
    }

    @Override
    public void save(HoldRules rules) {
        DSLContext dsl = sql.write();
        int longest = Math.toIntExact(rules.longest().toHours());
        int managers = Math.toIntExact(rules.managersLongest().toHours());
        int saved = dsl.update(HOLD_RULES).set(HOLD_RULES.VERSION, HOLD_RULES.VERSION.plus(1))
                .set(HOLD_RULES.LONGEST_HOURS, longest).set(HOLD_RULES.MANAGERS_HOURS, managers)
                .set(HOLD_RULES.PER_PERSON, rules.perPerson()).where(HOLD_RULES.DEALERSHIP.eq(sql.dealership())).execute();
        if (saved == 0) {
            dsl.insertInto(HOLD_RULES).set(HOLD_RULES.DEALERSHIP, sql.dealership()).set(HOLD_RULES.ID, sql.dealership())
                    .set(HOLD_RULES.VERSION, 1L).set(HOLD_RULES.LONGEST_HOURS, longest)
                    .set(HOLD_RULES.MANAGERS_HOURS, managers).set(HOLD_RULES.PER_PERSON, rules.perPerson()).execute();
        }
    }

    private Condition ours() {
        return STOCK_UNIT.DEALERSHIP.eq(sql.dealership());
    }

    private static Condition after(String key) {
        String[] halves = Keyset.pair(key);
        return STOCK_UNIT.STOCK.ge(halves[1]).and(STOCK_UNIT.STOCK.gt(halves[1])
                .or(STOCK_UNIT.ID.gt(UUID.fromString(halves[0]))));
    }

    private static <T> List<List<T>> chunks(Collection<T> all) {
        List<T> list = List.copyOf(all);
        List<List<T>> chunks = new ArrayList<>();
        for (int from = 0; from < list.size(); from += CHUNK) {
            chunks.add(list.subList(from, Math.min(list.size(), from + CHUNK)));
        }
        return chunks;
    }
}
