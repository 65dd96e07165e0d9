package app.baton.ui.kit.grid;

import app.baton.ui.kit.UndoStack;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a grid, which of them show in what order, and every way of writing into them. A text that cannot stand in
 * its cell stays there, marked with its sentence, and is tried again whenever its row changes. Rows keep their places
 * while somebody writes: they are sorted and filtered anew only when asked. Each change can be taken back.
 */
public final class GridModel<R> {

    private final List<GridColumn<R>> columns;
    private final Function<R, String> key;
    private final BinaryOperator<R> restore;
    private final UndoStack undo;
    private final Map<String, Line<R>> lines = new LinkedHashMap<>();
    private final ObservableList<Line<R>> shown = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper ticks = new ReadOnlyIntegerWrapper();
    private final GridCursor cursor;
    private Consumer<List<R>> changed = rows -> { };
    private Predicate<R> filter = row -> true;
    private @Nullable GridColumn<R> sortedBy;
    private boolean descending;

    /** A text for one cell. */
    record Put<R>(Line<R> line, GridColumn<R> column, String text) { }

    /**
     * {@code key} names a row for as long as it lives. {@code restore} is given a row as it is now and as it was before
     * a change, and answers with the content of the one in the frame of the other.
     */
    public GridModel(List<GridColumn<R>> columns, Function<R, String> key, BinaryOperator<R> restore, UndoStack undo) {
        this.columns = List.copyOf(columns);
        this.key = key;
        this.restore = restore;
        this.undo = undo;
        cursor = new GridCursor(shown::size, columns.size());
    }

    /** Is told the rows that somebody wrote into, took back or did again, to keep them. */
    public void onChange(Consumer<List<R>> listener) {
        changed = listener;
    }

    /** Puts these rows in place of all; what was refused in a row that stays, and the cursor, stay too. */
    public void setRows(Collection<R> rows) {
        Optional<String> at = lead().map(Line::key);
        Map<String, Line<R>> before = new HashMap<>(lines);
        lines.clear();
        for (R row : rows) {
            Line<R> line = before.get(key.apply(row));
            if (line == null) {
                line = new Line<>(key.apply(row), row);
            } else {
                line.set(line.state().with(row));
            }
            lines.put(line.key(), line);
        }
        arrange(at);
    }

    /** Replaces rows by what the store made of them, outside of undo; rows that are not here are passed over. */
    public void refresh(Collection<R> rows) {
        for (R row : rows) {
            Line<R> line = lines.get(key.apply(row));
            if (line != null) {
                line.set(line.state().with(row));
            }
        }
        tick();
    }

    /** Somebody further in refused what stands in a cell; it stays marked until its row changes. */
    public void refuse(String rowKey, String columnId, String sentence) {
        Line<R> line = lines.get(rowKey);
        columns.stream().filter(column -> line != null && column.id().equals(columnId)).findFirst().ifPresent(column -> {
            if (line != null) {
                line.set(line.state().wrong(columnId, new Line.Wrong(column.typed().apply(line.value()), sentence)));
            }
        });
        tick();
    }

    public void setFilter(Predicate<R> wanted) {
        filter = wanted;
        arrange(lead().map(Line::key));
    }

    /** Sorts by a column, or in the order in which the rows came. */
    public void sortBy(@Nullable GridColumn<R> column, boolean down) {
        sortedBy = column;
        descending = down;
        arrange(lead().map(Line::key));
    }

    private void arrange(Optional<String> leadKey) {
        List<Line<R>> now = new ArrayList<>(lines.values().stream()
                .filter(line -> line.hasWrong() || filter.test(line.value())).toList());
        GridColumn<R> column = sortedBy;
        if (column != null) {
            Comparator<Line<R>> order = Comparator.comparing(Line::value, column.order());
            now.sort(descending ? order.reversed() : order);
        }
        int column0 = cursor.range().leadColumn();
        shown.setAll(now);
        leadKey.map(lines::get).map(now::indexOf).filter(place -> place >= 0)
                .ifPresentOrElse(place -> cursor.moveTo(place, column0, false), cursor::clamp);
        tick();
    }

    /** Why the cell cannot be written, or an empty text. */
    public String closed(int row, int column) {
        return row < 0 || row >= shown.size() ? " " : columns.get(column).closed().apply(shown.get(row).value());
    }

    /** What typing in a cell starts from. */
    public String typed(int row, int column) {
        return shown.get(row).typed(columns.get(column));
    }

    /** Writes a text into one cell. */
    public void write(int row, int column, String text) {
        put(List.of(new Put<>(shown.get(row), columns.get(column), text)));
    }

    /** Changes a row as a whole, such as from a form beside the grid; it is taken back like any other change. */
    public void change(String rowKey, UnaryOperator<R> how) {
        Line<R> line = lines.get(rowKey);
        if (line != null) {
            Line.State<R> before = line.state();
            Line.State<R> after = RowWriter.write(before.with(how.apply(before.value())), List.of(), columns);
            if (!after.equals(before)) {
                line.set(after);
                undo.push(new Change(Map.of(rowKey, before), Map.of(rowKey, after)));
                tell(List.of(rowKey));
            }
        }
    }

    /** Writes a block with its first cell in the first cell of the range; one cell alone fills the whole range. */
    public int paste(Block block) {
        Range range = cursor.range();
        List<Put<R>> puts = new ArrayList<>();
        if (block.single()) {
            puts.addAll(fill(range, any -> block.lines().getFirst().getFirst()));
        } else {
            for (int i = 0; i < block.lines().size() && range.firstRow() + i < shown.size(); i++) {
                List<String> line = block.lines().get(i);
                for (int j = 0; j < line.size() && range.firstColumn() + j < columns.size(); j++) {
                    puts.add(new Put<>(shown.get(range.firstRow() + i), columns.get(range.firstColumn() + j), line.get(j)));
                }
            }
            int width = block.lines().stream().mapToInt(List::size).max().orElse(1);
            cursor.select(range.firstRow(), range.firstColumn(), range.firstRow() + block.lines().size() - 1,
                    range.firstColumn() + width - 1);
        }
        return put(puts);
    }

    /** Writes the first row of the range into the others; a single cell takes what stands above it. */
    public int fillDown() {
        Range range = cursor.range();
        boolean one = range.firstRow() == range.lastRow();
        int from = one ? range.firstRow() - 1 : range.firstRow();
        return from < 0 || shown.isEmpty() ? 0
                : put(fill(range, column -> shown.get(from).typed(column)));
    }

    /** Writes nothing into every cell of the range. */
    public int clear() {
        return put(fill(cursor.range(), any -> ""));
    }

    private List<Put<R>> fill(Range range, Function<GridColumn<R>, String> text) {
        List<Put<R>> puts = new ArrayList<>();
        for (int row = range.firstRow(); row <= Math.min(range.lastRow(), shown.size() - 1); row++) {
            for (int column = range.firstColumn(); column <= range.lastColumn(); column++) {
                puts.add(new Put<>(shown.get(row), columns.get(column), text.apply(columns.get(column))));
            }
        }
        return puts;
    }

    /** Writes what can be written, as one change to take back; answers how many cells were closed to it. */
    private int put(List<Put<R>> puts) {
        Map<Line<R>, List<Put<R>>> byLine = new LinkedHashMap<>();
        int closed = 0;
        for (Put<R> put : puts) {
            boolean same = put.line().typed(put.column()).equals(put.text());
            if (!same && !put.column().closed().apply(put.line().value()).isEmpty()) {
                closed++;
            } else if (!same) {
                byLine.computeIfAbsent(put.line(), line -> new ArrayList<>()).add(put);
            }
        }
        Map<String, Line.State<R>> before = new LinkedHashMap<>();
        Map<String, Line.State<R>> after = new LinkedHashMap<>();
        byLine.forEach((line, texts) -> {
            Line.State<R> now = RowWriter.write(line.state(), texts, columns);
            if (!now.equals(line.state())) {
                before.put(line.key(), line.state());
                after.put(line.key(), now);
                line.set(now);
            }
        });
        if (!after.isEmpty()) {
            undo.push(new Change(before, after));
            tell(after.keySet());
        }
        return closed;
    }

    private final class Change implements UndoStack.Step {

        private final Map<String, Line.State<R>> before;
        private final Map<String, Line.State<R>> after;

        Change(Map<String, Line.State<R>> before, Map<String, Line.State<R>> after) {
            this.before = before;
            this.after = after;
        }

        @Override
        public void undo() {
            become(before);
        }

        @Override
        public void redo() {
            become(after);
        }
    }

    private void become(Map<String, Line.State<R>> states) {
        states.forEach((name, then) -> {
            Line<R> line = lines.get(name);
            if (line != null) {
                line.set(new Line.State<>(restore.apply(line.value(), then.value()), then.wrong()));
            }
        });
        states.keySet().stream().map(lines::get).map(shown::indexOf).filter(place -> place >= 0).findFirst()
                .ifPresent(place -> cursor.moveTo(place, cursor.range().leadColumn(), false));
        tell(states.keySet());
    }

    private void tell(Collection<String> keys) {
        tick();
        List<R> rows = new ArrayList<>();
        for (String name : keys) {
            Line<R> line = lines.get(name);
            if (line != null) {
                rows.add(line.value());
            }
        }
        changed.accept(rows);
    }

    private void tick() {
        ticks.set(ticks.get() + 1);
    }

    /** The range as a spreadsheet would copy it. */
    public Block copy() {
        Range range = cursor.range();
        List<List<String>> block = new ArrayList<>();
        for (int row = range.firstRow(); row <= Math.min(range.lastRow(), shown.size() - 1); row++) {
            Line<R> line = shown.get(row);
            block.add(columns.subList(range.firstColumn(), range.lastColumn() + 1).stream().map(line::typed).toList());
        }
        return new Block(block);
    }

    /** The row under the cursor. */
    public Optional<Line<R>> lead() {
        int row = cursor.range().leadRow();
        return row >= 0 && row < shown.size() ? Optional.of(shown.get(row)) : Optional.empty();
    }

    /** Every row that the range touches, from top to bottom. */
    public List<R> selected() {
        Range range = cursor.range();
        return shown.isEmpty() ? List.of() : shown.subList(Math.max(0, range.firstRow()),
                Math.min(range.lastRow(), shown.size() - 1) + 1).stream().map(Line::value).toList();
    }

    /** Puts the cursor on a row by its key, where it shows. */
    public boolean select(String rowKey) {
        Line<R> line = lines.get(rowKey);
        int place = line == null ? -1 : shown.indexOf(line);
        if (place >= 0) {
            cursor.moveTo(place, cursor.range().leadColumn(), false);
        }
        return place >= 0;
    }

    /** How many cells hold what cannot stand there. */
    public int wrongCells() {
        return lines.values().stream().mapToInt(line -> line.state().wrong().size()).sum();
    }

    /** Every row, also those that the filter hides. */
    public List<R> rows() {
        return lines.values().stream().map(Line::value).toList();
    }

    public Optional<R> row(String rowKey) {
        return Optional.ofNullable(lines.get(rowKey)).map(Line::value);
    }

    public List<GridColumn<R>> columns() {
        return columns;
    }

    /** The rows that show, in their order. */
    public ObservableList<Line<R>> shown() {
        return shown;
    }

    public GridCursor cursor() {
        return cursor;
    }

    /** Changes whenever any cell may show something else. */
    public ReadOnlyIntegerProperty ticks() {
        return ticks.getReadOnlyProperty();
    }
}
