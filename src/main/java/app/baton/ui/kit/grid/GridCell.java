package app.baton.ui.kit.grid;

import app.baton.ui.kit.Icons;
import app.baton.ui.kit.Styles;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** One cell as it is drawn: its text, its marks, and the field while somebody types in it. */
final class GridCell<R> extends TableCell<Line<R>, Line<R>> {

    private static final PseudoClass LEAD = PseudoClass.getPseudoClass("lead");
    private static final PseudoClass RANGE = PseudoClass.getPseudoClass("range");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");

    private final GridView<R> view;
    private final GridModel<R> model;
    private final GridColumn<R> column;
    private final int place;
    private @Nullable R drawnValue;
    private @Nullable Node drawnGraphic;
    private String style = "";
    private String mistake = "";

    GridCell(GridView<R> view, GridModel<R> model, GridColumn<R> column, int place) {
        this.view = view;
        this.model = model;
        this.column = column;
        this.place = place;
        addEventHandler(MouseEvent.MOUSE_ENTERED, event -> tell());
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            if (!typingHere()) {
                event.consume();
            }
        });
    }

    @Override
    protected void updateItem(Line<R> item, boolean empty) {
        super.updateItem(item, empty);
        draw();
    }

    @Override
    public void updateIndex(int index) {
        super.updateIndex(index);
        mark();
    }

    /** Shows the row as it is now. */
    void draw() {
        Line<R> line = getItem();
        if (isEmpty() || line == null) {
            setText(null);
            setGraphic(null);
            drawnValue = null;
            mistake = "";
            setTooltip(null);
            drawnGraphic = null;
            style("");
            pseudo(false, false);
            mark();
            return;
        }
        Node field = view.fieldFor(getIndex(), place);
        if (field != null) {
            setText(null);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setGraphic(field);
            pseudo(false, false);
            mark();
            return;
        }
        setContentDisplay(ContentDisplay.LEFT);
        Line.Wrong wrong = line.wrong(column).orElse(null);
        setText(line.shown(column));
        style(view.styleFor(column, line.value()));
        setGraphic(wrong == null ? graphic(line.value()) : Icons.of(Icons.WARNING, Styles.BAD));
        mistake = wrong == null ? "" : wrong.sentence();
        if (getTooltip() != null) {
            tell();
        }
        pseudo(wrong != null, column.marked().test(line.value()));
        mark();
    }

    /** A graphic is made once for each state of its row, not for each time that it scrolls by. */
    private @Nullable Node graphic(R value) {
        if (!value.equals(drawnValue)) {
            drawnValue = value;
            drawnGraphic = view.graphicFor(column, value);
        }
        return drawnGraphic;
    }

    private void style(String now) {
        if (!style.equals(now)) {
            getStyleClass().remove(style);
            style = now;
            if (!now.isEmpty()) {
                getStyleClass().add(now);
            }
        }
    }

    /** A tooltip is made when the mouse comes, because a cell that scrolls by is not pointed at. */
    private void tell() {
        // a cell whose row has gone has no text, and still says for a moment that it cuts it
        String shown = getText();
        String text = mistake.isEmpty() && shown != null && isTextTruncated() ? shown : mistake;
        if (text.isEmpty()) {
            setTooltip(null);
        } else if (getTooltip() == null || !getTooltip().getText().equals(text)) {
            Tooltip tooltip = new Tooltip(text);
            tooltip.setWrapText(true);
            tooltip.setMaxWidth(480);
            setTooltip(tooltip);
        }
    }

    /** Shows whether the cursor or the range is here. */
    void mark() {
        Range range = model.cursor().range();
        boolean here = !isEmpty();
        pseudoClassStateChanged(LEAD, here && range.leads(getIndex(), place));
        pseudoClassStateChanged(RANGE, here && range.cells() > 1 && range.holds(getIndex(), place));
    }

    boolean leads(Range range) {
        return !isEmpty() && range.leads(getIndex(), place);
    }

    private void pseudo(boolean wrong, boolean changed) {
        pseudoClassStateChanged(WRONG, wrong);
        pseudoClassStateChanged(CHANGED, changed);
    }

    private boolean typingHere() {
        return view.fieldFor(getIndex(), place) != null;
    }

    private void pressed(MouseEvent event) {
        if (!isEmpty() && !typingHere()) {
            if (event.getButton() == MouseButton.PRIMARY) {
                view.press(getIndex(), place, event.isShiftDown(), event.getClickCount());
            } else if (!model.cursor().range().holds(getIndex(), place)) {
                view.press(getIndex(), place, false, 1);
            }
            event.consume();
        }
    }

    private void dragged(MouseEvent event) {
        if (typingHere()) {
            return;
        }
        event.consume();
        for (Node at = event.getPickResult().getIntersectedNode(); at != null; at = at.getParent()) {
            if (at instanceof GridCell<?> cell && cell.view == view && !cell.isEmpty()) {
                view.drag(cell.getIndex(), cell.place);
                return;
            }
        }
    }
}
