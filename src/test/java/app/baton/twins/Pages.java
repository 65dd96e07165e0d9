package app.baton.twins;

import app.baton.journal.Page;
import app.baton.journal.PageRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Cuts a sorted list into keyset pages: the rows after a key, whether or not the row of that key still exists. */
final class Pages {

    private Pages() { }

    static <T> Page<T> cut(List<T> sorted, Function<? super T, String> key, Comparator<? super String> order,
                           PageRequest request) {
        List<T> rest = sorted.stream()
                .filter(row -> request.after().map(after -> order.compare(key.apply(row), after) > 0).orElse(true))
                .toList();
        if (rest.size() <= request.size()) {
            return new Page<>(rest, Optional.empty());
        }
        List<T> rows = rest.subList(0, request.size());
        return new Page<>(rows, Optional.of(key.apply(rows.getLast())));
    }
}
