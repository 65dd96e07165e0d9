package app.baton.paper;

import app.baton.paper.Type.Block;
import app.baton.paper.Type.Line;
import java.util.ArrayList;
import java.util.List;

/** Pours blocks into the columns of as many pages as they need. */
final class Flow {

    private static final float GUTTER = 16;

    private final Setter setter;
    private final Frame frame;
    private final int columns;
    private final float size;

    Flow(Setter setter, Frame frame, int columns, float size) {
        this.setter = setter;
        this.frame = frame;
        this.columns = columns;
        this.size = size;
    }

    /** Where text may stand: from {@code left} over {@code width}, down to {@code bottom}; points from the lower left. */
    record Frame(float left, float width, float firstTop, float top, float bottom) {

        float top(int page) {
            return page == 0 ? firstTop : top;
        }
    }

    /** A line on its baseline. */
    record Placed(float x, float y, Line line) { }

    /** A thin line across a column. */
    record Rule(float x, float y, float width) { }

    /** Everything that stands on one page. */
    record Page(List<Placed> lines, List<Rule> rules) { }

    /** Gives up as soon as more pages are begun than {@code most}; what it returns then is one page too long. */
    List<Page> pour(List<Block> blocks, int most) {
        Pen pen = new Pen();
        List<Set> all = blocks.stream().map(this::set).toList();
        for (int i = 0; i < all.size() && pen.pages.size() <= most; i++) {
            Set block = all.get(i);
            float together = block.height();
            for (int next = i; next + 1 < all.size() && all.get(next).block.holdsNext(); next++) {
                together += all.get(next + 1).gap() + all.get(next + 1).height();
            }
            pen.write(block, together);
        }
        return pen.pages;
    }

    private float columnWidth() {
        return (frame.width - GUTTER * (columns - 1)) / columns;
    }

    private Set set(Block block) {
        List<Line> lines = new ArrayList<>();
        block.paragraphs().forEach(paragraph -> lines.addAll(setter.set(paragraph, columnWidth(), size)));
        return new Set(block, lines, size * Type.LINE);
    }

    /** A block with its lines. */
    private record Set(Block block, List<Line> lines, float lineHeight) {

        float height() {
            float height = 0;
            for (Line line : lines) {
                height += line.height();
            }
            return height;
        }

        float gap() {
            return block.before() * lineHeight;
        }
    }

    /** The place where the next line goes. */
    private final class Pen {

        private final List<Page> pages = new ArrayList<>();
        private int column;
        private float y;

        Pen() {
            turn();
        }

        void write(Set set, float together) {
            float top = frame.top(pages.size() - 1);
            boolean fresh = y == top;
            float whole = (fresh ? 0 : set.gap()) + together;
            if (y - whole < frame.bottom && !fresh && together <= frame.top - frame.bottom) {
                next();
                fresh = true;
            }
            if (!fresh) {
                y -= set.gap();
            }
            if (set.block.ruled() && !fresh) {
                pages.getLast().rules().add(new Rule(x(), y + set.gap() / 2, columnWidth()));
            }
            for (Line line : set.lines) {
                if (y - line.height() < frame.bottom) {
                    next();
                }
                y -= line.height();
                pages.getLast().lines().add(new Placed(x(), y + line.size() * (Type.LINE - 1), line));
            }
        }

        private float x() {
            return frame.left + column * (columnWidth() + GUTTER);
        }

        private void next() {
            if (column + 1 < columns) {
                column++;
                y = frame.top(pages.size() - 1);
            } else {
                turn();
            }
        }

        private void turn() {
            pages.add(new Page(new ArrayList<>(), new ArrayList<>()));
            column = 0;
            y = frame.top(pages.size() - 1);
        }
    }
}
