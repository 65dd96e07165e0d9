package app.baton.ui.programs.form;

import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/** A part that is there or not; what was typed in it is kept while it is not. */
public final class MaybeInput<T> extends Input<T> {

    private final Input<T> inner;
    private final BooleanProperty on = new SimpleBooleanProperty();
    private boolean silent;

    /** {@code label} is what the check box says. */
    public MaybeInput(String label, Input<T> inner) {
        super(inner.name(), label);
        this.inner = adopt(inner);
        on.subscribe((before, now) -> {
            if (!silent) {
                changed();
            }
        });
    }

    @Override
    protected boolean readParts() {
        boolean good = !on.get() || inner.read();
        take(on.get() ? inner.orNull() : null);
        return good;
    }

    @Override
    public void show(T shown) {
        turn(true);
        inner.show(shown);
    }

    public void showOrNone(@Nullable T shown) {
        if (shown == null) {
            turn(false);
        } else {
            show(shown);
        }
    }

    private void turn(boolean to) {
        silent = true;
        on.set(to);
        silent = false;
    }

    @Override
    public Object typed() {
        return new Part(on.get(), inner.typed());
    }

    @Override
    public void retype(Object typed) {
        Part before = (Part) typed;
        turn(before.on());
        inner.retype(before.typed());
    }

    /** Whether it is there, and what is typed in it. */
    private record Part(boolean on, Object typed) { }

    @Override
    public void blame(List<String> path, String sentence) {
        if (on.get()) {
            inner.blame(path, sentence);
        } else {
            refuse(sentence);
        }
    }

    @Override
    protected void originateParts(@Nullable String path) {
        inner.originate(path);
    }

    @Override
    public void trace(String here, Map<String, String> now) {
        if (on.get()) {
            inner.trace(here, now);
        }
    }

    @Override
    public List<? extends Input<?>> parts() {
        return on.get() ? List.of(inner) : List.of();
    }

    public Input<T> inner() {
        return inner;
    }

    public BooleanProperty on() {
        return on;
    }
}
