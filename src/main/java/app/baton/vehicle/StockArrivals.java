package app.baton.vehicle;

import app.baton.journal.Activity;
import app.baton.journal.ActivityLog;
import app.baton.journal.Clock;
import app.baton.journal.Ids;
import app.baton.journal.Problem;
import app.baton.journal.Settings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Takes what other desks say of the stock into this desk's book. Vehicles meet by their VIN. A list that was written
 * before the newest one that this desk has is history. Where two people hold one unit, the earlier hold stands, on every
 * desk alike, unless a manager took it over.
 */
public final class StockArrivals {

    private static final String NEWEST_LIST = "stock.listed-at";

    private final StockBook book;
    private final Settings settings;
    private final Clock clock;
    private final Ids ids;

    public StockArrivals(StockBook book, Settings settings, Clock clock, Ids ids) {
        this.book = book;
        this.settings = settings;
        this.clock = clock;
        this.ids = ids;
    }

    /** Notes that this desk itself took a list in. */
    void listed(Instant at) {
        settings.put(NEWEST_LIST, at.toString());
    }

    /**
     * Takes one piece of news, inside the open unit of work.
     *
     * @return what a person should be told although the news was taken
     */
    public List<Problem> take(StockNews news, Instant said, ActivityLog log) {
        return switch (news) {
            case StockNews.Listed list -> listed(list, said, log);
            case StockNews.Moved moved -> change(moved.vin(), "moved", log, unit ->
                    moved.since().isBefore(unit.since()) ? unit : moved(unit, moved));
            case StockNews.Known known -> change(known.vin(), "past", log, unit -> unit.knowing(known.past().or(unit.past())));
            case StockNews.FieldActions actions -> {
                new FieldActionList(book).take(actions.make(), actions.open(), actions.asOf());
                log.note(Activity.of("stock.arrived", "stock", actions.make()).with("field actions", actions.open().size()));
                yield List.of();
            }
            case StockNews.Held held -> held(held, log);
            case StockNews.Released released -> change(released.vin(), "released", log, unit -> {
                Hold hold = unit.hold();
                // stores round moments, so the hold that is meant may seem to begin a little later
                return hold == null || hold.since().isAfter(released.since().plusMillis(1)) ? unit : unit.held(null);
            });
        };
    }

    private static StockUnit moved(StockUnit unit, StockNews.Moved moved) {
        StockUnit next = unit.in(moved.state(), moved.since());
        return moved.state().isOffered() ? next : next.held(null);
    }

    private List<Problem> listed(StockNews.Listed list, Instant said, ActivityLog log) {
        Optional<Instant> newest = settings.find(NEWEST_LIST).map(Instant::parse);
        if (newest.isPresent() && !said.isAfter(newest.get())) {
            return List.of();
        }
        List<StockReading.Row> rows = new ArrayList<>();
        for (StockNews.Line line : list.lines()) {
            rows.add(new StockReading.Row(rows.size() + 1, rows.size() + 2, line.listing(), line.past()));
        }
        StockImport.Plan plan = StockImport.plan(book, ids, clock.today(),
                new StockReading(list.source(), rows, List.of(), List.of()), list.complete());
        book.save(plan.toSave());
        listed(said);
        UnitNotes.note(plan.turns(), log);
        log.note(Activity.of("stock.arrived", "stock", list.source()).with("added", plan.report().added().size())
                .with("changed", plan.report().changed().size())
                .with("gone", list.complete() ? plan.report().missing().size() : 0));
        return plan.report().refused().stream().map(row -> Problem.badInput("stock.row", String.valueOf(row.stock()),
                row.sentence())).toList();
    }

    private List<Problem> held(StockNews.Held held, ActivityLog log) {
        Hold hold = new Hold(held.by(), held.byName(), "", held.reason(), held.since(), held.until());
        Optional<StockUnit> unit = book.find(held.vin());
        Optional<Hold> other = unit.flatMap(it -> it.heldAt(clock.now())).filter(it -> !it.by().equals(held.by()));
        if (other.isPresent() && !held.instead() && !other.get().since().isAfter(held.since())) {
            return List.of(Problem.conflict("hold.clash", unit.get().stock() + " was held by " + held.byName() + " and, earlier,"
                    + " by " + other.get().byName() + ". The earlier hold stands. Talk to each other."));
        }
        List<Problem> told = new ArrayList<>(change(held.vin(), "held", log, it -> it.held(hold)));
        if (other.isPresent() && !held.instead()) {
            told.add(Problem.conflict("hold.clash", unit.get().stock() + " was held by " + other.get().byName() + " and,"
                    + " earlier, by " + held.byName() + ". The earlier hold stands. Talk to each other."));
        }
        return told;
    }

    private List<Problem> change(Vin vin, String what, ActivityLog log, UnaryOperator<StockUnit> change) {
        Optional<StockUnit> found = book.find(vin);
        if (found.isEmpty()) {
            return List.of(Problem.couldNot("stock.unknown-unit", "Another desk speaks of the vehicle " + vin + ", which is on no"
                    + " list that this desk has. It will be known with the next list."));
        }
        StockUnit after = change.apply(found.get());
        if (!after.equals(found.get())) {
            book.save(List.of(after));
            log.note(Activity.of("stock.arrived", "unit", after.id()).with("stock", after.stock()).with("what", what));
        }
        return List.of();
    }
}
