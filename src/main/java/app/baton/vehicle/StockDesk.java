package app.baton.vehicle;

import app.baton.journal.Activity;
import app.baton.journal.Clock;
import app.baton.journal.Page;
import app.baton.journal.PageRequest;
import app.baton.journal.Problem;
import app.baton.journal.UnitOfWork;
import app.baton.people.Action;
import app.baton.people.Permissions;
import app.baton.people.User;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps the store's stock: takes lists in, and follows units until they are sold. Holds are the {@link HoldDesk}'s. */
public final class StockDesk {

    private final StockBook book;
    private final StockArrivals arrivals;
    private final StockPost post;
    private final UnitOfWork work;
    private final Clock clock;

    public StockDesk(StockBook book, StockArrivals arrivals, StockPost post, UnitOfWork work, Clock clock) {
        this.book = book;
        this.arrivals = arrivals;
        this.post = post;
        this.work = work;
        this.clock = clock;
    }

    /** Every unit that a customer can still have, by stock number. */
    public List<StockUnit> offered(User user) {
        Permissions.require(user, Action.SEE_STOCK);
        return work.read(book::offered).stream().map(unit -> unit.shownTo(user)).toList();
    }

    /** The units in one state by stock number, such as those that were sold. */
    public Page<StockUnit> list(User user, StockState state, PageRequest request) {
        Permissions.require(user, Action.SEE_STOCK);
        Page<StockUnit> page = work.read(() -> book.list(state, request));
        return new Page<>(page.rows().stream().map(unit -> unit.shownTo(user)).toList(), page.next());
    }

    public Map<StockState, Long> counts(User user) {
        Permissions.require(user, Action.SEE_STOCK);
        return work.read(book::counts);
    }

    /** The newest unit under a stock number or a whole VIN. */
    public Optional<StockUnit> find(User user, String stockOrVin) {
        Permissions.require(user, Action.SEE_STOCK);
        String text = Vin.normal(stockOrVin);
        return work.read(() -> book.findByStock(stockOrVin.strip()).or(() -> Vin.isOne(text) ? book.find(new Vin(text))
                : Optional.empty())).map(unit -> unit.shownTo(user));
    }

    /** Units whose stock number or VIN's last characters start like that, the first few. */
    public List<StockUnit> starting(User user, String text, int most) {
        Permissions.require(user, Action.SEE_STOCK);
        return work.read(() -> book.starting(text, most)).stream().map(unit -> unit.shownTo(user)).toList();
    }

    /** Which of this person's work on the stock no other desk hears of, because the root does not let this desk tell it. */
    public Untold untold(User user) {
        Permissions.require(user, Action.SEE_STOCK);
        if ((user.may(Action.IMPORT_STOCK) || user.may(Action.EDIT_STOCK)) && !work.read(post::tellsChanges)) {
            return Untold.CHANGES;
        }
        return user.may(Action.HOLD_UNIT) && !work.read(post::tellsHolds) ? Untold.HOLDS : Untold.NOTHING;
    }

    /** See {@link #untold}. */
    public enum Untold {
        NOTHING, HOLDS, CHANGES
    }

    /**
     * What importing the list would do; nothing is changed.
     *
     * @throws Problem {@code stock.nameless} when it is said to be complete and holds {@link StockReading#nameless} rows
     */
    public ImportReport preview(User user, StockReading reading, boolean complete) {
        Permissions.require(user, Action.IMPORT_STOCK);
        return work.read(() -> plan(reading, complete).report());
    }

    /**
     * Imports the list's good rows in one change. Units that it lacks are marked gone only when it is {@code complete},
     * that is, when the person says that it names everything in stock.
     *
     * @throws Problem as {@link #preview} does
     */
    public ImportReport importList(User user, StockReading reading, boolean complete) {
        return take(user, reading, complete).report();
    }

    /** The same, for whoever may want to take it back. */
    public TakenList take(User user, StockReading reading, boolean complete) {
        Permissions.require(user, Action.IMPORT_STOCK);
        return work.write(user.actor(), log -> {
            StockImport.Plan plan = plan(reading, complete);
            ImportReport report = plan.report();
            if (!plan.turns().isEmpty()) {
                UnitNotes.note(plan.turns(), log);
            }
            // a list of everything that changes nothing here may be news to others, who were not told before
            if (!plan.turns().isEmpty() || complete) {
                arrivals.keep(plan);
                post.send(plan.news(), plan.list().at(), user);
            }
            log.note(Activity.of("stock.imported", "stock", reading.source()).with("added", report.added().size())
                    .with("changed", report.changed().size()).with("unchanged", report.unchanged())
                    .with("gone", complete ? report.missing().size() : 0).with("refused", report.refused().size()));
            return new TakenList(report, plan.turns());
        });
    }

    private StockImport.Plan plan(StockReading reading, boolean complete) {
        List<Vin> named = reading.good().stream().map(row -> row.listing().vin()).toList();
        return arrivals.plan(reading, complete, next(Stream.concat(book.offeredWithStories().stream(),
                book.findAll(named).values().stream())));
    }

    /** The moment of what a person does now, after all that was said of these. */
    private Instant next(Stream<StockUnit> units) {
        return units.map(unit -> unit.story().next(clock.now())).max(Comparator.naturalOrder()).orElse(clock.now());
    }

    /**
     * Takes a list back as one. The other desks hear the stock as it stands then; what a list told them of a vehicle that had
     * been open before stays known there.
     *
     * @return the units that stay as the list left them, because somebody worked on them since or holds them
     */
    public List<StockUnit> takeBack(User user, TakenList taken) {
        Permissions.require(user, Action.IMPORT_STOCK);
        return work.write(user.actor(), log -> {
            ListUndo undo = ListUndo.plan(book, taken, clock);
            String source = taken.report().source();
            if (!undo.turns().isEmpty()) {
                book.save(undo.toSave());
                List<StockUnit> told = undo.moves() ? book.offeredWithStories() : undo.toSave();
                if (undo.moves()) {
                    arrivals.repeated(told, undo.at());
                }
                post.send(new StockNews.Listed(source, undo.moves(), told.stream().map(StockNews::line).toList()), undo.at(),
                        user);
                UnitNotes.note(undo.turns(), log);
            }
            log.note(Activity.of("stock.import-undone", "stock", source).with("units", undo.turns().size())
                    .with("stayed", undo.stayed().size()));
            return undo.stayed().stream().map(unit -> unit.shownTo(user)).toList();
        });
    }

    /** Marks a unit sold on that day; its hold ends. */
    public StockUnit markSold(User user, StockUnit unit, LocalDate day) {
        Permissions.require(user, Action.EDIT_STOCK);
        if (day.isAfter(clock.today())) {
            throw Problem.badInput("stock.sold-later", "day", "The day of the sale lies ahead. Give today's date or an earlier"
                    + " one.");
        }
        return move(user, unit, StockState.SOLD, day);
    }

    /** Marks a unit gone: traded to another store, auctioned, taken off the list. */
    public StockUnit markGone(User user, StockUnit unit) {
        Permissions.require(user, Action.EDIT_STOCK);
        return move(user, unit, StockState.GONE, clock.today());
    }

    /** Brings a unit that was sold or gone back into stock, when that was a mistake or the sale fell through. */
    public StockUnit takeBack(User user, StockUnit unit) {
        Permissions.require(user, Action.EDIT_STOCK);
        return move(user, unit, StockState.IN_STOCK, clock.today());
    }

    /** Takes a sale or a departure back at once: the unit is on its way or in stock as before, and held as before. */
    public StockUnit undo(User user, StockUnit left, StockUnit before) {
        Permissions.require(user, Action.EDIT_STOCK);
        return work.write(user.actor(), log -> {
            StockUnit stored = StockedUnits.current(book, left);
            Instant at = stored.story().next(clock.now());
            Optional<Hold> hold = before.heldAt(at);
            // as if it had not left: a day on which it was marked by mistake is a day in stock
            StockUnit moved = arrivals.actions().told(stored.told(new Word.Moved(at, before.state(), before.since())));
            StockUnit held = hold.map(it -> moved.told(new Word.Held(at, it, false))).orElse(moved);
            StockUnit back = book.save(List.of(held)).getFirst();
            post.send(new StockNews.Moved(back.vin(), back.state(), back.since()), at, user);
            hold.ifPresent(it -> post.send(StockNews.held(back, it, false), at, user));
            log.note(Activity.of("stock.taken-back", "unit", back.id()).with("stock", back.stock()).with("vin", back.vin()));
            return back.shownTo(user);
        });
    }

    /** Keeps what is known of a unit's past: demonstrator, loaner, in service, sold order, reported before. */
    public StockUnit recall(User user, StockUnit unit, Past past) {
        Permissions.require(user, Action.EDIT_STOCK);
        if (past.inService() != null && past.inService().isAfter(clock.today())) {
            throw Problem.badInput("stock.in-service-later", "inService", "The day on which it went in service lies ahead. Give"
                    + " today's date or an earlier one.");
        }
        return change(user, unit, "stock.past", (stored, at) -> stored.hearing(Saying.known(at, past.news(stored.past()),
                past.forgotten(stored.past()))).told(new Word.Known(at)), (before, after) -> new StockNews.Known(after.vin(),
                after.past().news(before.past()), after.past().forgotten(before.past())));
    }

    /**
     * Takes in the sponsor's list of open field actions of a day: the named vehicles have one, every other offered unit
     * of the make has none.
     *
     * @return the numbers that no offered unit has
     */
    public List<String> fieldActions(User user, String make, Collection<String> open, LocalDate asOf) {
        Permissions.require(user, Action.EDIT_STOCK);
        return work.write(user.actor(), log -> {
            List<StockUnit> offered = book.offeredWithStories();
            Instant at = arrivals.actions().next(next(offered.stream()));
            Map<String, String> vins = offered.stream().collect(Collectors.toMap(unit -> Vin.normal(unit.stock()),
                    unit -> unit.vin().value(), (one, other) -> one));
            // a stock number may be another vehicle's tomorrow, and on another desk
            List<String> named = open.stream().map(Vin::normal).filter(text -> !text.isEmpty())
                    .map(text -> vins.getOrDefault(text, text)).distinct().sorted().toList();
            Set<String> here = offered.stream().map(unit -> unit.vin().value()).collect(Collectors.toSet());
            var list = new StockNews.FieldActions(make.strip(), named, asOf);
            arrivals.actions().take(FieldActionLists.Listed.of(list.make(), list.open(), asOf, at));
            post.send(list, at, user);
            List<String> left = named.stream().filter(vin -> !here.contains(vin)).toList();
            log.note(Activity.of("stock.field-actions", "stock", make).with("open", named.size() - left.size())
                    .with("asOf", asOf));
            return left;
        });
    }

    private StockUnit move(User user, StockUnit unit, StockState state, LocalDate day) {
        return change(user, unit, "stock." + state.name().toLowerCase(Locale.ROOT).replace('_', '-'), (stored, at) -> {
            StockUnit moved = stored.told(new Word.Moved(at, state, day));
            return state.isOffered() ? arrivals.actions().told(moved) : moved;
        }, (before, after) -> new StockNews.Moved(after.vin(), after.state(), after.since()));
    }

    private StockUnit change(User user, StockUnit seen, String what, BiFunction<StockUnit, Instant, StockUnit> change,
                             BiFunction<StockUnit, StockUnit, StockNews> news) {
        return work.write(user.actor(), log -> {
            StockUnit before = StockedUnits.current(book, seen);
            Instant at = before.story().next(clock.now());
            StockUnit after = change.apply(before, at);
            if (after.standsAs(before)) {
                return before.shownTo(user);
            }
            StockUnit stored = book.save(List.of(after)).getFirst();
            post.send(news.apply(before, after), at, user);
            log.note(Activity.of(what, "unit", after.id()).with("stock", after.stock()).with("vin", after.vin()));
            return stored.shownTo(user);
        });
    }
}
