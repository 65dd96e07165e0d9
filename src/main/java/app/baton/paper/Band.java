package app.baton.paper;

import app.baton.paper.Type.Paragraph;
import java.util.List;

/**
 * A stretch across a paper of several pages: cells side by side that begin at one height. It stays on one page where it fits
 * on one, unless it {@code breaks}.
 *
 * @param before the space above, in lines
 * @param holdsNext never the last one of its page
 * @param ruled with a line above
 * @param head what is repeated above it where it comes first on a page, as the heads of a table's columns are
 */
record Band(List<Cell> cells, float before, boolean holdsNext, boolean ruled, boolean breaks, List<Band> head) {

    private static final float APART = 0.7f;

    /** Where a cell's lines begin or end. */
    enum Side {
        LEFT, RIGHT
    }

    /** Paragraphs that begin at {@code left} and take {@code width}, both as shares of the page's width. */
    record Cell(float left, float width, Side side, List<Paragraph> paragraphs) {

        Cell {
            paragraphs = List.copyOf(paragraphs);
        }

        static Cell left(float left, float width, Paragraph... paragraphs) {
            return new Cell(left, width, Side.LEFT, List.of(paragraphs));
        }

        static Cell right(float left, float width, Paragraph... paragraphs) {
            return new Cell(left, width, Side.RIGHT, List.of(paragraphs));
        }
    }

    Band {
        cells = List.copyOf(cells);
        head = List.copyOf(head);
    }

    /** Over the whole width, together on one page. */
    static Band of(float before, Paragraph... paragraphs) {
        return row(before, Cell.left(0, 1, paragraphs));
    }

    /** Over the whole width; a long one goes on on the next page. */
    static Band running(float before, Paragraph... paragraphs) {
        return new Band(List.of(Cell.left(0, 1, paragraphs)), before, false, false, true, List.of());
    }

    static Band row(float before, Cell... cells) {
        return new Band(List.of(cells), before, false, false, false, List.of());
    }

    Band holdingNext() {
        return new Band(cells, before, true, ruled, breaks, head);
    }

    /** The same under a line, with room around it. */
    Band apart() {
        return new Band(cells, APART, holdsNext, true, breaks, head);
    }

    Band under(List<Band> heads) {
        return new Band(cells, before, holdsNext, ruled, breaks, heads);
    }
}
