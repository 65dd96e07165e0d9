package app.baton.ui.programs.matrix;

import app.baton.incentive.Group;
import app.baton.incentive.Invalid;
import app.baton.incentive.PairRule;
import app.baton.incentive.PairRule.Policy;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.Rulebook;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.ui.kit.Dialogs;
import app.baton.ui.kit.TextQuestion;
import app.baton.ui.programs.form.Input;
import app.baton.ui.programs.matrix.Board.At;
import app.baton.ui.programs.matrix.Board.Face;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The matrix of one rulebook on the desk. Knows no desk and stores nothing; whoever opens a rulebook here takes it out
 * again with {@link #rulebook} and {@link #changedPrograms}.
 */
public final class MatrixViewModel {

    private final Texts texts;
    private final Dialogs dialogs;
    private final CellWords words;
    private final History<Matrix> history = new History<>();
    private final CapsForm caps;
    private final Map<Face, At> cursors = new EnumMap<>(Face.class);
    private final ReadOnlyObjectWrapper<Face> face = new ReadOnlyObjectWrapper<>(Face.GROUPS);
    private final ReadOnlyObjectWrapper<Board> board = new ReadOnlyObjectWrapper<>(Board.empty(Face.GROUPS));
    private final ReadOnlyObjectWrapper<At> at = new ReadOnlyObjectWrapper<>(new At(0, 0));
    private final ReadOnlyObjectWrapper<@Nullable Cell> cell = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Rulebook> opened = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper editable = new ReadOnlyBooleanWrapper(true);
    private @Nullable Matrix now;
    private @Nullable Matrix clean;
    private boolean capsRead = true;

    public MatrixViewModel(Texts texts, Dialogs dialogs) {
        this.texts = texts;
        this.dialogs = dialogs;
        words = new CellWords(texts);
        caps = new CapsForm(texts, this::matrix);
        caps.caps.watch(this::typed);
    }

    private Matrix matrix() {
        Matrix matrix = now;
        if (matrix == null) {
            throw new IllegalStateException("no rulebook is open");
        }
        return matrix;
    }

    /** Puts a rulebook on the desk with the programs that stand under it, and those that are a route of their own. */
    public void open(Rulebook rulebook, List<Program> programs) {
        Matrix matrix = Matrix.of(rulebook, programs);
        now = matrix;
        clean = matrix;
        history.clear();
        caps.open(rulebook);
        capsRead = true;
        opened.set(rulebook);
        look();
    }

    // --- where one is

    /** Shows the matrix by groups or by programs, or the caps. */
    public void turn(Face wanted) {
        cursors.put(face.get(), at.get());
        face.set(wanted);
        if (now != null) {
            board.set(matrix().board(wanted));
            moveTo(cursors.getOrDefault(wanted, new At(0, 0)));
        }
    }

    public void moveTo(At wanted) {
        at.set(board.get().clamp(wanted));
        describe();
    }

    public void move(int down, int right) {
        moveTo(new At(at.get().row() + down, at.get().column() + right));
    }

    /** To the same pair seen from the other one, whose text then is the one to write. */
    public void mirror() {
        moveTo(new At(/* row= */ at.get().column(), /* column= */ at.get().row()));
    }

    /** To the next cell that a program's own text decides, from left to right and from the top again. */
    public void nextException() {
        int size = board.get().size();
        int from = at.get().row() * size + at.get().column();
        for (int step = 1; step <= size * size; step++) {
            int place = (from + step) % (size * size);
            if (board.get().mark(place / size, place % size).exception()) {
                moveTo(new At(place / size, place % size));
                return;
            }
        }
    }

    // --- what is changed

    /** The next thing that the cell under the cursor may say. */
    public void toggle() {
        switch (cell.get()) {
            case Cell.OfGroups groups when groups.inTable() -> together(!groups.together());
            case Cell.OfPrograms programs when !programs.same() -> say(next(programs.own()));
            case null, default -> { }
        }
    }

    private static @Nullable Policy next(@Nullable Policy own) {
        return own == null ? Policy.FORBID : own == Policy.FORBID ? Policy.ALLOW : null;
    }

    /** Whether the two groups of the cell go together. */
    public void together(boolean wanted) {
        if (cell.get() instanceof Cell.OfGroups groups && groups.inTable() && groups.together() != wanted) {
            change("", matrix().together(groups.row().id(), groups.column().id(), wanted));
        }
    }

    /** What the row's text says about the column; null leaves it to the table. */
    public void say(@Nullable Policy policy) {
        if (cell.get() instanceof Cell.OfPrograms pair && !pair.same() && pair.own() != policy) {
            change("", matrix().says(pair.row(), pair.column(), policy));
        }
    }

    /** The row's own words about the column. */
    public void write(String text) {
        if (cell.get() instanceof Cell.OfPrograms pair && pair.own() != null && !pair.words().equals(text)) {
            change("words " + pair.row().id() + " " + pair.column().id(), matrix().worded(pair.row(), pair.column(), text));
        }
    }

    /** Back to what the table says. */
    public void clear() {
        say(null);
    }

    /** Another name, or another way with all other groups, for the row's group; false when it cannot stand. */
    public boolean group(String name, boolean alone, boolean withAll) {
        if (!(cell.get() instanceof Cell.OfGroups groups) || !editable.get()) {
            return false;
        }
        Group was = groups.row();
        try {
            Group is = new Group(was.id(), name, alone, withAll);
            if (!is.equals(was)) {
                change(is.name().equals(was.name()) ? "" : "name " + was.id(), matrix().with(is));
            }
            return true;
        } catch (Invalid refused) {
            return false;
        }
    }

    /** Asks for the code of a new group; it goes with nothing until the table is written. */
    public void addGroup() {
        dialogs.ask(new TextQuestion(texts.say("matrix.add-group"), texts.say("matrix.new-group"), "", texts.say("matrix.add"),
                this::wrongCode), code -> {
            change("", matrix().with(new Group(code.strip(), code.strip(), false, false)));
            int last = matrix().rulebook().groups().size() - 1;
            moveTo(new At(last, last));
        });
    }

    private String wrongCode(String code) {
        try {
            Group group = new Group(code.strip(), code.strip(), false, false);
            return matrix().rulebook().group(group.id()).isPresent() ? texts.say("matrix.group-there", group.id()) : "";
        } catch (Invalid refused) {
            return refused.sentence();
        }
    }

    /** Takes the row's group away, unless programs stand in it or name it. */
    public void removeGroup() {
        if (!(cell.get() instanceof Cell.OfGroups groups)) {
            return;
        }
        Group gone = groups.row();
        List<String> users = matrix().programs().stream().filter(program -> uses(program, gone.id()))
                .map(program -> program.id().value()).toList();
        if (!users.isEmpty()) {
            dialogs.problem(Problem.badInput("matrix.group", "groups",
                    texts.say("matrix.group-used", gone.id(), String.join(", ", users))));
            return;
        }
        change("", matrix().without(gone));
        caps.open(matrix().rulebook());
    }

    private static boolean uses(Program program, String group) {
        return group.equals(program.combination().group())
                || program.combination().rules().stream().map(PairRule::groups).anyMatch(named -> named.contains(group));
    }

    private void typed(Input<?> part) {
        capsRead = caps.caps.read();
        if (capsRead) {
            change("caps " + part.name() + System.identityHashCode(part), matrix().with(caps.caps.get(), caps.extras()));
        } else {
            look();
        }
    }

    private void change(String place, Matrix next) {
        if (editable.get() && !next.equals(now)) {
            history.note(place, matrix());
            now = next;
        }
        look();
    }

    public void undo() {
        history.undo(matrix()).ifPresent(this::become);
    }

    public void redo() {
        history.redo(matrix()).ifPresent(this::become);
    }

    private void become(Matrix then) {
        now = then;
        if (!capsRead || !caps.caps.get().equals(then.rulebook().caps())) {
            caps.open(then.rulebook());
            capsRead = true;
        }
        look();
    }

    private void look() {
        board.set(matrix().board(face.get()));
        dirty.set(!capsRead || !matrix().equals(clean));
        moveTo(at.get());
    }

    private void describe() {
        Board shown = board.get();
        if (shown.size() == 0) {
            cell.set(null);
            return;
        }
        int row = at.get().row();
        int column = at.get().column();
        cell.set(switch (shown.face()) {
            case GROUPS -> words.of(matrix(), matrix().rulebook().groups().get(row), matrix().rulebook().groups().get(column));
            case PROGRAMS -> words.of(matrix(), matrix().programs().get(row), matrix().programs().get(column));
            case CAPS -> null;
        });
    }

    // --- what comes out

    /** The rulebook as it is now; nothing while a cap cannot be read. */
    public Optional<Rulebook> rulebook() {
        return capsRead ? Optional.ofNullable(now).map(Matrix::rulebook) : Optional.empty();
    }

    /** Whether the rulebook itself, and not only a program, says something else than when it was opened. */
    public boolean rulebookChanged() {
        Matrix before = clean;
        return before != null && !before.rulebook().equals(matrix().rulebook());
    }

    /** The programs whose own texts say something else than when they were opened. */
    public List<Program> changedPrograms() {
        Map<ProgramId, Program> before = new HashMap<>();
        Matrix was = clean;
        if (was == null) {
            return List.of();
        }
        was.programs().forEach(program -> before.put(program.id(), program));
        return matrix().programs().stream().filter(program -> !program.equals(before.get(program.id()))).toList();
    }

    /** Says beside every field what is wrong with it; whether everything can be read. */
    public boolean accept() {
        caps.caps.ask();
        if (!capsRead) {
            turn(Face.CAPS);
        }
        return capsRead;
    }

    /** What is wrong with the caps. */
    public List<String> problems() {
        return capsRead ? List.of() : caps.wrong();
    }

    /** What stands now has been kept; it is the clean state from now on. */
    public void saved() {
        clean = now;
        dirty.set(!capsRead);
    }

    /** Only to be read. */
    public void setEditable(boolean may) {
        editable.set(may);
    }

    CapsForm caps() {
        return caps;
    }

    public ReadOnlyBooleanProperty editable() {
        return editable.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty dirty() {
        return dirty.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty undoable() {
        return history.undoable();
    }

    public ReadOnlyBooleanProperty redoable() {
        return history.redoable();
    }

    public ReadOnlyObjectProperty<Face> face() {
        return face.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Board> board() {
        return board.getReadOnlyProperty();
    }

    /** Where the cursor is. */
    public ReadOnlyObjectProperty<At> at() {
        return at.getReadOnlyProperty();
    }

    /** The cell under the cursor; none where there is no matrix. */
    public ReadOnlyObjectProperty<@Nullable Cell> cell() {
        return cell.getReadOnlyProperty();
    }

    /** The rulebook that was opened last. */
    public ReadOnlyObjectProperty<@Nullable Rulebook> opened() {
        return opened.getReadOnlyProperty();
    }
}
