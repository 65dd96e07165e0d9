package app.baton.ui.programs.editor;

import app.baton.ui.programs.form.Input;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Everything typed in a form, step by step, to go back and forth in. Typing on in one text is one step; each other deed
 * is a step of its own.
 */
public final class UndoLine {

    private static final int DEEPEST = 300;

    private final Input<?> form;
    private final Deque<Object> before = new ArrayDeque<>();
    private final Deque<Object> after = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
    private Object now;
    private Object clean;
    private @Nullable Input<?> last;
    private boolean moving;

    public UndoLine(Input<?> form) {
        this.form = form;
        now = form.typed();
        clean = now;
    }

    /** Starts anew from what is typed now. */
    public void start() {
        before.clear();
        after.clear();
        now = form.typed();
        clean = now;
        last = null;
        tell();
    }

    /** What is typed now is kept somewhere. */
    public void saved() {
        clean = form.typed();
        last = null;
    }

    public boolean dirty() {
        return !now.equals(clean);
    }

    /** Takes note of a change; false while it is this line itself that changes the form. */
    public boolean note(Input<?> part) {
        Object typed = form.typed();
        if (moving || typed.equals(now)) {
            return !moving;
        }
        boolean goesOn = part.equals(last) && part instanceof app.baton.ui.programs.form.TextInput<?>;
        if (!goesOn) {
            before.push(now);
            if (before.size() > DEEPEST) {
                before.removeLast();
            }
        }
        last = part;
        after.clear();
        now = typed;
        tell();
        return true;
    }

    public void undo() {
        move(before, after);
    }

    public void redo() {
        move(after, before);
    }

    private void move(Deque<Object> from, Deque<Object> to) {
        Object typed = from.poll();
        if (typed == null) {
            return;
        }
        to.push(now);
        now = typed;
        last = null;
        moving = true;
        form.retype(typed);
        moving = false;
        tell();
    }

    private void tell() {
        undoable.set(!before.isEmpty());
        redoable.set(!after.isEmpty());
    }

    public ReadOnlyBooleanProperty undoable() {
        return undoable.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty redoable() {
        return redoable.getReadOnlyProperty();
    }
}
