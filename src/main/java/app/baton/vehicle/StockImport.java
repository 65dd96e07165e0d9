package app.baton.vehicle;

import app.baton.journal.Ids;
import app.baton.journal.Problem;
import app.baton.vehicle.TakenList.Turn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Works out what a list does to the stock, and changes nothing itself. A newer list updates a unit's facts and leaves
 * holds alone; a unit that was sold here stays sold unless it comes back under a new stock number; a unit that was gone
 * is back. Reading the same list twice changes nothing the second time.
 */
final class StockImport {

    /** As many lines as a sentence can name. */
    private static final int NAMED = 10;

    private final Ids ids;
    private final LocalDate today;
    private final Map<Vin, StockUnit> known;
    private final Map<String, StockUnit> byStock = new HashMap<>();
    private final Set<Vin> listed = new HashSet<>();
    private final List<StockUnit> added = new ArrayList<>();
    private final List<ImportReport.Changed> changed = new ArrayList<>();
    private final List<Turn> turns = new ArrayList<>();
    private final List<StockUnit> sold = new ArrayList<>();
    private final List<RefusedRow> refused = new ArrayList<>();
    private final List<StockUnit> unchanged = new ArrayList<>();

    private StockImport(StockBook book, Ids ids, LocalDate today, StockReading reading) {
        this.ids = ids;
        this.today = today;
        listed.addAll(reading.good().stream().map(row -> row.listing().vin()).toList());
        known = new HashMap<>(book.findAll(listed));
        refused.addAll(reading.refused());
    }

    /**
     * A plan: the report, what becomes of each unit that is to be saved for it to become true, and the offered units that
     * the list names in rows that cannot be used.
     */
    record Plan(ImportReport report, List<Turn> turns, List<StockUnit> spared) {

        /** The list as the other desks hear of it: they have no refused rows, and must not take such a unit for gone. */
        StockNews.Listed news(StockReading reading) {
            StockNews.Listed good = StockNews.listed(reading, report.complete());
            return new StockNews.Listed(good.source(), good.complete(), Stream.concat(good.lines().stream(),
                    spared.stream().map(unit -> StockNews.line(unit.listing(), unit.past()))).toList());
        }

        List<StockUnit> toSave() {
            return turns.stream().map(Turn::after).toList();
        }
    }

    static Plan plan(StockBook book, Ids ids, LocalDate today, StockReading reading, boolean complete) {
        if (complete && !reading.nameless().isEmpty()) {
            throw nameless(reading.nameless());
        }
        var run = new StockImport(book, ids, today, reading);
        List<StockUnit> offered = book.offered();
        offered.forEach(unit -> run.byStock.put(unit.stock(), unit));
        reading.good().forEach(run::take);
        Set<String> lines = reading.refused().stream().filter(row -> row.vin() != null)
                .map(row -> Vin.normal(String.valueOf(row.vin()))).collect(Collectors.toSet());
        Set<String> stocks = reading.refused().stream().filter(row -> row.stock() != null)
                .map(row -> String.valueOf(row.stock()).toUpperCase(Locale.ROOT)).collect(Collectors.toSet());
        // a unit whose row could not be read is in the list all the same
        List<StockUnit> unlisted = offered.stream().filter(unit -> !run.listed.contains(unit.vin())).toList();
        List<StockUnit> spared = unlisted.stream().filter(unit -> lines.contains(unit.vin().value())
                || stocks.contains(unit.stock())).toList();
        List<StockUnit> missing = unlisted.stream().filter(unit -> !spared.contains(unit)).toList();
        if (complete) {
            missing.forEach(unit -> run.turns.add(new Turn(unit, unit.in(StockState.GONE, today))));
            missing = missing.stream().map(unit -> unit.in(StockState.GONE, today)).toList();
        }
        run.refused.sort(Comparator.comparingInt(RefusedRow::line));
        return new Plan(new ImportReport(reading.source(), run.added, run.changed, run.unchanged.size(), missing, complete,
                run.sold, run.refused, reading.remarks()), List.copyOf(run.turns), spared);
    }

    /** A vehicle whose row nobody can read would seem to be lacking, and be gone. */
    private static Problem nameless(List<RefusedRow> rows) {
        String lines = rows.stream().limit(NAMED).map(row -> String.valueOf(row.line())).collect(Collectors.joining(", "));
        return Problem.badInput("stock.nameless", "complete", "Nobody can tell which vehicle these lines are about: " + lines
                + (rows.size() > NAMED ? " and " + (rows.size() - NAMED) + " more" : "") + ". It may be one that is still"
                + " here, so the list cannot be taken as naming everything. Mend them, or take the list in without saying so.");
    }

    private void take(StockReading.Row row) {
        Listing listing = row.listing();
        @Nullable StockUnit other = byStock.get(listing.stock());
        if (other != null && !other.vin().equals(listing.vin()) && !listed.contains(other.vin())) {
            refused.add(new RefusedRow(row.row(), row.line(), RefusedRow.Kind.STOCK_TAKEN, "*", "Stock number " + listing.stock()
                    + " belongs to " + other.name() + ", VIN " + other.vin() + ". Mark that one sold or gone first, or correct"
                    + " the number in the list.", listing.stock(), listing.vin().value()));
            return;
        }
        @Nullable StockUnit before = known.get(listing.vin());
        if (before == null || cameBack(before, listing)) {
            StockUnit unit = StockUnit.arrived(new UnitId(ids.next()), listing, today).knowing(row.past());
            added.add(unit);
            turns.add(new Turn(null, unit));
        } else if (before.state() == StockState.SOLD) {
            sold.add(before);
        } else {
            update(before, row);
        }
    }

    /** Sold here before, and now under another stock number: it was taken in trade. */
    private static boolean cameBack(StockUnit before, Listing listing) {
        return before.state() == StockState.SOLD && !before.stock().equals(listing.stock())
                && (listing.stocked() == null || !listing.stocked().isBefore(before.since()));
    }

    private void update(StockUnit before, StockReading.Row row) {
        StockUnit after = before.listed(row.listing(), today).knowing(row.past().or(before.past()));
        List<ImportReport.Change> changes = ListingChanges.between(before, after);
        if (changes.isEmpty()) {
            unchanged.add(before);
        } else {
            changed.add(new ImportReport.Changed(after, changes));
            turns.add(new Turn(before, after));
        }
    }
}
