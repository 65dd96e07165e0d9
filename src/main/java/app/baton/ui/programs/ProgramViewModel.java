package app.baton.ui.programs;

import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.Touch;
import app.baton.journal.Background;
import app.baton.journal.Texts;
import app.baton.ui.kit.Doors;
import app.baton.ui.kit.ScreenContext;
import app.baton.ui.programs.editor.ProgramEditorViewModel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * One program with everything about it: its content in the editor, its revisions compared, its history and what it
 * touches. What is typed goes back into the row of the grid, so that it is kept and taken back like any cell.
 */
public final class ProgramViewModel {

    private final ProgramsViewModel screen;
    private final ProgramsDesks desks;
    private final Texts texts;
    private final ScreenContext context;
    private final Background.Lane looking;
    private final ProgramEditorViewModel editor;
    private final CompareViewModel compare;
    private final ObservableList<Touch> touches = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable ProgramRow> row = new ReadOnlyObjectWrapper<>();

    ProgramViewModel(ProgramsViewModel screen, ProgramsDesks desks, Background background, Texts texts, ScreenContext context,
                     LocalDate today) {
        this.screen = screen;
        this.desks = desks;
        this.texts = texts;
        this.context = context;
        looking = background.lane(texts.say("programs.looking"));
        editor = new ProgramEditorViewModel(texts, today);
        editor.setEditable(screen.mayWrite());
        compare = new CompareViewModel(desks, background, texts, context.user());
    }

    /** Opens the program of a row of the grid. */
    void open(ProgramRow opened) {
        row.set(opened);
        List<Program> known = screen.grid().rows().stream().map(ProgramRow::content).toList();
        editor.open(opened.content(), screen.loaded().get().rulebooksAsDrafted(), known);
        look(opened);
    }

    private void look(ProgramRow opened) {
        ProgramId code = opened.content().id();
        compare.open(code, opened.was().map(Program::id), opened.draft(), context.dialogs()::problem);
        ProgramId used = opened.was().map(Program::id).orElse(code);
        looking.run(progress -> desks.uses().of(used), touches::setAll, context.dialogs()::problem);
    }

    /** Puts what is typed into the grid, where it is kept; answers false while a field cannot stand. */
    public boolean keep() {
        ProgramRow opened = row.get();
        if (opened == null || !screen.mayWrite() || !editor.dirty().get()) {
            return true;
        }
        Optional<Program> typed = editor.accept() ? editor.program() : Optional.empty();
        typed.ifPresent(program -> {
            screen.change(opened.key(), content -> program);
            editor.saved();
        });
        return typed.isPresent();
    }

    /** Keeps and shows the comparison as it is then. */
    public void keepAndLook() {
        if (keep()) {
            screen.whenKept(() -> Optional.ofNullable(row.get()).flatMap(old -> screen.grid().row(old.key())).ifPresent(now -> {
                row.set(now);
                look(now);
                context.dialogs().toast(texts.say("programs.kept"));
            }));
        }
    }

    public void openTouched(Touch touch) {
        context.navigator().open(Doors.CAMPAIGNS, touch.id());
    }

    public ReadOnlyObjectProperty<@Nullable ProgramRow> row() {
        return row.getReadOnlyProperty();
    }

    public ProgramEditorViewModel editor() {
        return editor;
    }

    public CompareViewModel compare() {
        return compare;
    }

    public ObservableList<Touch> touches() {
        return touches;
    }
}
