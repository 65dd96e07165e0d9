package app.baton.ui.programs.form;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** One of a few choices; where {@code none} has words, choosing nothing is a choice too. */
public final class PickInput<T> extends Input<T> {

    private final List<T> choices;
    private final Function<T, String> words;
    private final @Nullable String none;
    private final ObjectProperty<@Nullable T> chosen = new SimpleObjectProperty<>();
    private boolean silent;

    private PickInput(String name, String label, List<T> choices, Function<T, String> words, @Nullable String none) {
        super(name, label);
        this.choices = List.copyOf(choices);
        this.words = words;
        this.none = none;
        chosen.set(none == null ? choices.getFirst() : null);
        chosen.subscribe((@Nullable T before, @Nullable T now) -> {
            if (!silent) {
                changed();
            }
        });
    }

    public static <T> PickInput<T> of(String name, String label, List<T> choices, Function<T, String> words) {
        return new PickInput<>(name, label, choices, words, null);
    }

    public static <T> PickInput<T> optional(String name, String label, List<T> choices, Function<T, String> words, String none) {
        return new PickInput<>(name, label, choices, words, none);
    }

    @Override
    protected boolean readParts() {
        take(chosen.get());
        return true;
    }

    @Override
    public void show(T shown) {
        showOrNone(shown);
    }

    public void showOrNone(@Nullable T shown) {
        silent = true;
        chosen.set(shown);
        silent = false;
    }

    @Override
    public Object typed() {
        return new Choice<>(chosen.get());
    }

    @Override
    @SuppressWarnings("unchecked")
    public void retype(Object typed) {
        showOrNone(((Choice<T>) typed).chosen());
    }

    private record Choice<T>(@Nullable T chosen) { }

    @Override
    public boolean blank() {
        return true;
    }

    public ObjectProperty<@Nullable T> chosen() {
        return chosen;
    }

    public List<T> choices() {
        return choices;
    }

    /** The words of a choice, or of choosing nothing. */
    public String words(@Nullable T choice) {
        return choice == null ? (none == null ? "" : none) : words.apply(choice);
    }

    public boolean mayBeNone() {
        return none != null;
    }
}
