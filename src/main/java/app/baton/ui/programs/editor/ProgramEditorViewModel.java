package app.baton.ui.programs.editor;

import app.baton.incentive.Invalid;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramCheck;
import app.baton.incentive.ProgramId;
import app.baton.incentive.ProgramReading.Refused;
import app.baton.incentive.Rulebook;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.ui.programs.form.Input;
import app.baton.ui.programs.form.MaybeInput;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * One program on the desk: all that its record can hold, as it is typed. Knows no desk and stores nothing; whoever opens
 * a program here takes it out again with {@link #program}.
 */
public final class ProgramEditorViewModel {

    private final Texts texts;
    private final Sheet.Desk desk;
    private final UndoLine undo;
    private final ObservableList<EditorProblem> problems = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable ProgramPreview> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Program> opened = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper editable = new ReadOnlyBooleanWrapper(true);
    final ProgramForm form;
    private Shelf shelf = new Shelf(List.of(), List.of());

    public ProgramEditorViewModel(Texts texts, LocalDate today) {
        this.texts = texts;
        desk = new Sheet.Desk(texts, today, () -> shelf);
        form = new ProgramForm(desk);
        undo = new UndoLine(form.record);
        form.record.watch(this::changed);
    }

    /** Puts a program on the desk; the rulebooks and programs are there to be named by it and to check it against. */
    public void open(Program program, List<Rulebook> rulebooks, List<Program> programs) {
        shelf = new Shelf(rulebooks, programs);
        form.open(program);
        undo.start();
        look();
        opened.set(program);
    }

    private void changed(Input<?> part) {
        if (undo.note(part)) {
            look();
        }
    }

    /** Reads everything anew: what is wrong, and how the floor will read it. */
    private void look() {
        List<EditorProblem> found = new ArrayList<>();
        boolean whole = form.record.read();
        if (whole) {
            Program program = form.record.get();
            List<Program> others = others(program);
            preview.set(ProgramPreview.of(program, shelf, newest(others), texts));
            ProgramCheck check = new ProgramCheck(shelf.rulebooks(), others);
            check.faults(program).forEach(this::blame);
            program.toRead().forEach(question -> found.add(new EditorProblem(form.eligibility, form.eligibility.label(),
                    texts.say("editor.to-read", question), false)));
            check.disagreeing(program).forEach(other -> found.add(new EditorProblem(form.combination,
                    form.combination.label(), texts.say("editor.texts-disagree", other.id() + " " + other.name()), false)));
        }
        found.addAll(0, wrong(form.record));
        problems.setAll(found);
        dirty.set(undo.dirty());
    }

    private List<Program> others(Program program) {
        return shelf.programs().stream().filter(other -> !other.id().equals(program.id())).toList();
    }

    private static List<Program> newest(List<Program> programs) {
        Map<ProgramId, Program> newest = new TreeMap<>(Comparator.comparing(ProgramId::value));
        programs.forEach(it -> newest.merge(it.id(), it, (one, other) -> one.revision() > other.revision() ? one : other));
        return List.copyOf(newest.values());
    }

    private void blame(Refused refused) {
        form.record.blame(path(refused.pointer()), refused.sentence());
    }

    private static List<String> path(String pointer) {
        return Arrays.stream(pointer.split("/", -1)).filter(step -> !step.isEmpty()).toList();
    }

    private static List<EditorProblem> wrong(Input<?> part) {
        Set<EditorProblem> found = new LinkedHashSet<>();
        String sentence = part.problem().get();
        if (!sentence.isEmpty()) {
            found.add(new EditorProblem(part, where(part), sentence, true));
        }
        part.parts().forEach(below -> found.addAll(wrong(below)));
        return List.copyOf(found);
    }

    /** The part's name and, where it has none, that of the nearest part around it. */
    private static String where(Input<?> part) {
        for (Input<?> at = part; at != null; at = at.parent()) {
            if (!at.label().isEmpty() && !(at instanceof MaybeInput<?>)) {
                return at.label();
            }
        }
        return "";
    }

    /** The program as typed, with what only a newer Baton knows of it; nothing while a field cannot be read. */
    public Optional<Program> program() {
        return Optional.ofNullable(form.record.orNull());
    }

    /** Says beside every field what is wrong with it; whether nothing is that stops the program. */
    public boolean accept() {
        form.record.ask();
        look();
        return program().isPresent() && problems.stream().noneMatch(EditorProblem::stops);
    }

    /**
     * Puts a problem beside the field that it names.
     *
     * @return false when it names none, so that it must be said elsewhere
     */
    public boolean refuse(Problem problem) {
        List<String> path = problem.field().map(ProgramEditorViewModel::path).orElse(List.of());
        if (path.isEmpty() || form.record.parts().stream().noneMatch(part -> part.name().equals(path.getFirst()))) {
            return false;
        }
        form.record.blame(path, problem.sentence());
        form.record.ask();
        List<EditorProblem> rest = problems.stream().filter(it -> !it.stops()).toList();
        problems.setAll(Stream.concat(wrong(form.record).stream(), rest.stream()).toList());
        return true;
    }

    /** The same for what a record refused. */
    public boolean refuse(Invalid invalid) {
        return refuse(Problem.badInput("programs.field", invalid.field(), invalid.sentence()));
    }

    /** What is typed now has been kept; it is the clean state from now on. */
    public void saved() {
        undo.saved();
        dirty.set(false);
    }

    public void undo() {
        undo.undo();
        look();
    }

    public void redo() {
        undo.redo();
        look();
    }

    public ReadOnlyBooleanProperty undoable() {
        return undo.undoable();
    }

    public ReadOnlyBooleanProperty redoable() {
        return undo.redoable();
    }

    public ReadOnlyBooleanProperty dirty() {
        return dirty.getReadOnlyProperty();
    }

    /** Only to be read: the fields show everything and change nothing. */
    public void setEditable(boolean may) {
        editable.set(may);
    }

    public ReadOnlyBooleanProperty editable() {
        return editable.getReadOnlyProperty();
    }

    /** The day that typed days without a year are near. */
    LocalDate today() {
        return desk.today();
    }

    /** The program that was opened last. */
    public ReadOnlyObjectProperty<@Nullable Program> opened() {
        return opened.getReadOnlyProperty();
    }

    /** How the floor will read it; it stays as it was while a field cannot be read. */
    public ReadOnlyObjectProperty<@Nullable ProgramPreview> preview() {
        return preview.getReadOnlyProperty();
    }

    public ObservableList<EditorProblem> problems() {
        return problems;
    }

    /** The rulebook that the program stands under, where it is known. */
    Optional<Rulebook> rulebook() {
        return program().map(program -> program.combination().rulebook()).flatMap(shelf::rulebook);
    }
}
