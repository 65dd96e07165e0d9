package app.baton.ui.kit.grid;

import java.util.Comparator;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One column: how a row shows in it, how it sorts, and, where it can be written, what a text does to the row. A column
 * that nothing was said about is read, not written.
 */
public record GridColumn<R>(String id, String heading, int width, boolean figure, Function<R, String> shown,
                            Function<R, String> typed, Comparator<R> order, Predicate<R> marked,
                            Function<R, String> closed, BiFunction<R, String, Written<R>> write) {

    /** A column of words that is only read; {@code width} in pixels is what it would like. */
    public static <R> GridColumn<R> of(String id, String heading, int width, Function<R, String> shown) {
        return new GridColumn<>(id, heading, width, false, shown, shown,
                Comparator.comparing(shown, String.CASE_INSENSITIVE_ORDER), row -> false, row -> " ",
                (row, text) -> Written.good(row));
    }

    /** Figures stand at the right with tabular digits, in the order of their values. */
    public GridColumn<R> figures(Comparator<R> byValue) {
        return new GridColumn<>(id, heading, width, true, shown, typed, byValue, marked, closed, write);
    }

    public GridColumn<R> ordered(Comparator<R> by) {
        return new GridColumn<>(id, heading, width, figure, shown, typed, by, marked, closed, write);
    }

    /** Which rows differ here from what they are compared with. */
    public GridColumn<R> marked(Predicate<R> changed) {
        return new GridColumn<>(id, heading, width, figure, shown, typed, order, changed, closed, write);
    }

    /** Why a row's cell is not written, in a sentence, or an empty text where it is; see {@link #written}. */
    public GridColumn<R> closed(Function<R, String> why) {
        return new GridColumn<>(id, heading, width, figure, shown, typed, order, marked, why, write);
    }

    /**
     * Opens the column for writing.
     *
     * @param text    what a cell is copied as and what typing starts from, such as a date as it is typed
     * @param writing what a text does to the row; never throws
     */
    public GridColumn<R> written(Function<R, String> text, BiFunction<R, String, Written<R>> writing) {
        return new GridColumn<>(id, heading, width, figure, shown, text, order, marked, row -> "", writing);
    }
}
