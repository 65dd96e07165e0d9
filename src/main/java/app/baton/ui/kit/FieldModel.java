package app.baton.ui.kit;

import java.util.function.Function;
import java.util.function.IntFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form without its node: the value, and the sentence of what is wrong with it (empty when nothing is).
 * The sentence appears when the field is left or the form is sent, and follows each keystroke from then on.
 */
public final class FieldModel<T extends @Nullable Object> {

    private final String name;
    private final ObjectProperty<T> value;
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final Function<T, String> check;
    private final int most;
    private boolean asked;

    private FieldModel(String name, T initial, Function<T, String> check, int most) {
        this.name = name;
        this.check = check;
        this.most = most;
        value = new SimpleObjectProperty<>(initial);
        value.subscribe((before, now) -> {
            asked |= most > 0 && now instanceof String text && text.strip().length() > most;
            error.set(asked ? wrong() : "");
        });
    }

    /** The check answers with the sentence to show, or with an empty text when the value is good. */
    public static <T extends @Nullable Object> FieldModel<T> of(String name, T initial, Function<T, String> check) {
        return new FieldModel<>(name, initial, check, 0);
    }

    /** Any text, also none. */
    public static FieldModel<String> optional(String name) {
        return new FieldModel<>(name, "", text -> "", 0);
    }

    /** A text that must not be blank, with the sentence for when it is. */
    public static FieldModel<String> required(String name, String whenBlank) {
        return new FieldModel<>(name, "", text -> text == null || text.isBlank() ? whenBlank : "", 0);
    }

    /**
     * The same text with room for so many characters: what is over is said at once, and nothing is cut off that was pasted.
     *
     * @param tooLong the sentence for a text of so many characters
     */
    public static FieldModel<String> limited(FieldModel<String> field, int most, IntFunction<String> tooLong) {
        return new FieldModel<>(field.name, field.get(), text -> {
            int length = text == null ? 0 : text.strip().length();
            return length > most ? tooLong.apply(length) : field.check.apply(text);
        }, most);
    }

    /** How many characters there is room for; 0 where nobody counts. */
    int most() {
        return most;
    }

    public String name() {
        return name;
    }

    public ObjectProperty<T> value() {
        return value;
    }

    public T get() {
        return value.get();
    }

    public void set(T newValue) {
        value.set(newValue);
    }

    public ReadOnlyStringProperty error() {
        return error.getReadOnlyProperty();
    }

    /** Says from now on what is wrong. */
    public boolean accept() {
        asked = true;
        error.set(wrong());
        return error.get().isEmpty();
    }

    /** The person left the field; a field that is still untouched is not blamed for being empty. */
    public void left() {
        if (asked || value.get() instanceof String text && !text.isEmpty()) {
            accept();
        }
    }

    /** Checks anew, because something else changed that the check looks at. */
    public void again() {
        error.set(asked ? wrong() : "");
    }

    /** Somebody further in refused the value; the sentence stays until the value changes. */
    public void refuse(String sentence) {
        error.set(sentence);
    }

    /** Back to a value that has not been asked about. */
    public void reset(T newValue) {
        asked = false;
        value.set(newValue);
        error.set("");
    }

    private String wrong() {
        return check.apply(value.get());
    }
}
