package app.baton.ui.kit.grid;

import java.util.function.IntSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Where the keyboard is in a grid, and the range that it has drawn up. It never leaves the rows that show. */
public final class GridCursor {

    private final IntSupplier rows;
    private final int columns;
    private final ReadOnlyObjectWrapper<Range> range = new ReadOnlyObjectWrapper<>(Range.at(0, 0));

    GridCursor(IntSupplier rows, int columns) {
        this.rows = rows;
        this.columns = columns;
    }

    public Range range() {
        return range.get();
    }

    public ReadOnlyObjectProperty<Range> rangeProperty() {
        return range.getReadOnlyProperty();
    }

    /** Moves the cursor; {@code extend} draws the range from where it began to the new place. */
    public void moveTo(int row, int column, boolean extend) {
        int toRow = Math.clamp(row, 0, Math.max(0, rows.getAsInt() - 1));
        int toColumn = Math.clamp(column, 0, columns - 1);
        Range now = range.get();
        range.set(extend ? new Range(now.anchorRow(), now.anchorColumn(), toRow, toColumn) : Range.at(toRow, toColumn));
    }

    public void move(int down, int right, boolean extend) {
        moveTo(range.get().leadRow() + down, range.get().leadColumn() + right, extend);
    }

    /** To the next cell in reading order, or the one before. */
    public void step(boolean forward) {
        int at = range.get().leadRow() * columns + range.get().leadColumn() + (forward ? 1 : -1);
        if (at >= 0 && at < rows.getAsInt() * columns) {
            moveTo(at / columns, at % columns, false);
        }
    }

    /** The whole rectangle between two cells, the cursor in its last one. */
    public void select(int fromRow, int fromColumn, int toRow, int toColumn) {
        moveTo(fromRow, fromColumn, false);
        moveTo(toRow, toColumn, true);
    }

    public void selectAll() {
        select(0, 0, rows.getAsInt() - 1, columns - 1);
    }

    /** Comes back inside after rows have gone. */
    void clamp() {
        Range now = range.get();
        moveTo(now.leadRow(), now.leadColumn(), false);
    }
}
