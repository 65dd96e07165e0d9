package app.baton.vehicle;

import app.baton.journal.Activity;
import app.baton.journal.ActivityLog;
import app.baton.journal.Clock;
import app.baton.journal.Ids;
import app.baton.journal.Problem;
import app.baton.journal.Settings;
import app.baton.people.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Takes what other desks say of the stock into this desk's book. Vehicles meet by their VIN. Each word takes its place in the
 * vehicle's {@link Story} by the moment at which it was said, so that every desk ends with the same stock, whatever it hears
 * first.
 */
public final class StockArrivals {

    /** Clocks that stand farther ahead than this are not believed until their time has come. */
    private static final Duration AHEAD = Duration.ofMinutes(10);

    private final StockBook book;
    private final CompleteLists completes;
    private final FieldActionLists actions;
    private final Clock clock;
    private final Ids ids;

    public StockArrivals(StockBook book, Settings settings, Clock clock, Ids ids) {
        this.book = book;
        this.completes = new CompleteLists(settings);
        this.actions = new FieldActionLists(book, settings);
        this.clock = clock;
        this.ids = ids;
    }

    /** What a list of this desk's own would do. */
    StockImport.Plan plan(StockReading reading, boolean complete, Instant at) {
        return plan(new StockList(reading, complete, at, clock.zone(), false, Map.of()));
    }

    private StockImport.Plan plan(StockList list) {
        return StockImport.plan(book, completes, actions, ids, list);
    }

    void keep(StockImport.Plan plan) {
        book.save(plan.toSave());
        book.keepStories(plan.retold());
        if (plan.list().complete()) {
            completes.add(plan.list().at());
        }
    }

    FieldActionLists actions() {
        return actions;
    }

    /** Notes that this desk told the others the whole stock as it stands. */
    void repeated(List<StockUnit> offered, Instant at) {
        var list = new StockList(new StockReading("", List.of(), List.of(), List.of()), true, at, clock.zone(), false, Map.of());
        book.keepStories(offered.stream().map(list::repeated).toList());
        completes.add(at);
    }

    /**
     * Takes one piece of news, inside the open unit of work.
     *
     * @param said   when the writer said it
     * @param writer who wrote it
     * @return what a person should be told although the news was taken
     * @throws Problem when it cannot be taken, or not yet
     */
    public List<Problem> take(StockNews news, Instant said, PersonId writer, ActivityLog log) {
        if (said.isAfter(clock.now().plus(AHEAD))) {
            throw Problem.couldNot("stock.ahead", "Another desk dates news of the stock " + said + ", which has not come yet."
                    + " They are taken when it has. The clock of one of the two computers stands wrong.");
        }
        return switch (news) {
            case StockNews.Listed list -> listed(list, said, log);
            case StockNews.Moved moved -> change(moved.vin(), "moved", log, unit -> {
                StockUnit after = unit.told(new Word.Moved(said, moved.state(), moved.since()));
                return moved.state().isOffered() ? actions.told(completes.overtake(after, said, clock.zone())) : after;
            });
            case StockNews.Known known -> change(known.vin(), "past", log, unit -> unit
                    .hearing(Saying.known(said, known.past(), known.forgotten())).told(new Word.Known(said)));
            case StockNews.FieldActions list -> {
                actions.take(FieldActionLists.Listed.of(list.make(), list.open(), list.asOf(), said));
                log.note(Activity.of("stock.arrived", "stock", list.make()).with("field actions", list.open().size()));
                yield List.of();
            }
            case StockNews.Held held -> held(held, said, log);
            case StockNews.Released released -> change(released.vin(), "released", log, unit ->
                    unit.told(new Word.Released(said, released.of(writer), released.since())));
        };
    }

    private List<Problem> listed(StockNews.Listed list, Instant said, ActivityLog log) {
        List<StockReading.Row> rows = new ArrayList<>();
        Map<Vin, Past> known = new HashMap<>();
        for (StockNews.Line line : list.lines()) {
            rows.add(new StockReading.Row(rows.size() + 1, rows.size() + 2, line.listing(), line.past()));
            if (line.known() != null) {
                known.put(line.listing().vin(), line.known());
            }
        }
        StockImport.Plan plan = plan(new StockList(new StockReading(list.source(), rows, List.of(), List.of()),
                list.complete(), said, clock.zone(), true, known));
        keep(plan);
        UnitNotes.note(plan.turns(), log);
        log.note(Activity.of("stock.arrived", "stock", list.source()).with("added", plan.report().added().size())
                .with("changed", plan.report().changed().size())
                .with("gone", list.complete() ? plan.report().missing().size() : 0));
        return plan.report().refused().stream().map(row -> Problem.badInput("stock.row", String.valueOf(row.stock()),
                row.sentence())).toList();
    }

    private List<Problem> held(StockNews.Held held, Instant said, ActivityLog log) {
        if (held.until().isAfter(said.plus(Hold.LONGEST))) {
            throw Problem.badInput("stock.hold-too-long", "until", "A hold of " + held.byName() + " would last until "
                    + held.until() + ". No hold lasts that long; it was not taken.");
        }
        return change(held.vin(), "held", log, it -> {
            Hold hold = new Hold(held.by(), held.byName(), "", held.reason(), held.since(), held.until());
            return it.told(new Word.Held(said, hold.forWhom(it.story().heldFor(hold).orElse("")), held.instead()));
        });
    }

    /**
     * What people should be told of the stock as it stands once everything that came was taken, by what it is about: two who
     * each hold one vehicle, and two vehicles under one number. While some is still to be read, it may be settled by that.
     */
    public SortedMap<String, Problem> unsettled() {
        SortedMap<String, Problem> found = new TreeMap<>();
        Map<String, StockUnit> numbers = new HashMap<>();
        for (StockUnit unit : book.offered()) {
            Optional.ofNullable(unit.hold()).flatMap(first -> clash(unit, first))
                    .ifPresent(problem -> found.put("stock/" + unit.vin(), problem));
            StockUnit other = numbers.put(unit.stock(), unit);
            if (other != null) {
                found.put("stock/" + unit.stock(), sameNumber(other, unit));
            }
        }
        return found;
    }

    private Optional<Problem> clash(StockUnit unit, Hold first) {
        Instant now = clock.now();
        return book.find(unit.id()).map(it -> it.story().told().lost()).filter(lost -> lost.standsAt(now))
                .map(lost -> first.standsAt(now)
                ? Problem.conflict("hold.clash", unit.stock() + " was held by " + lost.byName() + " and, earlier, by "
                + first.byName() + ". The earlier hold stands. Talk to each other.")
                : Problem.conflict("hold.lost", unit.stock() + " was held by " + lost.byName() + " while " + first.byName()
                + ", who was earlier, held it too. That hold has run out, and nobody holds it now: hold it again if it is still"
                + " wanted."));
    }

    private static Problem sameNumber(StockUnit one, StockUnit other) {
        return Problem.conflict("stock.same-number", one.name() + " (" + one.vin() + ") and " + other.name() + " (" + other.vin()
                + ") are both listed under " + one.stock() + ". Correct the number of one of them in the list that it came with,"
                + " or mark it sold or gone.");
    }

    private List<Problem> change(Vin vin, String what, ActivityLog log, UnaryOperator<StockUnit> change) {
        // the document waits, and is taken with its own moment when the list has come
        StockUnit before = book.find(vin).orElseThrow(() -> Problem.couldNot("stock.unknown-unit", "Another desk speaks of the"
                + " vehicle " + vin + ", which is on no list that this desk has. What it says is taken with the list that names"
                + " it."));
        StockUnit after = change.apply(before);
        if (!after.standsAs(before)) {
            book.save(List.of(after));
            log.note(Activity.of("stock.arrived", "unit", after.id()).with("stock", after.stock()).with("what", what));
        } else {
            book.keepStories(List.of(after));
        }
        return List.of();
    }
}
