package app.baton.ui.kit;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.controlsfx.control.textfield.TextFields;

/** Offers what is known while somebody types; what is not known may be typed all the same. */
public final class Suggesting {

    private static final int MOST = 12;
    /** Room for a suggestion with its words in one line, in pixels. */
    private static final double WIDE = 440;

    private Suggesting() { }

    /** {@code known} is asked at each keystroke, so that it may grow meanwhile. */
    public static void on(TextField field, Supplier<List<Suggestion>> known) {
        on(field, known, () -> { });
    }

    /** {@code chosen} runs once a suggestion was taken and stands in the field. */
    public static void on(TextField field, Supplier<List<Suggestion>> known, Runnable chosen) {
        AutoCompletionBinding<Suggestion> binding = TextFields.bindAutoCompletion(field,
                request -> fitting(request.getUserText(), known.get()), said(Suggestion::value));
        binding.setVisibleRowCount(MOST);
        binding.setOnAutoCompleted(event -> chosen.run());
        // in the list each stands with its words, in the field without them
        binding.getAutoCompletionPopup().setConverter(said(Suggestion::line));
        field.textProperty().subscribe(typed -> {
            boolean worded = known.get().stream().anyMatch(it -> !it.words().isEmpty());
            binding.setPrefWidth(worded ? Math.max(WIDE, field.getWidth()) : field.getWidth());
        });
    }

    private static StringConverter<Suggestion> said(Function<Suggestion, String> how) {
        return new StringConverter<>() {
            @Override
            public String toString(Suggestion suggestion) {
                return how.apply(suggestion);
            }

            @Override
            public Suggestion fromString(String text) {
                return Suggestion.of(text);
            }
        };
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
