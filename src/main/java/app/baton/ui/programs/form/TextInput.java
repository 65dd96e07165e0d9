package app.baton.ui.programs.form;

import app.baton.ui.kit.FieldModel;
import app.baton.ui.kit.Suggestion;
import app.baton.ui.kit.Typed;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A typed value. What cannot be read stays typed, with its sentence; an optional one may be left blank. */
public final class TextInput<T> extends Input<T> {

    private final Typed<T> kind;
    private final @Nullable String whenBlank;
    private final FieldModel<String> field;
    private @Nullable T shown;
    private String shownText = "";
    private boolean silent;
    private Supplier<List<Suggestion>> suggestions = List::of;

    private TextInput(String name, String label, Typed<T> kind, @Nullable String whenBlank) {
        super(name, label);
        this.kind = kind;
        this.whenBlank = whenBlank;
        field = FieldModel.of(name, "", text -> problem().get());
        field.value().subscribe((before, now) -> {
            if (!silent) {
                changed();
            }
        });
    }

    /** {@code whenBlank} is the sentence for when nothing is typed. */
    public static <T> TextInput<T> required(String name, String label, Typed<T> kind, String whenBlank) {
        return new TextInput<>(name, label, kind, whenBlank);
    }

    public static <T> TextInput<T> optional(String name, String label, Typed<T> kind) {
        return new TextInput<>(name, label, kind, null);
    }

    /** What to offer while typing, asked each time. */
    public TextInput<T> suggest(Supplier<List<Suggestion>> known) {
        suggestions = known;
        return this;
    }

    public List<Suggestion> suggestions() {
        return suggestions.get();
    }

    @Override
    protected boolean readParts() {
        String text = field.get();
        if (text.isBlank() && !text.equals(shownText)) {
            String sentence = whenBlank;
            if (sentence != null) {
                refuse(sentence);
            }
            return sentence == null;
        }
        T original = shown;
        if (text.equals(shownText)) {
            // what was opened and not touched is the same to the last blank
            if (original == null && whenBlank != null) {
                refuse(whenBlank);
            }
            take(original);
            return original != null || whenBlank == null;
        }
        try {
            take(kind.read(text));
            return true;
        } catch (Typed.Unread unread) {
            refuse(unread.sentence());
            return false;
        }
    }

    @Override
    protected void refuse(String sentence) {
        super.refuse(sentence);
        field.again();
    }

    @Override
    public void show(T value) {
        shown = value;
        shownText = kind.show(value);
        type(shownText);
    }

    /** Types nothing in. */
    public void clear() {
        shown = null;
        shownText = "";
        type("");
    }

    /** Types a value in, or nothing. */
    public void showOrClear(@Nullable T value) {
        if (value == null) {
            clear();
        } else {
            show(value);
        }
    }

    private void type(String text) {
        silent = true;
        field.set(text);
        silent = false;
    }

    @Override
    public Object typed() {
        return field.get();
    }

    @Override
    public void retype(Object typed) {
        type((String) typed);
    }

    @Override
    public boolean blank() {
        return field.get().isBlank();
    }

    @Override
    public void ask() {
        field.accept();
    }

    /** The text for its control, with what is wrong once that may be said. */
    public FieldModel<String> field() {
        return field;
    }

    public Typed.Look look() {
        return kind.look();
    }

    public boolean isRequired() {
        return whenBlank != null;
    }
}
