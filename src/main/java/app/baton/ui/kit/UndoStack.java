package app.baton.ui.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/** What can be taken back, newest first, and then done again; a new step forgets what was taken back before. */
public final class UndoStack {

    private static final int DEEPEST = 500;

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();

    /** Something that was done and can go both ways. */
    public interface Step {
        void undo();

        void redo();
    }

    /** Remembers a step that has just been done. */
    public void push(Step step) {
        done.push(step);
        undone.clear();
        if (done.size() > DEEPEST) {
            done.removeLast();
        }
        tell();
    }

    /** Takes the newest step back; nothing happens when there is none. */
    public void undo() {
        Step step = done.poll();
        move(step, undone);
        if (step != null) {
            step.undo();
        }
    }

    public void redo() {
        Step step = undone.poll();
        move(step, done);
        if (step != null) {
            step.redo();
        }
    }

    public void clear() {
        done.clear();
        undone.clear();
        tell();
    }

    public ReadOnlyBooleanProperty undoable() {
        return undoable.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty redoable() {
        return redoable.getReadOnlyProperty();
    }

    private void move(@Nullable Step step, Deque<Step> to) {
        if (step != null) {
            to.push(step);
        }
        tell();
    }

    private void tell() {
        undoable.set(!done.isEmpty());
        redoable.set(!undone.isEmpty());
    }
}
