package app.baton.ui.kit;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Words for what is picked from a list and never typed. */
public final class Choices {

    private Choices() { }

    /** Each choice in its words; nothing picked yet is an empty text. */
    public static <T extends @Nullable Object> StringConverter<T> named(Function<T, String> words) {
        return words(choice -> choice == null ? "" : words.apply(choice));
    }

    /** The same where picking nothing has words of its own. */
    public static <T extends @Nullable Object> StringConverter<T> words(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T choice) {
                return words.apply(choice);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("choices are picked, not typed");
            }
        };
    }
}
