package app.baton.store;

import app.baton.journal.Page;
import app.baton.journal.PageRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Pages by the key of their last row: a query asks for one row more than the page holds to learn whether there is a next. */
final class Keyset {

    private Keyset() { }

    static int limit(PageRequest request) {
        return request.size() + 1;
    }

    static <R> Page<R> page(List<R> found, PageRequest request, Function<? super R, String> key) {
        if (found.size() <= request.size()) {
            return new Page<>(found, Optional.empty());
        }
        List<R> rows = found.subList(0, request.size());
        return new Page<>(rows, Optional.of(key.apply(rows.getLast())));
    }

    /** The two halves of a key that was made of two columns. */
    static String[] pair(String key) {
        String[] halves = key.split(" ", 2);
        if (halves.length != 2) {
            throw new IllegalArgumentException("not a page's key: " + key);
        }
        return halves;
    }
}
