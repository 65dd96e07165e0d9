package app.baton.ui.stock;

import app.baton.incentive.Fitting;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.journal.ActivityEntry;
import app.baton.journal.Clock;
import app.baton.journal.Page;
import app.baton.journal.PageRequest;
import app.baton.people.Action;
import app.baton.people.Permissions;
import app.baton.people.User;
import app.baton.vehicle.StockDesk;
import app.baton.vehicle.StockState;
import app.baton.vehicle.StockUnit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the whole stock and judges it against today's programs, off the screen's thread. */
final class StockLoader {

    /** What stood longest comes first; what is on its way comes last. */
    private static final Comparator<StockRow> ORDER = Comparator.comparingInt((StockRow row) -> row.days().orElse(-1)).reversed()
            .thenComparing(row -> row.unit().stock());
    private static final int PER_PAGE = 500;
    private static final int PAST = 50;

    private final StockDesks desks;
    private final Clock clock;

    StockLoader(StockDesks desks, Clock clock) {
        this.desks = desks;
        this.clock = clock;
    }

    /** A program that some vehicle here could have, and how many. */
    record Offered(ProgramId id, String name, Fitting.Units units) { }

    /** What was read; {@code left}, what was sold or is gone, is null where nobody asked for it. */
    record Loaded(List<StockRow> rows, @Nullable List<StockRow> left, List<Offered> programs, @Nullable Fitting fitting,
                  StockDesk.Untold untold) {

        static final Loaded NOTHING = new Loaded(List.of(), null, List.of(), null, StockDesk.Untold.NOTHING);

        Stream<StockRow> all() {
            return left == null ? rows.stream() : Stream.concat(rows.stream(), left.stream());
        }
    }

    Loaded load(User user, boolean withLeft) {
        Instant now = clock.now();
        LocalDate today = clock.today();
        List<StockUnit> units = desks.stock().offered(user);
        Fitting fitting = desks.fitting().today(user);
        Fitting.Overview overview = fitting.overview(units);
        List<StockRow> rows = units.stream().map(unit -> StockRow.of(unit, unit.daysInStock(today), overview.of(unit.id()),
                unit.heldAt(now).orElse(null))).sorted(ORDER).toList();
        List<Offered> programs = fitting.programs().stream().map(program -> offered(program, overview))
                .filter(it -> it.units().fit() + it.units().mayFit() > 0).sorted(Comparator.comparing(it -> it.id().value()))
                .toList();
        return new Loaded(rows, withLeft ? left(user) : null, programs, fitting, desks.stock().untold(user));
    }

    /** What happened to a vehicle, newest first. */
    List<ActivityEntry> past(User user, StockUnit unit) {
        Permissions.require(user, Action.SEE_STOCK);
        return desks.activity().of("unit", unit.id().toString(), PageRequest.first(PAST)).rows();
    }

    private static Offered offered(Program program, Fitting.Overview overview) {
        return new Offered(program.id(), program.name(), overview.of(program.id()));
    }

    /** The newest departures first. */
    private List<StockRow> left(User user) {
        List<StockRow> rows = new ArrayList<>();
        for (StockState state : List.of(StockState.SOLD, StockState.GONE)) {
            Page<StockUnit> page = desks.stock().list(user, state, PageRequest.first(PER_PAGE));
            page.rows().forEach(unit -> rows.add(StockRow.left(unit)));
            while (page.next().isPresent()) {
                page = desks.stock().list(user, state, PageRequest.after(PER_PAGE, page.next().get()));
                page.rows().forEach(unit -> rows.add(StockRow.left(unit)));
            }
        }
        rows.sort(Comparator.comparing((StockRow row) -> row.unit().since()).reversed()
                .thenComparing(row -> row.unit().stock()));
        return rows;
    }
}
