package app.baton.ui.programs.form;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/**
 * One part of a form without its node: what is typed for one value of a record, the value once all of it can be read,
 * and else the sentence of what is wrong. Parts form a tree along the record's components; {@code name} is the
 * component's, so that {@link app.baton.incentive.Invalid} finds its part.
 */
public abstract sealed class Input<T> permits TextInput, PickInput, FlagInput, PicksInput, TokensInput, RowsInput, KindsInput,
        MaybeInput, RecordInput, OwnInput {

    private final String name;
    private final String label;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private @Nullable Input<?> parent;
    private @Nullable T value;
    private @Nullable Consumer<Input<?>> watcher;
    private @Nullable String origin;

    protected Input(String name, String label) {
        this.name = name;
        this.label = label;
    }

    /** Reads anew what is typed; false when it is no value, and the sentence then stands at the part that is wrong. */
    public final boolean read() {
        refuse("");
        value = null;
        return readParts();
    }

    protected abstract boolean readParts();

    /** Types a value in. */
    public abstract void show(T shown);

    /** Everything typed, good or not, as a value that never changes; {@link #retype} brings it back. */
    public abstract Object typed();

    public abstract void retype(Object typed);

    /** The parts below, in their order on the screen. */
    public List<? extends Input<?>> parts() {
        return List.of();
    }

    /** Puts a sentence beside the part that a path leads to; what leads nowhere stands beside this one. */
    public void blame(List<String> path, String sentence) {
        refuse(sentence);
    }

    /** Whether anything is typed that a person would miss if it went. */
    public boolean blank() {
        return parts().stream().allMatch(Input::blank);
    }

    /** The value as read last. */
    public final T get() {
        return Objects.requireNonNull(value, name);
    }

    /** The value as read last, or nothing where the part was left out. */
    public final @Nullable T orNull() {
        return value;
    }

    protected final void take(@Nullable T read) {
        value = read;
    }

    protected void refuse(String sentence) {
        problem.set(sentence);
    }

    /** What is wrong with this part itself, or an empty text. */
    public final ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** Says from now on, beside the fields, what is wrong. */
    public void ask() {
        parts().forEach(Input::ask);
    }

    /** Who hears of each change in this part or below it, with the part that changed. */
    public final void watch(Consumer<Input<?>> listener) {
        watcher = listener;
    }

    protected final void changed() {
        for (Input<?> at = this; at != null; at = at.parent) {
            if (at.watcher != null) {
                at.watcher.accept(this);
            }
        }
    }

    protected final <I extends Input<?>> I adopt(I part) {
        ((Input<?>) part).parent = this;
        return part;
    }

    public final @Nullable Input<?> parent() {
        return parent;
    }

    public final String name() {
        return name;
    }

    public final String label() {
        return label;
    }

    // --- where a record stood when it was opened, so that what only a newer Baton knows stays with it

    /** Marks this part and those below as standing at a path of the record that was opened; null for a new part. */
    public final void originate(@Nullable String path) {
        origin = path;
        originateParts(path);
    }

    protected void originateParts(@Nullable String path) {
        parts().forEach(part -> part.originate(path == null ? null : path + "/" + part.name()));
    }

    protected final @Nullable String origin() {
        return origin;
    }

    /** Notes for each part that was there when the record was opened where it stands now. */
    public void trace(String here, Map<String, String> now) {
        String was = origin;
        if (was != null) {
            now.put(was, here);
        }
        traceParts(here, now);
    }

    protected void traceParts(String here, Map<String, String> now) {
        parts().forEach(part -> part.trace(here + "/" + part.name(), now));
    }
}
