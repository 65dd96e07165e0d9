package app.baton.ui.programs;

import app.baton.journal.Background;
import app.baton.journal.Clock;
import app.baton.journal.Texts;
import app.baton.people.Action;
import app.baton.ui.kit.Command;
import app.baton.ui.kit.Doors;
import app.baton.ui.kit.Screen;
import app.baton.ui.kit.ScreenContext;
import app.baton.ui.kit.ScreenEntry;
import app.baton.ui.programs.ProgramsViewModel.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/** Programs as the shell shows them. */
public final class ProgramsScreen implements Screen {

    /** The screen's id for the shell. */
    public static final String ID = Doors.PROGRAMS;

    static final String NEW_KEYS = "Shortcut+Shift+N";
    static final String SEND_KEYS = "Shortcut+Shift+Enter";
    static final String MATRIX_KEYS = "Shortcut+Shift+M";
    static final String ROLL_KEYS = "Shortcut+Shift+R";
    static final String IMPORT_KEYS = "Shortcut+Shift+I";
    static final String CHOOSE_KEYS = "Shortcut+O";
    static final String TEMPLATE_KEYS = "Shortcut+Shift+S";
    static final String COPY_KEYS = "Shortcut+Shift+C";
    static final String CONFIRM_KEYS = "Shortcut+Enter";

    private final Texts texts;
    private final ProgramsViewModel model;
    private final ProgramsView view;

    ProgramsScreen(ProgramsViewModel model, Texts texts, LocalDate today) {
        this.texts = texts;
        this.model = model;
        view = new ProgramsView(model, texts, today);
    }

    /** The place in the navigation, for those who write programs or may see the store's money. */
    public static ScreenEntry entry(ProgramsDesks desks, Background background, Clock clock, Texts texts) {
        return new ScreenEntry(ID, texts.say("programs.title"), Feather.GRID, KeyCombination.valueOf("Shortcut+6"),
                user -> user.may(Action.EDIT_PROGRAMS) || user.may(Action.SEE_DEALER_MONEY),
                context -> of(desks, background, clock, texts, context));
    }

    static ProgramsScreen of(ProgramsDesks desks, Background background, Clock clock, Texts texts, ScreenContext context) {
        return new ProgramsScreen(new ProgramsViewModel(desks, background, clock, texts, context), texts,
                clock.today());
    }

    @Override
    public Node node() {
        return view.node();
    }

    @Override
    public ObservableValue<String> title() {
        return Screen.fixedTitle(texts.say("programs.title"));
    }

    @Override
    public void shown() {
        model.reload();
    }

    @Override
    public void hidden() {
        view.commit();
    }

    /** A program by its code, or one of the {@link Doors}. */
    @Override
    public void open(String thing) {
        model.open(thing);
    }

    @Override
    public Optional<String> unsaved() {
        view.commit();
        return model.unsaved();
    }

    @Override
    public Optional<Node> focusTarget() {
        return Optional.of(view.firstThing());
    }

    @Override
    public List<Command> commands() {
        BooleanSupplier grid = () -> model.page().get() == Page.GRID;
        BooleanSupplier writing = () -> grid.getAsBoolean() && model.mayWrite();
        BooleanSupplier undoable = () -> model.mayWrite()
                && (grid.getAsBoolean() || model.page().get() == Page.PROGRAM || model.page().get() == Page.MATRIX);
        BooleanSupplier elsewhere = () -> !grid.getAsBoolean();
        List<Command> all = new ArrayList<>(List.of(
                Command.of("programs-back", texts.say("programs.back"), Feather.ARROW_LEFT, view::back).withKeys("Alt+Left")
                        .when(elsewhere),
                Command.of("programs-filter", texts.say("programs.filter"), Feather.SEARCH, view::focusFilter).withKeys("Slash")
                        .when(() -> grid.getAsBoolean() || model.page().get() == Page.CONFIRM),
                Command.of("programs-new", texts.say("programs.new"), Feather.PLUS, model.acts()::create)
                        .withKeys(NEW_KEYS).when(writing),
                Command.of("programs-send", texts.say("programs.send"), Feather.SEND, model.acts()::send).when(writing),
                Command.of("programs-send-all", texts.say("programs.send-all"), Feather.SEND, model.acts()::sendMeant)
                        .withKeys(SEND_KEYS).when(writing),
                Command.of("programs-confirm", texts.say("programs.confirm"), Feather.CHECK_SQUARE, () -> model.go(Page.CONFIRM))
                        .withKeys(CONFIRM_KEYS).when(writing)));
        all.addAll(List.of(
                Command.of("programs-matrix", texts.say("programs.matrix"), Feather.LAYOUT, () -> model.go(Page.MATRIX))
                        .withKeys(MATRIX_KEYS).when(grid),
                Command.of("programs-revise", texts.say("programs.revise"), Feather.COPY, model.acts()::revise).when(writing),
                Command.of("programs-assign", texts.say("programs.assign"), Feather.USER_CHECK, model.acts()::assign)
                        .withKeys("Shortcut+G").when(writing),
                Command.of("programs-discard", texts.say("programs.discard"), Feather.TRASH_2, model.acts()::discard)
                        .withKeys("Shortcut+Delete").when(writing),
                Command.of("programs-undo", texts.say("programs.undo"), Feather.CORNER_UP_LEFT, view::undo)
                        .withKeys("Shortcut+Z").when(undoable),
                Command.of("programs-redo", texts.say("programs.redo"), Feather.CORNER_UP_RIGHT, view::redo)
                        .withKeys("Shortcut+Shift+Z").when(undoable),
                Command.of("programs-sort-up", texts.say("programs.sort-up"), Feather.ARROW_UP, () -> view.sort(false))
                        .withKeys("Alt+Up").when(grid),
                Command.of("programs-sort-down", texts.say("programs.sort-down"), Feather.ARROW_DOWN, () -> view.sort(true))
                        .withKeys("Alt+Down").when(grid),
                Command.of("programs-keep", texts.say("programs.keep-now"), Feather.SAVE, view::keepNow).withKeys("Shortcut+S")
                        .when(undoable)));
        all.addAll(rollOverCommands(writing));
        all.addAll(importCommands(writing));
        all.addAll(confirmCommands());
        return all;
    }

    private List<Command> rollOverCommands(BooleanSupplier writing) {
        BooleanSupplier rolling = () -> model.page().get() == Page.ROLL_OVER;
        return List.of(
                Command.of("programs-roll-over", texts.say("programs.roll.open"), Feather.FAST_FORWARD,
                        () -> model.go(Page.ROLL_OVER)).withKeys(ROLL_KEYS).when(writing),
                Command.of("roll-over-go", texts.say("programs.roll.go"), Feather.FAST_FORWARD, model.rolling()::rollOver)
                        .withKeys(CONFIRM_KEYS).when(rolling),
                Command.of("roll-over-all", texts.say("programs.roll.all"), Feather.CHECK_SQUARE, model.rolling()::tickAll)
                        .withKeys("A").when(rolling));
    }

    private List<Command> importCommands(BooleanSupplier writing) {
        BooleanSupplier importing = () -> model.page().get() == Page.IMPORT;
        ImportViewModel sheet = model.importing();
        return List.of(
                Command.of("programs-import", texts.say("programs.import.open"), Feather.UPLOAD,
                        () -> model.go(Page.IMPORT)).withKeys(IMPORT_KEYS).when(writing),
                Command.of("import-choose", texts.say("programs.import.choose"), Feather.FOLDER, sheet::choose)
                        .withKeys(CHOOSE_KEYS).when(importing),
                Command.of("import-template", texts.say("programs.import.template"), Feather.DOWNLOAD, sheet::saveTemplate)
                        .withKeys(TEMPLATE_KEYS).when(importing),
                Command.of("import-save", texts.say("programs.import.save"), Feather.SAVE, sheet::saveMapping)
                        .withKeys("Shortcut+S").when(importing),
                Command.of("import-copy", texts.say("programs.import.copy"), Feather.COPY, sheet::copyRefused)
                        .withKeys(COPY_KEYS).when(importing),
                Command.of("import-go", texts.say("programs.import.go"), Feather.UPLOAD, sheet::importAll)
                        .withKeys(CONFIRM_KEYS).when(importing));
    }

    private List<Command> confirmCommands() {
        BooleanSupplier deciding = () -> model.page().get() == Page.CONFIRM;
        ConfirmViewModel queue = model.confirming();
        return List.of(
                Command.of("confirm-yes", texts.say("programs.confirm.yes"), Feather.CHECK, queue::confirm).withKeys("Enter")
                        .when(deciding),
                Command.of("confirm-give-back", texts.say("programs.give-back"), Feather.CORNER_UP_LEFT, queue::giveBack)
                        .withKeys("R").when(deciding),
                Command.of("confirm-next", texts.say("programs.confirm.next"), Feather.ARROW_DOWN, () -> queue.step(1))
                        .withKeys("J").when(deciding),
                Command.of("confirm-tick", texts.say("programs.confirm.tick"), Feather.CHECK_SQUARE, queue::tick).withKeys("X")
                        .when(deciding),
                Command.of("confirm-ticked", texts.say("programs.confirm.ticked"), Feather.CHECK_CIRCLE, queue::confirmTicked)
                        .withKeys(CONFIRM_KEYS).when(deciding),
                Command.of("confirm-before", texts.say("programs.confirm.before"), Feather.ARROW_UP, () -> queue.step(-1))
                        .withKeys("K").when(deciding));
    }
}
