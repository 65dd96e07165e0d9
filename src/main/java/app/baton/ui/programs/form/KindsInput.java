package app.baton.ui.programs.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** A value that is of one of several kinds, each with a form of its own; what was typed for another kind is kept. */
public final class KindsInput<T, K extends Enum<K>> extends Input<T> {

    private final List<K> kinds;
    private final Function<K, String> words;
    private final Function<T, K> kindOf;
    private final Function<K, Input<? extends T>> make;
    private final Map<K, Input<T>> made = new HashMap<>();
    private final ObjectProperty<K> chosen;
    private @Nullable K originKind;
    private boolean silent;

    public KindsInput(String name, String label, List<K> kinds, Function<K, String> words, Function<T, K> kindOf,
                      Function<K, Input<? extends T>> make) {
        super(name, label);
        this.kinds = List.copyOf(kinds);
        this.words = words;
        this.kindOf = kindOf;
        this.make = make;
        chosen = new SimpleObjectProperty<>(kinds.getFirst());
        chosen.subscribe((before, now) -> {
            if (!silent) {
                changed();
            }
        });
    }

    /** Starts with a kind, before anybody watches. */
    public void start(K kind) {
        choose(kind);
    }

    /** The form of the kind that is chosen. */
    public Input<T> form() {
        return form(chosen.get());
    }

    @SuppressWarnings("unchecked")
    private Input<T> form(K kind) {
        return made.computeIfAbsent(kind, wanted -> (Input<T>) adopt(make.apply(wanted)));
    }

    @Override
    protected boolean readParts() {
        boolean good = form().read();
        take(form().orNull());
        return good;
    }

    @Override
    public void show(T shown) {
        choose(kindOf.apply(shown));
        form().show(shown);
    }

    @Override
    public Object typed() {
        Map<K, Object> typed = new HashMap<>();
        made.forEach((kind, form) -> typed.put(kind, form.typed()));
        return new Kinds<>(chosen.get(), Map.copyOf(typed), originKind);
    }

    @Override
    @SuppressWarnings("unchecked")
    public void retype(Object typed) {
        Kinds<K> before = (Kinds<K>) typed;
        choose(before.chosen());
        @Nullable K kindAtFirst = before.originKind();
        originKind = kindAtFirst;
        before.typed().forEach((kind, words) -> {
            form(kind).originate(kind == kindAtFirst ? origin() : null);
            form(kind).retype(words);
        });
    }

    /** What is typed for each kind. */
    private record Kinds<K>(K chosen, Map<K, Object> typed, @Nullable K originKind) { }

    private void choose(K kind) {
        silent = true;
        chosen.set(kind);
        silent = false;
    }

    @Override
    public void blame(List<String> path, String sentence) {
        form().blame(path, sentence);
    }

    /** What belongs to one kind means nothing to another. */
    @Override
    protected void originateParts(@Nullable String path) {
        @Nullable K kind = path == null ? null : chosen.get();
        originKind = kind;
        made.forEach((any, form) -> form.originate(any == kind ? path : null));
    }

    @Override
    public void trace(String here, Map<String, String> now) {
        form().trace(here, now);
    }

    @Override
    public List<? extends Input<?>> parts() {
        return List.of(form());
    }

    public ObjectProperty<K> chosen() {
        return chosen;
    }

    public List<K> kinds() {
        return kinds;
    }

    public String words(K kind) {
        return words.apply(kind);
    }
}
