package app.baton.vehicle;

import app.baton.journal.Ids;
import app.baton.journal.Page;
import app.baton.journal.PageRequest;
import app.baton.journal.Problem;
import app.baton.vehicle.TakenList.Turn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Works out what a list does to the stock, and changes nothing itself. A newer list updates a unit's facts and leaves
 * holds alone; a unit that was sold here stays sold unless it comes back under a new stock number; a unit that was gone
 * is back. Reading the same list twice changes nothing the second time. A list that comes late, from another desk, tells what
 * newer ones left open and takes its place in the {@link Story} of each vehicle.
 */
final class StockImport {

    private static final int PAGE = 500;
    /** As many lines as a sentence can name. */
    private static final int NAMED = 10;

    private final StockBook book;
    private final CompleteLists completes;
    private final List<FieldActionLists.Listed> actions;
    private final Ids ids;
    private final StockList list;
    private final Map<Vin, StockUnit> known;
    private final Map<String, StockUnit> byStock = new HashMap<>();
    private final Set<Vin> listed = new HashSet<>();
    private final List<StockUnit> added = new ArrayList<>();
    private final List<ImportReport.Changed> changed = new ArrayList<>();
    private final List<Turn> turns = new ArrayList<>();
    private final List<StockUnit> retold = new ArrayList<>();
    private final List<StockUnit> sold = new ArrayList<>();
    private final List<RefusedRow> refused = new ArrayList<>();
    private final List<StockUnit> unchanged = new ArrayList<>();
    private final List<StockUnit> missing = new ArrayList<>();

    private StockImport(StockBook book, CompleteLists completes, FieldActionLists actions, Ids ids, StockList list) {
        this.book = book;
        this.completes = completes;
        this.actions = actions.all();
        this.ids = ids;
        this.list = list;
        listed.addAll(list.reading().good().stream().map(row -> row.listing().vin()).toList());
        known = new HashMap<>(book.findAll(listed));
        refused.addAll(list.reading().refused());
    }

    /**
     * A plan: the report, what becomes of each unit that is to be saved for it to become true, the units that stand as before
     * and were spoken of, and the offered units that the list names in rows that cannot be used.
     */
    record Plan(ImportReport report, StockList list, List<Turn> turns, List<StockUnit> retold, List<StockUnit> spared) {

        /**
         * The list as the other desks hear of it, with what was known of the vehicles before. They have no refused rows, and
         * must not take a unit that stands in one of them for gone.
         */
        StockNews.Listed news() {
            Map<Vin, Past> known = Stream.concat(toSave().stream(), retold.stream())
                    .collect(Collectors.toMap(StockUnit::vin, StockUnit::past, (one, same) -> one));
            StockNews.Listed good = StockNews.listed(list.reading(), list.complete(), known);
            return new StockNews.Listed(good.source(), good.complete(), Stream.concat(good.lines().stream(),
                    spared.stream().map(StockNews::line)).toList());
        }

        List<StockUnit> toSave() {
            return turns.stream().map(Turn::after).toList();
        }
    }

    static Plan plan(StockBook book, CompleteLists completes, FieldActionLists actions, Ids ids, StockList list) {
        if (list.complete() && !list.reading().nameless().isEmpty()) {
            throw nameless(list.reading().nameless());
        }
        var run = new StockImport(book, completes, actions, ids, list);
        List<StockUnit> offered = book.offeredWithStories();
        offered.forEach(unit -> run.byStock.put(unit.stock(), unit));
        list.reading().good().forEach(run::take);
        List<StockUnit> unlisted = offered.stream().filter(unit -> !run.listed.contains(unit.vin())).toList();
        List<StockUnit> spared = spared(unlisted, list.reading());
        spared.forEach(unit -> run.keep(unit, list.repeated(unit)));
        unlisted.stream().filter(unit -> !spared.contains(unit)).forEach(run::miss);
        if (list.complete() && list.arrived()) {
            // what left on the day of another desk's list or later may have been lacking there before
            run.gone().forEach(run::miss);
        }
        run.refused.sort(Comparator.comparingInt(RefusedRow::line));
        return new Plan(new ImportReport(list.reading().source(), run.added, run.changed, run.unchanged.size(), run.missing,
                list.complete(), run.sold, run.refused, list.reading().remarks()), list, List.copyOf(run.turns),
                List.copyOf(run.retold), spared);
    }

    /** A unit whose row could not be read is in the list all the same. */
    private static List<StockUnit> spared(List<StockUnit> unlisted, StockReading reading) {
        Set<String> lines = reading.refused().stream().filter(row -> row.vin() != null)
                .map(row -> Vin.normal(String.valueOf(row.vin()))).collect(Collectors.toSet());
        Set<String> stocks = reading.refused().stream().filter(row -> row.stock() != null)
                .map(row -> String.valueOf(row.stock()).toUpperCase(Locale.ROOT)).collect(Collectors.toSet());
        return unlisted.stream().filter(unit -> lines.contains(unit.vin().value()) || stocks.contains(unit.stock())).toList();
    }

    /** A vehicle whose row nobody can read would seem to be lacking, and be gone. */
    private static Problem nameless(List<RefusedRow> rows) {
        String lines = rows.stream().limit(NAMED).map(row -> String.valueOf(row.line())).collect(Collectors.joining(", "));
        return Problem.badInput("stock.nameless", "complete", "Nobody can tell which vehicle these lines are about: " + lines
                + (rows.size() > NAMED ? " and " + (rows.size() - NAMED) + " more" : "") + ". It may be one that is still"
                + " here, so the list cannot be taken as naming everything. Mend them, or take the list in without saying so.");
    }

    private List<StockUnit> gone() {
        List<StockUnit> gone = new ArrayList<>();
        Optional<String> next = Optional.empty();
        do {
            Page<StockUnit> page = book.list(StockState.GONE, new PageRequest(PAGE, next));
            page.rows().stream().filter(unit -> !listed.contains(unit.vin())
                    && !unit.since().isBefore(list.dayOf(list.at()))).flatMap(unit -> book.find(unit.id()).stream())
                    .forEach(gone::add);
            next = page.next();
        } while (next.isPresent());
        return gone;
    }

    private void miss(StockUnit unit) {
        if (!list.complete()) {
            missing.add(unit);
        } else if (unit.story().words().isEmpty() || !list.at().isBefore(unit.story().begins())) {
            StockUnit after = unit.told(list.missing());
            keep(unit, after);
            if (unit.state().isOffered() && !after.state().isOffered()) {
                missing.add(after);
            }
        }
    }

    private void take(StockReading.Row row) {
        Listing listing = row.listing();
        @Nullable StockUnit other = byStock.get(listing.stock());
        // what another desk took in is not refused here: that the other vehicle has left may be heard of later
        if (!list.arrived() && other != null && !other.vin().equals(listing.vin()) && !listed.contains(other.vin())) {
            refused.add(new RefusedRow(row.row(), row.line(), RefusedRow.Kind.STOCK_TAKEN, "*", "Stock number " + listing.stock()
                    + " belongs to " + other.name() + ", VIN " + other.vin() + ". Mark that one sold or gone first, or correct"
                    + " the number in the list.", listing.stock(), listing.vin().value()));
            return;
        }
        @Nullable StockUnit before = known.get(listing.vin());
        if (before == null) {
            add(completes.overtake(StockUnit.arrived(new UnitId(ids.next()), listing, row.past(), list.word(listing)),
                    list.at(), list.zone()));
        } else if (cameBack(before, listing)) {
            // what was said of its earlier stay is not said of this one
            add(StockUnit.anew(new UnitId(ids.next()), listing, row.past(), list.word(listing)));
        } else if (before.state() == StockState.SOLD) {
            sold.add(before);
            keep(before, (before.stock().equals(listing.stock()) ? heard(before, row) : before).told(list.word(listing)));
        } else {
            update(before, row);
        }
    }

    private void add(StockUnit unit) {
        StockUnit whole = known(unit);
        added.add(whole);
        turns.add(new Turn(null, whole));
    }

    /** Sold here before, and now under another stock number: it was taken in trade. */
    private boolean cameBack(StockUnit before, Listing listing) {
        return before.state() == StockState.SOLD && !before.stock().equals(listing.stock())
                && (listing.stocked() == null || !listing.stocked().isBefore(before.since()))
                && before.story().next(list.at()).equals(list.at());
    }

    private void update(StockUnit before, StockReading.Row row) {
        StockUnit told = heard(before, row).told(list.word(row.listing()));
        StockUnit after = known(completes.overtake(told, list.at(), list.zone()));
        List<ImportReport.Change> changes = ListingChanges.between(before, after);
        if (changes.isEmpty()) {
            unchanged.add(before);
        } else {
            changed.add(new ImportReport.Changed(after, changes));
        }
        keep(before, after);
    }

    private StockUnit heard(StockUnit unit, StockReading.Row row) {
        return unit.hearing(Saying.listed(list.at(), row.listing(), row.past()));
    }

    /** With what the list passes on of it, and what the sponsors' lists say. */
    private StockUnit known(StockUnit unit) {
        StockUnit known = unit.hearing(Saying.passedOn(list.at(), list.known(unit.vin())));
        for (FieldActionLists.Listed each : actions) {
            known = each.told(known);
        }
        return known;
    }

    private void keep(StockUnit before, StockUnit after) {
        if (!after.standsAs(before)) {
            turns.add(new Turn(before, after));
        } else if (!after.story().equals(before.story())) {
            retold.add(after);
        }
    }
}
