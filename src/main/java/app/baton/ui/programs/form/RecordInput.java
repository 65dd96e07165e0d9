package app.baton.ui.programs.form;

import app.baton.incentive.Invalid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A record: one part for each of its components. What the record itself refuses stands beside the part that it names. */
public final class RecordInput<T> extends Input<T> {

    private final List<Input<?>> parts = new ArrayList<>();
    private final Flow flow;
    private @Nullable Supplier<T> maker;
    private @Nullable Consumer<T> shower;

    /** How the parts stand on the screen. */
    public enum Flow {
        /** Below each other. */
        COLUMN,
        /** Side by side, in the next line where the room ends. */
        ROW
    }

    public RecordInput(String name, String label, Flow flow) {
        super(name, label);
        this.flow = flow;
    }

    /** Adds a part; its name is the component's. */
    public <I extends Input<?>> I add(I part) {
        parts.add(adopt(part));
        return part;
    }

    /** {@code make} builds the record once all parts are read; {@code show} types a record in. */
    public RecordInput<T> of(Supplier<T> make, Consumer<T> show) {
        maker = make;
        shower = show;
        return this;
    }

    @Override
    protected boolean readParts() {
        boolean good = true;
        for (Input<?> part : parts) {
            good &= part.read();
        }
        Supplier<T> make = maker;
        if (!good || make == null) {
            return false;
        }
        try {
            take(make.get());
            return true;
        } catch (Invalid invalid) {
            blame(Arrays.asList(invalid.field().split("/")), invalid.sentence());
        } catch (IllegalArgumentException refused) {
            refuse(String.valueOf(refused.getMessage()));
        }
        return false;
    }

    @Override
    public void show(T shown) {
        Consumer<T> show = shower;
        if (show != null) {
            show.accept(shown);
        }
    }

    @Override
    public Object typed() {
        return parts.stream().map(Input::typed).toList();
    }

    @Override
    public void retype(Object typed) {
        List<?> before = (List<?>) typed;
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).retype(before.get(i));
        }
    }

    @Override
    public void blame(List<String> path, String sentence) {
        Optional<Input<?>> named = path.isEmpty() ? Optional.empty()
                : parts.stream().filter(part -> part.name().equals(path.getFirst())).findFirst();
        if (named.isPresent()) {
            named.get().blame(path.subList(1, path.size()), sentence);
        } else {
            refuse(sentence);
        }
    }

    @Override
    public List<? extends Input<?>> parts() {
        return parts;
    }

    public Flow flow() {
        return flow;
    }
}
