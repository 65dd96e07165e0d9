package app.baton.ui.programs.matrix;

import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import app.baton.ui.programs.matrix.Board.At;
import app.baton.ui.programs.matrix.Board.Face;
import app.baton.ui.programs.matrix.Board.Head;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * Draws a board: the names stay at the top and at the left while the marks scroll, and only what is seen has nodes. The
 * row and the column of the cursor are lit.
 */
final class MatrixGrid extends Region {

    private static final double PART = 30;
    private static final double GAP = 6;
    private static final double BAR = 12;
    private static final PseudoClass LEAD = PseudoClass.getPseudoClass("lead");
    private static final PseudoClass UPRIGHT = PseudoClass.getPseudoClass("upright");
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final Map<Mark, PseudoClass> LOOKS = new EnumMap<>(Mark.class);

    static {
        for (Mark mark : Mark.values()) {
            LOOKS.put(mark, PseudoClass.getPseudoClass("is-" + mark.name().toLowerCase(Locale.US)));
        }
    }

    private final MatrixViewModel model;
    private final Pane marks = clipped();
    private final Pane rows = clipped();
    private final Pane columns = clipped();
    private final ScrollBar across = new ScrollBar();
    private final ScrollBar down = new ScrollBar();
    private double seenWidth;
    private double seenHeight;
    private Axis axis = Axis.of(Board.empty(Face.GROUPS));

    /** Where each place of a board begins; parts stand a little apart. */
    private record Axis(List<Double> starts, double cell) {

        static Axis of(Board board) {
            double cell = board.face() == Face.PROGRAMS ? 30 : 38;
            List<Double> all = new ArrayList<>();
            double at = 0;
            for (int i = 0; i < board.size(); i++) {
                at += board.begins(i) ? GAP : 0;
                all.add(at);
                at += cell;
            }
            return new Axis(all, cell);
        }

        double length() {
            return starts.isEmpty() ? 0 : starts.getLast() + cell;
        }

        /** The first place of which anything lies at or behind the offset. */
        int at(double offset) {
            int place = 0;
            while (place < starts.size() - 1 && starts.get(place) + cell <= offset) {
                place++;
            }
            return place;
        }
    }

    MatrixGrid(MatrixViewModel model) {
        this.model = model;
        setId("matrix-grid");
        getStyleClass().add(Styles.MATRIX);
        setFocusTraversable(true);
        down.setOrientation(Orientation.VERTICAL);
        getChildren().addAll(marks, rows, columns, across, down);
        across.valueProperty().subscribe(value -> draw());
        down.valueProperty().subscribe(value -> draw());
        model.board().subscribe(board -> {
            axis = Axis.of(board);
            setPrefSize(head() + axis.length() + BAR, top() + axis.length() + BAR);
            requestLayout();
        });
        model.at().subscribe(at -> {
            reveal(at);
            draw();
        });
        model.cell().subscribe(cell -> setAccessibleText(cell == null ? "" : cell.sentence()));
        addEventHandler(ScrollEvent.SCROLL, this::scroll);
        MatrixKeys.on(this, model, this::page);
    }

    private static Pane clipped() {
        Pane pane = new Pane();
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(pane.widthProperty());
        clip.heightProperty().bind(pane.heightProperty());
        pane.setClip(clip);
        return pane;
    }

    private boolean programs() {
        return model.face().get() == Face.PROGRAMS;
    }

    /** How wide the names at the left are. */
    private double head() {
        return programs() ? 280 : 260;
    }

    /** How high the names at the top are. */
    private double top() {
        return programs() ? 78 : 40;
    }

    private int page() {
        return Math.max(1, (int) (marks.getHeight() / axis.cell()) - 1);
    }

    @Override
    protected void layoutChildren() {
        double width = Math.max(0, getWidth() - head() - BAR);
        double height = Math.max(0, getHeight() - top() - BAR);
        marks.resizeRelocate(head(), top(), width, height);
        rows.resizeRelocate(0, top(), head(), height);
        columns.resizeRelocate(head(), 0, width, top());
        across.resizeRelocate(head(), top() + height, width, BAR);
        down.resizeRelocate(head() + width, top(), BAR, height);
        scrollable(across, width);
        scrollable(down, height);
        if (width != seenWidth || height != seenHeight) {
            seenWidth = width;
            seenHeight = height;
            reveal(model.at().get());
        }
        draw();
    }

    private void scrollable(ScrollBar bar, double room) {
        double over = Math.max(0, axis.length() - room);
        bar.setMax(over);
        bar.setValue(Math.clamp(bar.getValue(), 0, over));
        bar.setVisibleAmount(axis.length() <= 0 ? over : over * room / axis.length());
        bar.setUnitIncrement(axis.cell());
        bar.setBlockIncrement(room);
        bar.setVisible(over > 0);
    }

    private void scroll(ScrollEvent event) {
        move(across, event.isShiftDown() ? event.getDeltaY() + event.getDeltaX() : event.getDeltaX());
        move(down, event.isShiftDown() ? 0 : event.getDeltaY());
        event.consume();
    }

    private static void move(ScrollBar bar, double by) {
        bar.setValue(Math.clamp(bar.getValue() - by, 0, bar.getMax()));
    }

    private void reveal(At at) {
        if (at.row() < axis.starts().size() && at.column() < axis.starts().size()) {
            reveal(down, axis.starts().get(at.row()), marks.getHeight());
            reveal(across, axis.starts().get(at.column()), marks.getWidth());
        }
    }

    private void reveal(ScrollBar bar, double start, double room) {
        // before the first layout there is no room at all
        if (room >= axis.cell()) {
            double least = start + axis.cell() - room;
            bar.setValue(Math.clamp(Math.clamp(bar.getValue(), least, start), 0, bar.getMax()));
        }
    }

    /** Gives every place that is seen a label, and puts the labels that are left over out of sight. */
    private void draw() {
        Board board = model.board().get();
        int size = Math.min(board.size(), axis.starts().size());
        Pool cells = new Pool(marks, Styles.MATRIX_CELL);
        Pool names = new Pool(rows, Styles.MATRIX_NAME);
        Pool codes = new Pool(columns, Styles.MATRIX_CODE);
        At at = model.at().get();
        double left = -across.getValue();
        double above = -down.getValue();
        for (int row = axis.at(down.getValue()); row < size && axis.starts().get(row) + above < rows.getHeight(); row++) {
            double y = axis.starts().get(row) + above;
            Head head = board.heads().get(row);
            double from = programs() ? PART : 0;
            name(names.next(), head.part(), row == at.row()).resizeRelocate(0, y, from, axis.cell());
            name(names.next(), head.code() + "  " + head.name(), row == at.row())
                    .resizeRelocate(from, y, head() - from - 8, axis.cell());
            for (int column = axis.at(across.getValue()); column < size
                    && axis.starts().get(column) + left < marks.getWidth(); column++) {
                cell(cells.next(), board.mark(row, column), new At(row, column), at)
                        .resizeRelocate(axis.starts().get(column) + left, y, axis.cell(), axis.cell());
            }
        }
        for (int column = axis.at(across.getValue()); column < size
                && axis.starts().get(column) + left < columns.getWidth(); column++) {
            code(codes.next(), board.heads().get(column), column == at.column(), axis.starts().get(column) + left);
        }
        cells.hideRest();
        names.hideRest();
        codes.hideRest();
    }

    private static Label name(Label label, String text, boolean lit) {
        label.setText(text);
        label.pseudoClassStateChanged(LIT, lit);
        return label;
    }

    private void code(Label label, Head head, boolean lit, double x) {
        label.setText(head.code());
        label.pseudoClassStateChanged(LIT, lit);
        label.pseudoClassStateChanged(UPRIGHT, !programs());
        double high = top() - 4;
        double cell = axis.cell();
        if (programs()) {
            label.setRotate(-90);
            label.resizeRelocate(x + (cell - high) / 2, (high - cell) / 2, high, cell);
        } else {
            label.setRotate(0);
            label.resizeRelocate(x, 0, cell, high);
        }
    }

    /** Gives a label the look of a mark. */
    static void look(Label label, Mark mark) {
        LOOKS.forEach((any, look) -> label.pseudoClassStateChanged(look, any == mark));
    }

    private static Label cell(Label label, Mark mark, At here, At at) {
        label.setText(mark.glyph());
        look(label, mark);
        label.pseudoClassStateChanged(LEAD, here.equals(at));
        label.pseudoClassStateChanged(LIT, here.row() == at.row() || here.column() == at.column());
        label.setUserData(here);
        return label;
    }

    /** The cell that lies at a point; a name stands for its row or column, where the cursor then stays in the other. */
    At under(double x, double y) {
        At at = model.at().get();
        return new At(y < top() ? at.row() : axis.at(y - top() + down.getValue()),
                x < head() ? at.column() : axis.at(x - head() + across.getValue()));
    }

    /** Labels of a pane, used again from the first one at each drawing. */
    private static final class Pool {

        private final Pane pane;
        private final String style;
        private int used;

        Pool(Pane pane, String style) {
            this.pane = pane;
            this.style = style;
        }

        Label next() {
            if (used == pane.getChildren().size()) {
                Label fresh = Typography.line("", style);
                fresh.setManaged(false);
                pane.getChildren().add(fresh);
            }
            Label label = (Label) pane.getChildren().get(used++);
            label.setVisible(true);
            return label;
        }

        void hideRest() {
            for (int i = used; i < pane.getChildren().size(); i++) {
                pane.getChildren().get(i).setVisible(false);
            }
        }
    }
}
