package app.baton.ui.kit.grid;

/** A rectangle of cells by their places on the screen, from the anchor where it began to the lead where the cursor is. */
public record Range(int anchorRow, int anchorColumn, int leadRow, int leadColumn) {

    static Range at(int row, int column) {
        return new Range(row, column, row, column);
    }

    public int firstRow() {
        return Math.min(anchorRow, leadRow);
    }

    public int lastRow() {
        return Math.max(anchorRow, leadRow);
    }

    public int firstColumn() {
        return Math.min(anchorColumn, leadColumn);
    }

    public int lastColumn() {
        return Math.max(anchorColumn, leadColumn);
    }

    public boolean holds(int row, int column) {
        return row >= firstRow() && row <= lastRow() && column >= firstColumn() && column <= lastColumn();
    }

    public boolean leads(int row, int column) {
        return row == leadRow && column == leadColumn;
    }

    public int cells() {
        return (lastRow() - firstRow() + 1) * (lastColumn() - firstColumn() + 1);
    }
}
