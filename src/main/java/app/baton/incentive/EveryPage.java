package app.baton.incentive;

import app.baton.journal.Page;
import app.baton.journal.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads a list of the book page after page. */
public final class EveryPage {

    private static final int PAGE = 500;

    private EveryPage() { }

    public static <R> List<R> of(Function<PageRequest, Page<R>> pages) {
        List<R> all = new ArrayList<>();
        Optional<String> next = Optional.empty();
        do {
            Page<R> page = pages.apply(new PageRequest(PAGE, next));
            all.addAll(page.rows());
            next = page.next();
        } while (next.isPresent());
        return all;
    }
}
