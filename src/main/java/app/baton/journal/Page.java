package app.baton.journal;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Some rows of a list and where the next ones start; {@code next} is empty on the last page. */
public record Page<T>(List<T> rows, Optional<String> next) {

    public Page {
        rows = List.copyOf(rows);
    }

    public <R> Page<R> map(Function<? super T, ? extends R> mapper) {
        return new Page<>(rows.stream().<R>map(mapper).toList(), next);
    }
}
