package app.baton.ui.kit;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import org.controlsfx.control.textfield.TextFields;

/** Offers what is known while somebody types; what is not known may be typed all the same. */
public final class Suggesting {

    private static final int MOST = 12;

    private Suggesting() { }

    /** {@code known} is asked at each keystroke, so that it may grow meanwhile. */
    public static void on(TextField field, Supplier<List<Suggestion>> known) {
        TextFields.bindAutoCompletion(field, request -> fitting(request.getUserText(), known.get()),
                new StringConverter<Suggestion>() {
                    @Override
                    public String toString(Suggestion suggestion) {
                        return suggestion.value();
                    }

                    @Override
                    public Suggestion fromString(String text) {
                        return Suggestion.of(text);
                    }
                }).setVisibleRowCount(MOST);
    }

    /** Those that begin with the text before those that only contain it; none once the text is one of them. */
    static Collection<Suggestion> fitting(String text, List<Suggestion> known) {
        String typed = text.strip().toLowerCase(Locale.US);
        if (known.stream().anyMatch(it -> it.value().toLowerCase(Locale.US).equals(typed))) {
            return List.of();
        }
        return known.stream().filter(it -> it.line().toLowerCase(Locale.US).contains(typed))
                .sorted((one, other) -> Boolean.compare(begins(other, typed), begins(one, typed))).limit(MOST).toList();
    }

    private static boolean begins(Suggestion suggestion, String typed) {
        return suggestion.value().toLowerCase(Locale.US).startsWith(typed);
    }
}
