package app.baton.ui.deals;

import app.baton.deal.Promising;
import app.baton.incentive.stack.RouteStack;
import app.baton.ui.kit.FieldModel;
import app.baton.ui.kit.UndoStack;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The way back through a deal: every change of terms and answers is a step, and what is typed into one field in a row is one.
 * A step keeps the whole deal, since one change brings others along: a vehicle its price, an answer its tier.
 */
final class History {

    /** Everything that is typed, picked and said at one time. */
    record Moment(Map<FieldModel<?>, Object> values, List<TradeModel> trades, List<ItemModel> items, Interview.Told told,
                  @Nullable RouteStack picked, Map<Promising.Key, Boolean> promised) { }

    private final Supplier<Moment> now;
    private final Consumer<Moment> back;
    private final UndoStack steps = new UndoStack();
    private Moment at;
    private @Nullable Change newest;

    /** {@code now} takes the deal as it stands, {@code back} puts it as it stood. */
    History(Supplier<Moment> now, Consumer<Moment> back) {
        this.now = now;
        this.back = back;
        at = now.get();
    }

    private final class Change implements UndoStack.Step {

        private final Object what;
        private final Moment before;
        private Moment after;

        Change(Object what, Moment before, Moment after) {
            this.what = what;
            this.before = before;
            this.after = after;
        }

        @Override
        public void undo() {
            to(before);
        }

        @Override
        public void redo() {
            to(after);
        }

        private void to(Moment moment) {
            newest = null;
            at = moment;
            back.accept(moment);
        }
    }

    /** Remembers that something has changed; the same field again goes on with its step. */
    void changed(Object what) {
        Moment after = now.get();
        Change last = newest;
        if (last != null && last.what == what) {
            last.after = after;
        } else {
            Change step = new Change(what, at, after);
            newest = step;
            steps.push(step);
        }
        at = after;
    }

    /** Another deal begins: there is no way back into the one before. */
    void begin() {
        steps.clear();
        newest = null;
        at = now.get();
    }

    /** What has changed is no step of its own: it came from elsewhere. */
    void passedOver() {
        at = now.get();
        Change last = newest;
        if (last != null) {
            last.after = at;
        }
    }

    /** Takes the newest step back; false when there is none. */
    boolean undo() {
        boolean any = steps.undoable().get();
        steps.undo();
        return any;
    }

    /** Does again what was taken back last; false when nothing was. */
    boolean redo() {
        boolean any = steps.redoable().get();
        steps.redo();
        return any;
    }

    /** What stands in these fields. */
    static Map<FieldModel<?>, Object> values(List<FieldModel<?>> fields) {
        Map<FieldModel<?>, Object> values = new IdentityHashMap<>();
        fields.forEach(field -> values.put(field, field.get()));
        return values;
    }

    /** Puts back what stood in them. */
    static void put(Map<FieldModel<?>, Object> values) {
        values.forEach((field, value) -> put(field, value));
    }

    @SuppressWarnings("unchecked")
    private static <T extends @Nullable Object> void put(FieldModel<T> field, Object value) {
        field.set((T) value);
    }
}
