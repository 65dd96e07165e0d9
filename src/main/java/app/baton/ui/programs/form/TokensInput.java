package app.baton.ui.programs.form;

import app.baton.ui.kit.Suggestion;
import app.baton.ui.kit.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/** A list of short values, each typed: models, ZIPs, papers, programs. */
public final class TokensInput<T> extends Input<List<T>> {

    private final Typed<T> kind;
    private final ObservableList<String> tokens = FXCollections.observableArrayList();
    private Supplier<List<Suggestion>> suggestions = List::of;
    private String hint = "";
    private boolean commas = true;
    private boolean silent;

    public TokensInput(String name, String label, Typed<T> kind) {
        super(name, label);
        this.kind = kind;
        tokens.addListener((ListChangeListener<String>) change -> {
            if (!silent) {
                changed();
            }
        });
    }

    /** What to offer while typing, asked each time. */
    public TokensInput<T> suggest(Supplier<List<Suggestion>> known) {
        suggestions = known;
        return this;
    }

    public TokensInput<T> hint(String words) {
        hint = words;
        return this;
    }

    /** A comma belongs to the value, as in "Washtenaw, MI"; only Enter ends one. */
    public TokensInput<T> withCommas() {
        commas = false;
        return this;
    }

    @Override
    protected boolean readParts() {
        List<T> read = new ArrayList<>();
        for (String token : tokens) {
            try {
                read.add(kind.read(token));
            } catch (Typed.Unread unread) {
                refuse(unread.sentence());
                return false;
            }
        }
        take(read);
        return true;
    }

    @Override
    public void show(List<T> shown) {
        retype(shown.stream().map(kind::show).toList());
    }

    @Override
    public Object typed() {
        return List.copyOf(tokens);
    }

    @Override
    @SuppressWarnings("unchecked")
    public void retype(Object typed) {
        silent = true;
        tokens.setAll((List<String>) typed);
        silent = false;
    }

    @Override
    public boolean blank() {
        return tokens.isEmpty();
    }

    public ObservableList<String> tokens() {
        return tokens;
    }

    public List<Suggestion> suggestions() {
        return suggestions.get();
    }

    public String hint() {
        return hint;
    }

    public boolean commasSeparate() {
        return commas;
    }
}
