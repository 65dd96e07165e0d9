package app.baton.ui.kit.grid;

import app.baton.journal.Texts;
import app.baton.ui.kit.Focus;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Draws a {@link GridModel} in a table of 32 px rows and gives it the keyboard and the mouse of a spreadsheet. Cursor
 * and range are the model's: the table's own selection is not used.
 */
public final class GridView<R> {

    private static final int ROW_HEIGHT = 32;
    private static final double WIDEST_FIGURE = 1.4;
    /** Columns of codes and letters: a wide window has no use for them, and a narrow one must not cut them. */
    private static final int NARROW = 92;

    private final GridModel<R> model;
    private final Texts texts;
    private final CellEditing editing;
    private final TableView<Line<R>> table;
    private final TextField field = new TextField();
    private final Map<String, Function<R, @Nullable Node>> graphics = new HashMap<>();
    private final Map<String, Function<R, String>> styles = new HashMap<>();
    private final Set<GridCell<R>> cells = Collections.newSetFromMap(new WeakHashMap<>());
    private final List<TableColumn<Line<R>, Line<R>>> drawn = new ArrayList<>();
    private BiConsumer<R, GridColumn<R>> open = (row, column) -> { };
    private Consumer<String> say = sentence -> { };

    public GridView(String id, GridModel<R> model, Texts texts) {
        this.model = model;
        this.texts = texts;
        editing = new CellEditing(model);
        table = new TableView<>(model.shown());
        table.setId(id);
        table.getStyleClass().addAll(Styles.TABLE, Styles.GRID);
        table.setFixedCellSize(ROW_HEIGHT);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setRowFactory(view -> new TableRow<>());
        for (int i = 0; i < model.columns().size(); i++) {
            drawn.add(column(model.columns().get(i), i));
        }
        table.getColumns().setAll(drawn);
        table.setSortPolicy(this::sort);
        field.setId(id + "-field");
        field.getStyleClass().add(Styles.GRID_FIELD);
        field.focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                commit();
            }
        });
        GridKeys<R> keys = new GridKeys<>(this, model, editing);
        table.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        table.addEventFilter(KeyEvent.KEY_TYPED, keys::typed);
        model.ticks().subscribe(tick -> cells.forEach(GridCell::draw));
        model.cursor().rangeProperty().subscribe(range -> follow());
        editing.open().subscribe(start -> opened(start));
    }

    public TableView<Line<R>> node() {
        return table;
    }

    /** The cell under the cursor, for what is shown beside it; the grid itself while that cell is not drawn. */
    public Node lead() {
        Range range = model.cursor().range();
        return cells.stream().filter(cell -> cell.leads(range)).<Node>map(cell -> cell).findFirst().orElse(table);
    }

    /** What Enter and a double click do on a cell that is not written, such as opening its row. */
    public GridView<R> onOpen(BiConsumer<R, GridColumn<R>> action) {
        open = action;
        return this;
    }

    /** Where the grid says, in a sentence, why it did not do what was asked. */
    public GridView<R> onSay(Consumer<String> listener) {
        say = listener;
        return this;
    }

    /** A node before the text of a column's cells, or null for none. */
    public GridView<R> graphic(String columnId, Function<R, @Nullable Node> node) {
        graphics.put(columnId, node);
        return this;
    }

    /** A style class for the cells of a column by their rows, or an empty text for none. */
    public GridView<R> styled(String columnId, Function<R, String> style) {
        styles.put(columnId, style);
        return this;
    }

    public GridView<R> whenEmpty(String sentence) {
        Label empty = Typography.body(sentence);
        empty.getStyleClass().add(Styles.MUTED);
        table.setPlaceholder(empty);
        return this;
    }

    /** Whether a cell is open for typing. */
    public boolean typing() {
        return editing.open().get() != null;
    }

    /** Writes what is being typed, so that nothing is left half done. */
    public void commit() {
        if (typing()) {
            editing.commit(field.getText());
        }
    }

    void commitAnd(Runnable move) {
        commit();
        move.run();
        table.requestFocus();
    }

    void cancel() {
        editing.cancel();
        table.requestFocus();
    }

    /** Opens the cursor's cell for typing or, where it is not written, what it stands for. */
    void enter() {
        if (!editing.start()) {
            Range at = model.cursor().range();
            model.lead().ifPresent(line -> open.accept(line.value(), model.columns().get(at.leadColumn())));
        }
    }

    void edit() {
        if (!editing.start()) {
            why();
        }
    }

    void typeOver(String text) {
        if (!editing.typeOver(text)) {
            why();
        }
    }

    private void why() {
        Range at = model.cursor().range();
        String sentence = model.closed(at.leadRow(), at.leadColumn());
        if (!sentence.isBlank()) {
            say.accept(sentence);
        }
    }

    void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(model.copy().format());
        Clipboard.getSystemClipboard().setContent(content);
    }

    void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text != null && !text.isEmpty() && !model.shown().isEmpty()) {
            tellClosed(model.paste(Block.parse(text)));
        }
    }

    void tellClosed(int closed) {
        if (closed > 0) {
            say.accept(texts.say("kit.grid.closed", closed));
        }
    }

    /** How many rows fit. */
    int page() {
        return Math.max(1, (int) (table.getHeight() / ROW_HEIGHT) - 2);
    }

    /** The mouse went down on a cell. */
    void press(int row, int column, boolean extend, int clicks) {
        commit();
        table.requestFocus();
        model.cursor().moveTo(row, column, extend);
        if (clicks == 2) {
            enter();
        }
    }

    void drag(int row, int column) {
        model.cursor().moveTo(row, column, true);
    }

    private void follow() {
        cells.forEach(GridCell::mark);
        Range range = model.cursor().range();
        if (table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && range.leadRow() < flow.getCellCount()) {
            flow.scrollTo(range.leadRow());
        }
        table.scrollToColumnIndex(range.leadColumn());
        table.getFocusModel().focus(range.leadRow(), drawn.get(range.leadColumn()));
    }

    private void opened(CellEditing.@Nullable Start start) {
        if (start != null) {
            field.setText(start.text());
            follow();
            cells.forEach(GridCell::draw);
            // the skin selects all when it finds the field focused; it must be there before
            field.applyCss();
            Focus.on(field);
            if (start.over()) {
                field.end();
            } else {
                field.selectAll();
            }
        } else {
            cells.forEach(GridCell::draw);
        }
    }

    private boolean sort(TableView<Line<R>> sorted) {
        commit();
        if (sorted.getSortOrder().isEmpty()) {
            model.sortBy(null, false);
        } else {
            TableColumn<Line<R>, ?> by = sorted.getSortOrder().getFirst();
            model.sortBy(model.columns().get(drawn.indexOf(by)), by.getSortType() == TableColumn.SortType.DESCENDING);
        }
        return true;
    }

    /** Sorts by the cursor's column, as a click on its head would. */
    public void sortHere(boolean descending) {
        TableColumn<Line<R>, Line<R>> by = drawn.get(model.cursor().range().leadColumn());
        by.setSortType(descending ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING);
        table.getSortOrder().setAll(List.of(by));
    }

    private TableColumn<Line<R>, Line<R>> column(GridColumn<R> column, int place) {
        TableColumn<Line<R>, Line<R>> made = new TableColumn<>();
        made.setId("column-" + column.id());
        made.setGraphic(Typography.line(column.heading()));
        made.setPrefWidth(column.width());
        made.setMinWidth(column.figure() || column.width() <= NARROW ? column.width() : Math.min(column.width(), 56));
        if (column.figure() || column.width() <= NARROW) {
            made.setMaxWidth(column.width() * WIDEST_FIGURE);
        }
        if (column.figure()) {
            made.getStyleClass().add(Styles.FIGURE_COLUMN);
        }
        made.setReorderable(false);
        made.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        made.setCellFactory(any -> {
            GridCell<R> cell = new GridCell<>(this, model, column, place);
            cells.add(cell);
            return cell;
        });
        return made;
    }

    /** The field, when this is the cell that is being written. */
    @Nullable Node fieldFor(int row, int column) {
        CellEditing.Start start = editing.open().get();
        return start != null && start.row() == row && start.column() == column ? field : null;
    }

    String styleFor(GridColumn<R> column, R row) {
        return styles.getOrDefault(column.id(), any -> "").apply(row);
    }

    @Nullable Node graphicFor(GridColumn<R> column, R row) {
        Function<R, @Nullable Node> made = graphics.get(column.id());
        return made == null ? null : made.apply(row);
    }
}
