package app.baton.ui.programs.matrix;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Values that came before the one of now and, after a step back, behind it. Typing on in one place is one step. */
final class History<T> {

    private final Deque<Step<T>> done = new ArrayDeque<>();
    private final Deque<Step<T>> undone = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();

    private record Step<T>(String place, T value) { }

    void clear() {
        done.clear();
        undone.clear();
        tell();
    }

    /** The value of now goes; {@code place} names where somebody types, or is empty for a step of its own. */
    void note(String place, T now) {
        Step<T> last = done.peek();
        if (place.isEmpty() || last == null || !last.place().equals(place) || !undone.isEmpty()) {
            done.push(new Step<>(place, now));
        }
        undone.clear();
        tell();
    }

    Optional<T> undo(T now) {
        return move(done, undone, now);
    }

    Optional<T> redo(T now) {
        return move(undone, done, now);
    }

    private Optional<T> move(Deque<Step<T>> from, Deque<Step<T>> to, T now) {
        Step<T> step = from.poll();
        if (step != null) {
            to.push(new Step<>("", now));
        }
        tell();
        return Optional.ofNullable(step).map(Step::value);
    }

    private void tell() {
        undoable.set(!done.isEmpty());
        redoable.set(!undone.isEmpty());
    }

    ReadOnlyBooleanProperty undoable() {
        return undoable.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty redoable() {
        return redoable.getReadOnlyProperty();
    }
}
