package app.baton.paper;

import app.baton.paper.Type.Block;
import app.baton.paper.Type.Line;
import java.util.ArrayList;
import java.util.List;

/** Pours blocks into the columns of one page, and says whether they had room. */
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
    record Frame(float left, float width, float top, float bottom) { }

    /** A line on its baseline. */
    record Placed(float x, float y, Line line) { }

    /** A thin line across a column. */
    record Rule(float x, float y, float width) { }

    /** Everything that stands on the page; {@code whole} when nothing had to stay away for want of room. */
    record Page(List<Placed> lines, List<Rule> rules, boolean whole) { }

    /** Gives up at the first line that has no room. */
    Page pour(List<Block> blocks) {
        Pen pen = new Pen();
        List<Set> all = blocks.stream().map(this::set).toList();
        for (int i = 0; i < all.size() && !pen.full; i++) {
            Set block = all.get(i);
            float together = block.height();
            for (int next = i; next + 1 < all.size() && all.get(next).block.holdsNext(); next++) {
                together += all.get(next + 1).gap() + all.get(next + 1).height();
            }
            pen.write(block, together);
        }
        return new Page(pen.lines, pen.rules, !pen.full);
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

        private final List<Placed> lines = new ArrayList<>();
        private final List<Rule> rules = new ArrayList<>();
        private boolean full;
        private int column;
        private float y = frame.top;

        void write(Set set, float together) {
            boolean fresh = y == frame.top;
            float whole = (fresh ? 0 : set.gap()) + together;
            if (y - whole < frame.bottom && !fresh && together <= frame.top - frame.bottom) {
                next();
                fresh = true;
            }
            if (!fresh) {
                y -= set.gap();
            }
            if (set.block.ruled() && !fresh) {
                rules.add(new Rule(x(), y + set.gap() / 2, columnWidth()));
            }
            for (Line line : set.lines) {
                if (y - line.height() < frame.bottom) {
                    next();
                }
                if (full) {
                    return;
                }
                y -= line.height();
                lines.add(new Placed(x(), y + line.size() * (Type.LINE - 1), line));
            }
        }

        private float x() {
            return frame.left + column * (columnWidth() + GUTTER);
        }

        private void next() {
            full = column + 1 == columns;
            if (!full) {
                column++;
                y = frame.top;
            }
        }
    }
}
