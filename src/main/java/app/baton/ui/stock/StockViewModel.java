package app.baton.ui.stock;

import app.baton.incentive.Fit;
import app.baton.incentive.Fitting;
import app.baton.incentive.ProgramId;
import app.baton.journal.Background;
import app.baton.journal.Clock;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.people.Action;
import app.baton.people.User;
import app.baton.ui.kit.PaneState;
import app.baton.ui.kit.ScreenContext;
import app.baton.vehicle.StockUnit;
import app.baton.vehicle.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The vehicles that a customer can still have, what narrows them, and one of them opened with what fits it. */
public final class StockViewModel {

    /** What stood longest comes first; what is on its way comes last. */
    private static final Comparator<StockRow> ORDER = Comparator.comparing((StockRow row) -> row.days().orElse(-1)).reversed()
            .thenComparing(row -> row.unit().stock());

    private final StockDesks desks;
    private final Clock clock;
    private final Texts texts;
    private final ScreenContext context;
    private final Background.Lane loading;
    private final Background.Lane opening;
    private final UnitActs acts;
    private final ListImportViewModel importing;
    private final ReadOnlyObjectWrapper<PaneState> state = new ReadOnlyObjectWrapper<>(PaneState.loading());
    private final ReadOnlyStringWrapper lead = new ReadOnlyStringWrapper("");
    private final ObjectProperty<StockFilter> filter = new SimpleObjectProperty<>(StockFilter.ALL);
    private final ObservableList<StockRow> rows = FXCollections.observableArrayList();
    private final ObservableList<String> models = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable StockRow> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Detail> detail = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Boolean> listing = new ReadOnlyObjectWrapper<>(false);
    private Loaded loaded = Loaded.NOTHING;
    private Set<UnitId> fitting = Set.of();
    private String wanted = "";

    /** A vehicle opened: the programs that fit it, and those that may. */
    public record Detail(StockRow row, List<Fit> fits) { }

    private record Loaded(List<StockRow> rows, @Nullable Fitting fitting) {
        private static final Loaded NOTHING = new Loaded(List.of(), null);
    }

    public StockViewModel(StockDesks desks, Background background, Clock clock, Texts texts, ScreenContext context) {
        this.desks = desks;
        this.clock = clock;
        this.texts = texts;
        this.context = context;
        loading = background.lane(texts.say("stock.looking"));
        opening = background.lane(texts.say("stock.looking"));
        acts = new UnitActs(desks, background, clock, texts, context, this::changed);
        importing = new ListImportViewModel(desks, background, clock, texts, context, this::imported);
        filter.subscribe((before, now) -> {
            if (before.program() == now.program()) {
                refilter();
            } else {
                fit(now);
            }
        });
        selected.subscribe(this::open);
    }

    /** Reads the stock anew; filter and selection stay. */
    public void reload() {
        User user = context.user();
        Instant now = clock.now();
        LocalDate today = clock.today();
        loading.run(progress -> {
            List<StockUnit> units = desks.stock().offered(user);
            Fitting fits = desks.fitting().today(user);
            Fitting.Overview overview = fits.overview(units);
            return new Loaded(units.stream().map(unit -> StockRow.of(unit, unit.daysInStock(today), overview.of(unit.id()),
                    unit.heldAt(now).orElse(null))).sorted(ORDER).toList(), fits);
        }, this::take, this::failed);
    }

    private void take(Loaded found) {
        loaded = found;
        models.setAll(found.rows().stream().map(row -> row.unit().listing().model())
                .collect(Collectors.toCollection(TreeSet::new)));
        state.set(!found.rows().isEmpty() ? PaneState.ready() : mayImport()
                ? PaneState.empty(texts.say("stock.empty.title"), texts.say("stock.empty"), texts.say("stock.import"),
                        this::openImport)
                : PaneState.empty(texts.say("stock.empty.title"), texts.say("stock.empty.reader")));
        fit(filter.get());
        selectWanted();
    }

    private void failed(Problem problem) {
        if (loaded.rows().isEmpty()) {
            state.set(PaneState.failed(problem, texts.say("stock.retry"), this::reload));
        } else {
            context.dialogs().problem(problem);
        }
    }

    /** Finds the vehicles that the filter's program fits, off the screen's thread, and filters then. */
    private void fit(StockFilter now) {
        Fitting known = loaded.fitting();
        ProgramId program = now.program();
        if (program == null || known == null) {
            fitting = Set.of();
            refilter();
            return;
        }
        List<StockRow> all = loaded.rows();
        opening.run(progress -> all.stream().filter(row -> known.of(row.unit()).stream()
                .anyMatch(fit -> fit.program().id().equals(program))).map(row -> row.unit().id()).collect(Collectors.toSet()),
                found -> {
                    fitting = found;
                    refilter();
                }, context.dialogs()::problem);
    }

    private void refilter() {
        StockFilter now = filter.get();
        UnitId open = selected.get() == null ? null : selected.get().unit().id();
        rows.setAll(loaded.rows().stream().filter(now::lets)
                .filter(row -> now.program() == null || fitting.contains(row.unit().id())).toList());
        selected.set(rows.stream().filter(row -> row.unit().id().equals(open)).findFirst()
                .orElse(rows.isEmpty() ? null : rows.getFirst()));
        long held = rows.stream().filter(row -> row.hold() != null).count();
        long aged = rows.stream().filter(row -> row.days().orElse(0) >= StockFilter.AGED).count();
        lead.set(now.program() == null ? texts.say("stock.lead", rows.size(), aged, held)
                : texts.say("stock.lead.fits", rows.size(), now.program()));
    }

    private void open(@Nullable StockRow row) {
        Fitting known = loaded.fitting();
        if (row == null || known == null) {
            detail.set(null);
            return;
        }
        opening.run(progress -> new Detail(row, known.of(row.unit()).stream().sorted(Comparator.comparing(Fit::answer)
                .thenComparing(fit -> fit.most().negated())).toList()), detail::set, context.dialogs()::problem);
    }

    /** A unit by its stock number, or the units that a program fits as {@code fits:26-1101}. */
    public void open(String thing) {
        if (thing.startsWith("fits:")) {
            filter.set(StockFilter.ALL.fitting(new ProgramId(thing.substring("fits:".length()))));
        } else {
            wanted = thing;
            selectWanted();
        }
    }

    private void selectWanted() {
        if (!wanted.isEmpty() && !loaded.rows().isEmpty()) {
            String number = wanted;
            wanted = "";
            loaded.rows().stream().filter(row -> row.unit().stock().equalsIgnoreCase(number)
                    || row.unit().vin().value().equalsIgnoreCase(number)).findFirst().ifPresentOrElse(found -> {
                        filter.set(StockFilter.ALL);
                        selected.set(found);
                    }, () -> context.dialogs().tell(texts.say("stock.title"), texts.say("stock.unknown", number)));
        }
    }

    private void changed() {
        reload();
    }

    private void imported() {
        listing.set(false);
        filter.set(StockFilter.ALL);
        reload();
    }

    /** The row so many places further down, or up where negative. */
    public void move(int by) {
        if (!rows.isEmpty()) {
            int at = selected.get() == null ? by > 0 ? -1 : rows.size() : rows.indexOf(selected.get());
            selected.set(rows.get(Math.clamp((long) at + by, 0, rows.size() - 1)));
        }
    }

    public void change(UnaryOperator<StockFilter> how) {
        filter.set(how.apply(filter.get()));
    }

    /** Copies the vehicle as one line. */
    public void copy() {
        StockRow row = selected.get();
        if (row != null) {
            context.dialogs().copy(texts.say("stock.copy.line", row.unit().stock(), row.unit().name(), row.unit().vin(),
                    row.unit().listing().price() == null ? "" : texts.formats().money(row.unit().listing().price())));
            context.dialogs().toast(texts.say("stock.copied", row.unit().stock()));
        }
    }

    public void openImport() {
        listing.set(true);
    }

    public void closeImport() {
        listing.set(false);
    }

    public void openProgram(ProgramId program) {
        context.navigator().open("tracker", program.value());
    }

    public boolean mayImport() {
        return context.user().may(Action.IMPORT_STOCK);
    }

    public UnitActs acts() {
        return acts;
    }

    public ListImportViewModel importing() {
        return importing;
    }

    public ReadOnlyObjectProperty<PaneState> state() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty lead() {
        return lead.getReadOnlyProperty();
    }

    ObjectProperty<StockFilter> filter() {
        return filter;
    }

    public ObservableList<StockRow> rows() {
        return rows;
    }

    public ObservableList<String> models() {
        return models;
    }

    public ObjectProperty<@Nullable StockRow> selected() {
        return selected;
    }

    public ReadOnlyObjectProperty<@Nullable Detail> detail() {
        return detail.getReadOnlyProperty();
    }

    /** Whether a list is being taken in instead of the table. */
    public ReadOnlyObjectProperty<Boolean> listing() {
        return listing.getReadOnlyProperty();
    }
}
