package app.baton.ui.programs;

import app.baton.incentive.Draft;
import app.baton.incentive.DraftState;
import app.baton.incentive.Entry;
import app.baton.incentive.Program;
import app.baton.incentive.Saving;
import app.baton.journal.Background;
import app.baton.journal.Clock;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.people.Action;
import app.baton.people.User;
import app.baton.ui.kit.Doors;
import app.baton.ui.kit.PaneState;
import app.baton.ui.kit.ScreenContext;
import app.baton.ui.kit.UndoStack;
import app.baton.ui.kit.grid.GridModel;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The programs of a month in one grid, written, sent, put away and taken back; the way to the other pages. */
public final class ProgramsViewModel {

    /** What is in front. */
    public enum Page {
        GRID, PROGRAM, CONFIRM, MERGE, MATRIX, ROLL_OVER, IMPORT
    }

    private final ProgramsDesks desks;
    private final Background background;
    private final Texts texts;
    private final ScreenContext context;
    private final Background.Lane loading;
    private final UndoStack undo = new UndoStack();
    private final GridModel<ProgramRow> grid;
    private final DraftKeeper keeper;
    private final ProgramsLoader loader;
    private final ObjectProperty<ProgramFilter> filter;
    private final ReadOnlyObjectWrapper<PaneState> state = new ReadOnlyObjectWrapper<>(PaneState.loading());
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(Page.GRID);
    private final ReadOnlyStringWrapper lead = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable MergeViewModel> merging = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<ProgramsLoader.Loaded> loaded;
    private final ConfirmViewModel confirming;
    private final ProgramViewModel program;
    private final RulebookViewModel rulebook;
    private final RollOverViewModel rolling;
    private final ImportViewModel importing;
    private final ProgramActs acts;
    private final Deque<MergeViewModel> questions = new ArrayDeque<>();
    private Optional<String> wanted = Optional.empty();

    public ProgramsViewModel(ProgramsDesks desks, Background background, Clock clock, Texts texts, ScreenContext context) {
        this.desks = desks;
        this.background = background;
        this.texts = texts;
        this.context = context;
        loading = background.lane(texts.say("programs.looking"));
        loader = new ProgramsLoader(desks, texts);
        loaded = new ReadOnlyObjectWrapper<>(ProgramsLoader.Loaded.nothing(texts));
        ProgramColumns columns = new ProgramColumns(texts, clock.today(), mayWrite(), this::rows);
        grid = new GridModel<>(columns.all(), ProgramRow::key, (now, then) -> rows().with(now, then.content()), undo);
        keeper = new DraftKeeper(desks.steward(), background, texts, context.user(), grid, this::rows, new Told());
        grid.onChange(rows -> {
            keeper.keep(rows);
            tell();
        });
        confirming = new ConfirmViewModel(desks, background, texts, context, () -> go(Page.GRID));
        program = new ProgramViewModel(this, desks, background, texts, context, clock.today());
        rulebook = new RulebookViewModel(this, desks.steward(), background, texts, context);
        rolling = new RollOverViewModel(this, desks.rolling(), background, texts, context, clock.today());
        importing = new ImportViewModel(this, desks, background, texts, context);
        acts = new ProgramActs(this, desks.steward(), background, texts, context);
        filter = new SimpleObjectProperty<>(ProgramFilter.thisMonth(clock.today()));
        grid.setFilter(filter.get());
        filter.subscribe((before, now) -> {
            if (!Objects.equals(before.months(), now.months())) {
                reload();
            }
            grid.setFilter(now);
            tell();
        });
    }

    /** Reads everything anew once what was typed is kept; the cursor stays where it is. */
    public void reload() {
        reloadThen(() -> { });
    }

    /** The same, and goes on then. */
    void reloadThen(Runnable next) {
        if (!mayWrite() && !context.user().may(Action.SEE_DEALER_MONEY)) {
            state.set(PaneState.notAllowed(texts.say("programs.not-allowed")));
            return;
        }
        keeper.whenKept(() -> {
            User user = context.user();
            Months months = filter.get().months();
            loading.run(progress -> loader.load(user, months), found -> {
                take(found);
                next.run();
            }, problem -> {
                if (grid.rows().isEmpty()) {
                    state.set(PaneState.failed(problem, texts.say("programs.retry"), this::reload));
                } else {
                    context.dialogs().problem(problem);
                }
            });
        });
    }

    private void take(ProgramsLoader.Loaded found) {
        loaded.set(found);
        grid.setRows(found.rows());
        keeper.forget();
        boolean nothing = found.rows().isEmpty() && filter.get().months() == null;
        state.set(!nothing ? PaneState.ready() : mayWrite()
                ? PaneState.empty(texts.say("programs.empty.title"), texts.say("programs.empty"), texts.say("programs.new"),
                        acts::create)
                : PaneState.empty(texts.say("programs.empty.title"), texts.say("programs.empty.reader")));
        tell();
        if (page.get() == Page.CONFIRM) {
            confirming.refresh(toConfirm(), found.factory()::name);
        }
        wanted.ifPresent(code -> {
            wanted = Optional.empty();
            show(code);
        });
    }

    private List<Draft> toConfirm() {
        return loaded.get().drafts().stream().filter(draft -> draft.state() == DraftState.TO_CONFIRM).toList();
    }

    private void tell() {
        // counts change with every cell, and the buttons follow this line
        lead.set(texts.say("programs.lead.running", grid.shown().size(), month())
                + tally().words(mayWrite(), confirmable(), texts));
    }

    private String month() {
        Months months = filter.get().months();
        return months == null ? texts.say("programs.any-month") : months.words(texts);
    }

    private Tally tally() {
        return Tally.of(grid.rows(), loaded.get().drafts());
    }

    /** A program by its code, from the palette or another screen, or one of the {@link Doors}. */
    public void open(String thing) {
        switch (thing) {
            case Doors.TO_CONFIRM -> go(Page.CONFIRM);
            case Doors.GIVEN_BACK -> showGivenBack();
            default -> openProgram(thing);
        }
    }

    /** It is looked for in every month. */
    private void openProgram(String code) {
        if (grid.row(code).isPresent()) {
            show(code);
        } else {
            wanted = Optional.of(code);
            filter.set(filter.get().cleared().withMonths(null));
        }
    }

    private void show(String code) {
        filter.set(filter.get().cleared());
        Optional<ProgramRow> row = grid.rows().stream().filter(it -> it.content().id().value().equals(code)).findFirst();
        row.ifPresentOrElse(found -> {
            grid.select(found.key());
            go(Page.PROGRAM);
        }, () -> context.dialogs().tell(texts.say("programs.unknown.title"), texts.say("programs.unknown", code)));
    }

    public void go(Page next) {
        keeper.whenKept(() -> {
            switch (next) {
                case GRID -> reload();
                case PROGRAM -> grid.lead().ifPresent(line -> program.open(line.value()));
                case CONFIRM -> reloadThen(() -> confirming.start(toConfirm(), loaded.get().factory()::name,
                        grid.lead().flatMap(line -> line.value().draft()).map(Draft::id)));
                case MATRIX -> rulebook.open();
                case ROLL_OVER -> {
                    Months shown = filter.get().months();
                    YearMonth now = YearMonth.from(filter.get().today());
                    // a month that lies ahead is what one rolls into: it is on show because some of it is there already
                    YearMonth from = shown == null || shown.last().isAfter(now) ? now : shown.last();
                    rolling.propose(from, from.plusMonths(1));
                }
                case MERGE, IMPORT -> { }
                default -> throw new IllegalStateException("no page " + next);
            }
            page.set(next);
        });
    }

    /** The grid with what was just made for some months, or with everything of every month. */
    void showMonths(@Nullable Months months) {
        filter.set(filter.get().cleared().withMonths(months));
        go(Page.GRID);
    }

    /** What a second person gave back, of every month; where it is rulebooks alone, what goes with what. */
    private void showGivenBack() {
        filter.set(filter.get().cleared().withMonths(null).withState(StateFilter.GIVEN_BACK));
        reloadThen(() -> go(tally().back() > 0 && tally().backRows() == 0 ? Page.MATRIX : Page.GRID));
    }

    /** Back from one program, once what was typed there is in the grid. */
    public void leaveProgram() {
        if (program.keep()) {
            go(Page.GRID);
        }
    }

    /** Reads everything anew and then opens the program of this code. */
    void reloadAndSelect(String code) {
        wanted = Optional.of(code);
        reload();
    }

    /** Goes on once everything that was typed is kept. */
    void whenKept(Runnable next) {
        keeper.whenKept(next);
    }

    /** Two people changed the same parts: asks which value stands, one entry after the other, and goes on to a page. */
    void ask(Saving.Asked question, Entry mine, Page after, Consumer<Draft> answered) {
        ask(question, mine, texts.say("programs.merge.mine"), after, answered);
    }

    /** The same with other words for where one's own side comes from, such as the name of a file. */
    void ask(Saving.Asked question, Entry mine, String from, Page after, Consumer<Draft> answered) {
        MergeViewModel.Sides sides = new MergeViewModel.Sides(theirs(question.stored()), from);
        MergeViewModel asked = new MergeViewModel(desks.steward(), background, texts, context, question, mine, sides, draft -> {
            answered.accept(draft);
            questions.removeFirst();
            merging.set(questions.peekFirst());
            if (questions.isEmpty()) {
                go(after);
            }
        });
        questions.addLast(asked);
        merging.set(questions.getFirst());
        page.set(Page.MERGE);
    }

    /** Everybody else who put words into the draft; where nobody else did, it is what one wrote there before. */
    private String theirs(Draft stored) {
        List<String> others = stored.writers().stream().filter(it -> !it.equals(context.user().id()))
                .map(loaded.get().factory()::name).filter(name -> !name.isEmpty()).toList();
        return others.isEmpty() ? texts.say("programs.merge.stored")
                : texts.say("programs.merge.theirs", String.join(", ", others));
    }

    private final class Told implements DraftKeeper.Heard {
        @Override
        public void asked(String key, Saving.Asked question, Entry mine) {
            ask(question, mine, Page.GRID, draft -> keeper.answered(key, draft));
        }

        @Override
        public void kept() {
            tell();
        }

        @Override
        public void overtaken(List<Draft> closed) {
            closed.forEach(draft -> context.dialogs().toast(texts.say(draft.state() == DraftState.CONFIRMED
                    ? "programs.overtaken.confirmed" : "programs.overtaken.discarded", draft.code())));
            reload();
        }

        @Override
        public void merged(ProgramRow row, Saving.Kept kept) {
            context.dialogs().toast(texts.say("programs.merged", row.content().id(), kept.theirs().size()));
        }

        @Override
        public void problem(Problem problem) {
            context.dialogs().problem(problem);
        }
    }

    /** What would be lost by leaving now, in a sentence. */
    public Optional<String> unsaved() {
        int wrong = grid.wrongCells();
        return wrong > 0 ? Optional.of(texts.say("programs.unsaved.wrong", wrong))
                : keeper.open() > 0 || rulebook.matrix().dirty().get()
                        ? Optional.of(texts.say("programs.unsaved")) : Optional.empty();
    }

    public boolean mayWrite() {
        return context.user().may(Action.EDIT_PROGRAMS);
    }

    /** How many drafts wait for this person as the second one. */
    public long confirmable() {
        return Tally.confirmable(loaded.get().drafts(), context.user().id());
    }

    /** How many drafts could be handed on. */
    public long sendable() {
        return tally().drafts();
    }

    /** Changes a program as a whole, as a form beside the grid does. */
    void change(String key, UnaryOperator<Program> how) {
        grid.change(key, row -> rows().with(row, how.apply(row.content())));
    }

    ProgramRows rows() {
        return loaded.get().factory();
    }

    /** What goes with what. */
    public RulebookViewModel rulebook() {
        return rulebook;
    }

    /** What is done with drafts as wholes. */
    public ProgramActs acts() {
        return acts;
    }

    public ConfirmViewModel confirming() {
        return confirming;
    }

    public RollOverViewModel rolling() {
        return rolling;
    }

    public ImportViewModel importing() {
        return importing;
    }

    public ProgramViewModel program() {
        return program;
    }

    public GridModel<ProgramRow> grid() {
        return grid;
    }

    public UndoStack undo() {
        return undo;
    }

    public ReadOnlyObjectProperty<DraftKeeper.State> keeping() {
        return keeper.state();
    }

    public void retry() {
        keeper.retry();
    }

    public ObjectProperty<ProgramFilter> filter() {
        return filter;
    }

    public ReadOnlyObjectProperty<PaneState> state() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Page> page() {
        return page.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty lead() {
        return lead.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable MergeViewModel> merging() {
        return merging.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<ProgramsLoader.Loaded> loaded() {
        return loaded.getReadOnlyProperty();
    }
}
