package app.baton.ui.stock;

import app.baton.incentive.Fit;
import app.baton.incentive.Fitting;
import app.baton.incentive.ProgramId;
import app.baton.journal.ActivityEntry;
import app.baton.journal.Background;
import app.baton.journal.Clock;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.people.Action;
import app.baton.people.User;
import app.baton.ui.kit.Doors;
import app.baton.ui.kit.PaneState;
import app.baton.ui.kit.ScreenContext;
import app.baton.ui.stock.StockLoader.Loaded;
import app.baton.vehicle.StockUnit;
import app.baton.vehicle.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
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

    private final StockLoader loader;
    private final Clock clock;
    private final Texts texts;
    private final ScreenContext context;
    private final Background.Lane loading;
    private final Background.Lane fits;
    private final Background.Lane opening;
    private final UnitActs acts;
    private final KnownActs known;
    private final ListImportViewModel importing;
    private final FieldActionsViewModel fieldActions;
    private final HoldRulesViewModel holdRules;
    private final ReadOnlyObjectWrapper<PaneState> state = new ReadOnlyObjectWrapper<>(PaneState.loading());
    private final ReadOnlyStringWrapper lead = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper untold = new ReadOnlyStringWrapper("");
    private final ObjectProperty<StockFilter> filter = new SimpleObjectProperty<>(StockFilter.ALL);
    private final ObservableList<StockRow> rows = FXCollections.observableArrayList();
    private final ObservableList<String> models = FXCollections.observableArrayList();
    private final ObservableList<StockLoader.Offered> programs = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable StockRow> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Detail> detail = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(Page.TABLE);
    private final ReadOnlyObjectWrapper<Instant> moment;
    private Loaded loaded = Loaded.NOTHING;
    private Map<UnitId, Fit.Answer> fitting = Map.of();
    private String wanted = "";

    /** A vehicle opened: the programs that fit it, and those that may; and what happened to it, newest first. */
    public record Detail(StockRow row, List<Fit> fits, List<ActivityEntry> past) { }

    /** What stands on the screen. */
    public enum Page {
        TABLE, IMPORT, FIELD_ACTIONS, HOLD_RULES
    }

    public StockViewModel(StockDesks desks, Background background, Clock clock, Texts texts, ScreenContext context) {
        loader = new StockLoader(desks, clock);
        this.clock = clock;
        this.texts = texts;
        this.context = context;
        loading = background.lane(texts.say("stock.looking"));
        fits = background.lane(texts.say("stock.looking"));
        opening = background.lane(texts.say("stock.looking"));
        acts = new UnitActs(desks, background, clock, texts, context, this::changed);
        known = new KnownActs(acts, clock.today(), texts);
        importing = new ListImportViewModel(desks, background, clock, texts, context, acts::undoable, this::imported);
        holdRules = new HoldRulesViewModel(desks, background, texts, context, acts::undoable, this::closePage);
        fieldActions = new FieldActionsViewModel(desks, background, clock, texts, context, this::imported);
        moment = new ReadOnlyObjectWrapper<>(clock.now());
        filter.subscribe((before, now) -> {
            if (now.show() == StockFilter.Show.LEFT && loaded.left() == null) {
                reload();
            } else if (Objects.equals(before.program(), now.program())) {
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
        boolean withLeft = filter.get().show() == StockFilter.Show.LEFT;
        moment.set(clock.now());
        loading.run(progress -> loader.load(user, withLeft), this::take, this::failed);
    }

    /** Lets the countdowns go on, and frees vehicles whose hold has run out; called from time to time while this shows. */
    public void tick() {
        Instant now = clock.now();
        moment.set(now);
        if (loaded.rows().stream().map(StockRow::hold).anyMatch(hold -> hold != null && !hold.standsAt(now))) {
            reload();
        }
    }

    private void take(Loaded found) {
        loaded = found;
        untold.set(switch (found.untold()) {
            case NOTHING -> "";
            case HOLDS -> texts.say("stock.holds-stay-here");
            case CHANGES -> texts.say("stock.stays-here");
        });
        models.setAll(found.rows().stream().map(row -> row.unit().listing().model())
                .collect(Collectors.toCollection(TreeSet::new)));
        programs.setAll(found.programs());
        state.set(!found.rows().isEmpty() ? PaneState.ready() : mayImport()
                ? PaneState.empty(texts.say("stock.empty.title"), texts.say("stock.empty"), texts.say("stock.import"),
                        this::openImport)
                : PaneState.empty(texts.say("stock.empty.title"), texts.say("stock.empty.reader")));
        fit(filter.get());
        selectWanted();
    }

    private void failed(Problem problem) {
        if (problem.kind() == Problem.Kind.NOT_ALLOWED) {
            state.set(PaneState.notAllowed(problem.sentence()));
        } else if (loaded.rows().isEmpty()) {
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
            fitting = Map.of();
            refilter();
            return;
        }
        List<StockUnit> units = loaded.rows().stream().map(StockRow::unit).toList();
        fits.run(progress -> known.fitting(program, units), found -> {
            fitting = found;
            refilter();
        }, context.dialogs()::problem);
    }

    private void refilter() {
        StockFilter now = filter.get();
        UnitId open = selected.get() == null ? null : selected.get().unit().id();
        boolean left = now.show() == StockFilter.Show.LEFT;
        List<StockRow> from = left ? Objects.requireNonNullElse(loaded.left(), List.of()) : loaded.rows();
        Predicate<StockRow> lets = now.test();
        rows.setAll(from.stream().filter(lets)
                .filter(row -> left || now.program() == null || fitting.containsKey(row.unit().id())).toList());
        selected.set(rows.stream().filter(row -> row.unit().id().equals(open)).findFirst()
                .orElse(rows.isEmpty() ? null : rows.getFirst()));
        lead.set(said(now));
    }

    private String said(StockFilter now) {
        if (now.show() == StockFilter.Show.LEFT) {
            return texts.say("stock.lead.left", rows.size());
        }
        if (now.program() != null) {
            long may = rows.stream().filter(row -> fitting.get(row.unit().id()) == Fit.Answer.MAY_FIT).count();
            return may == 0 ? texts.say("stock.lead.fits", now.program(), rows.size())
                    : texts.say("stock.lead.fits-and-may", now.program(), rows.size() - may, may);
        }
        long held = rows.stream().filter(row -> row.hold() != null).count();
        long aged = rows.stream().filter(row -> row.days().orElse(0) >= StockFilter.AGED).count();
        return texts.say("stock.lead", rows.size(), aged, held);
    }

    private void open(@Nullable StockRow row) {
        Fitting known = loaded.fitting();
        if (row == null || known == null) {
            detail.set(null);
            return;
        }
        User user = context.user();
        opening.run(progress -> new Detail(row, row.isLeft() ? List.of() : known.of(row.unit()).stream()
                .sorted(Comparator.comparing(Fit::answer).thenComparing(fit -> fit.most().negated())).toList(),
                loader.past(user, row.unit())), detail::set, context.dialogs()::problem);
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
            loaded.all().filter(row -> row.unit().stock().equalsIgnoreCase(number)
                    || row.unit().vin().value().equalsIgnoreCase(number)).findFirst().ifPresentOrElse(found -> {
                        filter.set(found.isLeft() ? StockFilter.ALL.showing(StockFilter.Show.LEFT) : StockFilter.ALL);
                        selected.set(found);
                    }, () -> context.dialogs().tell(texts.say("stock.title"), texts.say("stock.unknown", number)));
        }
    }

    private void changed() {
        reload();
    }

    private void imported() {
        page.set(Page.TABLE);
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
        page.set(Page.IMPORT);
    }

    /** The sponsor's list of open field actions, to be typed or pasted. */
    public void openFieldActions() {
        fieldActions.begin(loaded.rows());
        page.set(Page.FIELD_ACTIONS);
    }

    /** The store's rules for holds. */
    public void openHoldRules() {
        holdRules.begin();
        page.set(Page.HOLD_RULES);
    }

    /** Back to the table, read anew in case that something came in meanwhile. */
    public void closePage() {
        page.set(Page.TABLE);
        reload();
    }

    public boolean seesDealerMoney() {
        return context.user().may(Action.SEE_DEALER_MONEY);
    }

    LocalDate today() {
        return clock.today();
    }

    public boolean mayEdit() {
        return context.user().may(Action.EDIT_STOCK);
    }

    public boolean mayStructure() {
        return context.user().may(Action.STRUCTURE_DEAL);
    }

    /** Puts a deal together with the selected vehicle. */
    public void structure() {
        StockRow row = selected.get();
        if (row != null) {
            context.navigator().open(Doors.DEALS, row.unit().stock());
        }
    }

    public boolean mayRule() {
        return context.user().may(Action.OVERRIDE_HOLD);
    }

    public HoldRulesViewModel holdRules() {
        return holdRules;
    }

    public FieldActionsViewModel fieldActions() {
        return fieldActions;
    }

    /** The programs that some vehicle could have, to narrow by. */
    ObservableList<StockLoader.Offered> programs() {
        return programs;
    }

    /** What the filter's program says to a vehicle; empty without one. */
    Optional<Fit.Answer> answer(StockRow row) {
        return Optional.ofNullable(fitting.get(row.unit().id()));
    }

    /** The time by which countdowns run. */
    public ReadOnlyObjectProperty<Instant> moment() {
        return moment.getReadOnlyProperty();
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

    /** What is known of the opened vehicle's past. */
    public KnownActs known() {
        return known;
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

    /** That what is changed here stays at this desk, and how to mend that; or an empty text. */
    public ReadOnlyStringProperty untold() {
        return untold.getReadOnlyProperty();
    }

    /** Whether this person can look at what this desk may say. */
    public boolean mayOpenDesks() {
        return context.user().may(Action.MANAGE_PEOPLE) && context.user().may(Action.MANAGE_DESKS);
    }

    /** The desks, where the general manager lets this one say more. */
    public void openDesks() {
        context.navigator().open("admin", "desks");
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

    public ReadOnlyObjectProperty<Page> page() {
        return page.getReadOnlyProperty();
    }
}
