package app.baton.ui.programs.form;

import java.util.List;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/** Any of a few choices, in the order in which they were chosen. */
public final class PicksInput<T> extends Input<List<T>> {

    private final List<T> choices;
    private final Function<T, String> words;
    private final ObservableList<T> chosen = FXCollections.observableArrayList();
    private boolean silent;

    public PicksInput(String name, String label, List<T> choices, Function<T, String> words) {
        super(name, label);
        this.choices = List.copyOf(choices);
        this.words = words;
        chosen.addListener((ListChangeListener<T>) change -> {
            if (!silent) {
                changed();
            }
        });
    }

    /** Puts a choice in or takes it out. */
    public void toggle(T choice, boolean in) {
        if (in && !chosen.contains(choice)) {
            chosen.add(choice);
        } else if (!in) {
            chosen.remove(choice);
        }
    }

    @Override
    protected boolean readParts() {
        take(List.copyOf(chosen));
        return true;
    }

    @Override
    public void show(List<T> shown) {
        silent = true;
        chosen.setAll(shown);
        silent = false;
    }

    @Override
    public Object typed() {
        return List.copyOf(chosen);
    }

    @Override
    @SuppressWarnings("unchecked")
    public void retype(Object typed) {
        show((List<T>) typed);
    }

    @Override
    public boolean blank() {
        return chosen.isEmpty();
    }

    public ObservableList<T> chosen() {
        return chosen;
    }

    public List<T> choices() {
        return choices;
    }

    public String words(T choice) {
        return words.apply(choice);
    }
}
