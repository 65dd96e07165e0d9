package app.baton.ui.kit.grid;

/** What became of a text that was written into a cell. */
public sealed interface Written<R> {

    /** The row with the text worked in. */
    record Good<R>(R row) implements Written<R> { }

    /** The text cannot stand there; the sentence says why and what would. */
    record Refused<R>(String sentence) implements Written<R> { }

    static <R> Written<R> good(R row) {
        return new Good<>(row);
    }

    static <R> Written<R> refused(String sentence) {
        return new Refused<>(sentence);
    }
}
