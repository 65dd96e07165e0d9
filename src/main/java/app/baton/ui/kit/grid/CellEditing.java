package app.baton.ui.kit.grid;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * The one cell that is being written. {@code Start} holds where and with which text typing began; typing over a cell
 * moves on with the arrow keys, while editing what stands there keeps them for the text.
 */
public final class CellEditing {

    private final GridModel<?> grid;
    private final ReadOnlyObjectWrapper<@Nullable Start> open = new ReadOnlyObjectWrapper<>();

    /** A cell opened for typing. */
    public record Start(int row, int column, String text, boolean over) { }

    public CellEditing(GridModel<?> grid) {
        this.grid = grid;
    }

    /** Opens the cursor's cell with what stands in it; answers whether it could be opened. */
    public boolean start() {
        return open(null);
    }

    /** Opens the cursor's cell with what was typed in place of its content. */
    public boolean typeOver(String typed) {
        return open(typed);
    }

    private boolean open(@Nullable String typed) {
        Range at = grid.cursor().range();
        if (!grid.closed(at.leadRow(), at.leadColumn()).isEmpty()) {
            return false;
        }
        grid.cursor().moveTo(at.leadRow(), at.leadColumn(), false);
        String stands = grid.typed(at.leadRow(), at.leadColumn());
        open.set(new Start(at.leadRow(), at.leadColumn(), typed == null ? stands : typed, typed != null));
        return true;
    }

    /** Writes the text into the cell that is open. */
    public void commit(String text) {
        Start start = open.get();
        if (start != null) {
            open.set(null);
            grid.write(start.row(), start.column(), text);
        }
    }

    public void cancel() {
        open.set(null);
    }

    public ReadOnlyObjectProperty<@Nullable Start> open() {
        return open.getReadOnlyProperty();
    }
}
