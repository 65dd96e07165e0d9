package app.baton.ui.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/**
 * Builds a table to compare rows in: 32 px rows, figures right-aligned, columns that share the width and shorten with
 * an ellipsis and a tooltip instead of clipping. {@code J} and {@code K} move, Enter and double click open.
 */
public final class TableBuilder<R> {

    private static final int ROW_HEIGHT = 32;
    private static final int TWO_LINES = 44;
    /** Figures and badges grow by half at most; the texts take the room that is left. */
    private static final double WIDEST = 1.5;
    private static final double MOST = 5000;

    private final String id;
    private final ObservableList<R> rows;
    private final List<TableColumn<R, R>> columns = new ArrayList<>();
    private Consumer<R> open = row -> { };
    private Predicate<R> dimmed = row -> false;
    private double rowHeight = ROW_HEIGHT;
    private String whenEmpty = "";

    public TableBuilder(String id, ObservableList<R> rows) {
        this.id = id;
        this.rows = rows;
    }

    /** A text column; {@code width} in pixels is what it would like and what the columns share the room by. */
    public TableBuilder<R> text(String heading, int width, Function<R, String> text) {
        columns.add(column(heading, width, () -> new TextCell<>(text)));
        return this;
    }

    /** A text that is told whole, in as many lines as it takes; rows are as high as their text then. */
    public TableBuilder<R> wrapped(String heading, int width, Function<R, String> text) {
        columns.add(column(heading, width, () -> new WrappedCell<>(text)));
        rowHeight = Region.USE_COMPUTED_SIZE;
        return this;
    }

    /** A short text that is never cut, such as a number to find something by. */
    public TableBuilder<R> code(String heading, int width, Function<R, String> text) {
        TableColumn<R, R> column = column(heading, width, () -> new TextCell<>(text));
        column.setMinWidth(width);
        column.setMaxWidth(width * WIDEST);
        columns.add(column);
        return this;
    }

    /** A column of figures: right-aligned with tabular digits, never cut. */
    public TableBuilder<R> figure(String heading, int width, Function<R, String> text) {
        TableColumn<R, R> column = column(heading, width, () -> new TextCell<>(text));
        column.setMinWidth(width);
        column.setMaxWidth(width * WIDEST);
        column.getStyleClass().add(Styles.FIGURE_COLUMN);
        columns.add(column);
        return this;
    }

    /** A column that draws itself, such as a badge; it is never cut. */
    public TableBuilder<R> node(String heading, int width, Function<R, Node> node) {
        TableColumn<R, R> column = column(heading, width, () -> new NodeCell<>(node));
        column.setMinWidth(width);
        column.setMaxWidth(width * WIDEST);
        columns.add(column);
        return this;
    }

    /** Lets the last column take whatever room there is. */
    public TableBuilder<R> growing() {
        // a larger limit makes the sharing of the room go wrong
        columns.getLast().setMaxWidth(MOST);
        return this;
    }

    /** Lets the last column grow to so many pixels at most; columns that grow share the room in proportion to that. */
    public TableBuilder<R> growing(int most) {
        columns.getLast().setMaxWidth(most);
        return this;
    }

    /** Keeps the last column as it is, for what is never longer: the room that is left goes to the others. */
    public TableBuilder<R> fixed() {
        columns.getLast().setMaxWidth(columns.getLast().getPrefWidth());
        return this;
    }

    /** Lets a click on the heading of the last column sort the rows by this order, and turn it about. */
    public TableBuilder<R> sortedBy(Comparator<? super R> order) {
        TableColumn<R, R> column = columns.getLast();
        column.setSortable(true);
        column.setComparator(order::compare);
        return this;
    }

    /** Says over the heading of the last column what it means. */
    public TableBuilder<R> hint(String sentence) {
        Tooltip.install(columns.getLast().getGraphic(), new Tooltip(sentence));
        return this;
    }

    /** Rows that are shown in a lighter tone; what they lack is said in words elsewhere in the row. */
    public TableBuilder<R> dimmed(Predicate<R> which) {
        dimmed = which;
        return this;
    }

    /** Rows of two lines, where the second says what the first means. */
    public TableBuilder<R> twoLines() {
        rowHeight = TWO_LINES;
        return this;
    }

    public TableBuilder<R> onOpen(Consumer<R> action) {
        open = action;
        return this;
    }

    /** What a person would say about an empty table. */
    public TableBuilder<R> whenEmpty(String sentence) {
        whenEmpty = sentence;
        return this;
    }

    public TableView<R> build() {
        SortedList<R> sorted = new SortedList<>(rows);
        TableView<R> table = new TableView<>(sorted);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setId(id);
        table.getStyleClass().add(Styles.TABLE);
        table.setFixedCellSize(rowHeight);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().setAll(columns);
        Label empty = Typography.body(whenEmpty);
        empty.getStyleClass().add(Styles.MUTED);
        table.setPlaceholder(empty);
        table.setRowFactory(view -> {
            TableRow<R> row = new DimmableRow<>(dimmed);
            row.setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && !row.isEmpty()) {
                    open.accept(row.getItem());
                }
            });
            return row;
        });
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> key(table, event));
        return table;
    }

    private void key(TableView<R> table, KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        R selected = table.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.ENTER && selected != null) {
            open.accept(selected);
        } else if (event.getCode() == KeyCode.J) {
            table.getSelectionModel().selectNext();
        } else if (event.getCode() == KeyCode.K) {
            table.getSelectionModel().selectPrevious();
        } else {
            return;
        }
        table.scrollTo(Math.max(0, table.getSelectionModel().getSelectedIndex() - 3));
        event.consume();
    }

    private static <R> TableColumn<R, R> column(String heading, int width, java.util.function.Supplier<TableCell<R, R>> cell) {
        TableColumn<R, R> column = new TableColumn<>();
        Label words = Typography.line(heading);
        column.setGraphic(words);
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, 56));
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(data -> new ReadOnlyObjectWrapper<>(data.getValue()));
        column.setCellFactory(any -> cell.get());
        return column;
    }

    private static final class DimmableRow<R> extends TableRow<R> {

        private static final PseudoClass DIMMED = PseudoClass.getPseudoClass("dimmed");

        private final Predicate<R> dimmed;

        DimmableRow(Predicate<R> dimmed) {
            this.dimmed = dimmed;
        }

        @Override
        protected void updateItem(R item, boolean empty) {
            super.updateItem(item, empty);
            pseudoClassStateChanged(DIMMED, !empty && item != null && dimmed.test(item));
        }
    }

    private static final class TextCell<R> extends TableCell<R, R> {

        private final Function<R, String> text;

        TextCell(Function<R, String> text) {
            this.text = text;
            Typography.tellWhenCut(this);
        }

        @Override
        protected void updateItem(R item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : text.apply(item));
        }
    }

    /** Cells do not ask for the height of a wrapped text by themselves, but a text of a given width has one. */
    private static final class WrappedCell<R> extends TableCell<R, R> {

        private static final double PADDING = 20;
        private static final double LEAST = 40;

        private final Function<R, String> text;
        private final Text words = new Text();

        WrappedCell(Function<R, String> text) {
            this.text = text;
            words.getStyleClass().add(Styles.WRAPPED_WORDS);
            // the column has its width before the cell is measured for the first time
            tableColumnProperty().subscribe(column -> {
                if (column != null) {
                    words.wrappingWidthProperty().bind(Bindings.max(LEAST, column.widthProperty().subtract(PADDING)));
                }
            });
            getStyleClass().add(Styles.WRAPPED);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }

        @Override
        protected void updateItem(R item, boolean empty) {
            super.updateItem(item, empty);
            String said = empty || item == null ? "" : text.apply(item);
            words.setText(said);
            setAccessibleText(said);
            setGraphic(said.isEmpty() ? null : words);
        }
    }

    private static final class NodeCell<R> extends TableCell<R, R> {

        private final Function<R, Node> node;

        NodeCell(Function<R, Node> node) {
            this.node = node;
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }

        @Override
        protected void updateItem(R item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty || item == null ? null : node.apply(item));
        }
    }
}
