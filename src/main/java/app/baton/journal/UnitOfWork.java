package app.baton.journal;

import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One change and its lines in the activity log, kept together or not at all. Books may be written only inside
 * {@link #write}; a book that is written outside throws {@link IllegalStateException}. Units do not nest: a write
 * inside a write joins the outer one.
 */
public interface UnitOfWork {

    /** Runs the change; when it throws, nothing of it is kept and the exception passes on. */
    <T> T write(Actor actor, Function<ActivityLog, T> change);

    /** Several reads that see one state of the store. */
    <T> T read(Supplier<T> query);
}
