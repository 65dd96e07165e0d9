package app.baton.paper;

import app.baton.paper.Band.Cell;
import app.baton.paper.Band.Side;
import app.baton.paper.Flow.Frame;
import app.baton.paper.Flow.Page;
import app.baton.paper.Flow.Placed;
import app.baton.paper.Flow.Rule;
import app.baton.paper.Type.Line;
import app.baton.paper.Type.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** Sets bands one below the other over as many pages as they take. */
final class Pager {

    /** Fewer lines than that are not worth beginning a text at the foot of a page. */
    private static final int LEAST_LINES = 2;

    private final Setter setter;
    private final Frame first;
    private final Frame next;
    private final float size;

    /** The first page may have other room than those after it. */
    Pager(Setter setter, Frame first, Frame next, float size) {
        this.setter = setter;
        this.first = first;
        this.next = next;
        this.size = size;
    }

    List<Page> pour(List<Band> bands) {
        List<SetBand> all = bands.stream().map(this::set).toList();
        Pen pen = new Pen();
        for (int i = 0; i < all.size(); i++) {
            float together = all.get(i).least();
            for (int at = i; at + 1 < all.size() && all.get(at).band.holdsNext(); at++) {
                together += all.get(at + 1).gap() + all.get(at + 1).least();
            }
            pen.write(all.get(i), together);
        }
        return pen.pages();
    }

    private SetBand set(Band band) {
        List<SetCell> cells = new ArrayList<>();
        for (Cell cell : band.cells()) {
            List<Line> lines = new ArrayList<>();
            for (Paragraph paragraph : cell.paragraphs()) {
                float width = cell.width() * first.width();
                lines.addAll(cell.side() == Side.LEFT ? setter.set(paragraph, width, size)
                        : setter.flushRight(paragraph, width, size));
            }
            cells.add(new SetCell(cell.left() * first.width(), lines));
        }
        return new SetBand(band, cells, size * Type.LINE);
    }

    /** A cell's lines, so many points from the left. */
    private record SetCell(float left, List<Line> lines) { }

    private record SetBand(Band band, List<SetCell> cells, float lineHeight) {

        float height() {
            float most = 0;
            for (SetCell cell : cells) {
                most = Math.max(most, height(cell.lines));
            }
            return most;
        }

        /** What has to have room where it begins. */
        float least() {
            return band.breaks() ? Math.min(height(), LEAST_LINES * lineHeight) : height();
        }

        float gap() {
            return band.before() * lineHeight;
        }

        private static float height(List<Line> lines) {
            float height = 0;
            for (Line line : lines) {
                height += line.height();
            }
            return height;
        }
    }

    /** The place where the next band goes. */
    private final class Pen {

        private final List<Page> done = new ArrayList<>();
        private List<Placed> lines = new ArrayList<>();
        private List<Rule> rules = new ArrayList<>();
        private Frame frame = first;
        private float y = first.top();
        private boolean fresh = true;

        void write(SetBand set, float together) {
            if (!fresh && y - set.gap() - together < frame.bottom() && together <= next.top() - next.bottom()) {
                turn(set.band.head());
            }
            if (!fresh) {
                y -= set.gap();
            }
            if (set.band.ruled()) {
                rules.add(new Rule(frame.left(), y + Math.min(set.gap(), set.lineHeight) / 2, frame.width()));
            }
            List<SetCell> left = set.cells;
            while (!left.isEmpty()) {
                left = place(left);
                if (!left.isEmpty()) {
                    turn(set.band.head());
                }
            }
        }

        /** As many lines of each cell as have room; gives what has to go on the next page. */
        private List<SetCell> place(List<SetCell> cells) {
            float lowest = y;
            boolean none = true;
            List<SetCell> over = new ArrayList<>();
            for (SetCell cell : cells) {
                float at = y;
                int count = 0;
                for (Line line : cell.lines) {
                    // a line higher than any page would never find one
                    if (at - line.height() < frame.bottom() && !(fresh && count == 0)) {
                        break;
                    }
                    at -= line.height();
                    lines.add(new Placed(frame.left() + cell.left, at + line.size() * (Type.LINE - 1), line));
                    count++;
                }
                none &= count == 0;
                lowest = Math.min(lowest, at);
                over.add(new SetCell(cell.left, cell.lines.subList(count, cell.lines.size())));
            }
            y = lowest;
            fresh &= none;
            return over.stream().allMatch(cell -> cell.lines.isEmpty()) ? List.of() : over;
        }

        private void turn(List<Band> head) {
            done.add(new Page(lines, rules, true));
            lines = new ArrayList<>();
            rules = new ArrayList<>();
            frame = next;
            y = next.top();
            fresh = true;
            head.forEach(band -> place(set(band).cells));
        }

        List<Page> pages() {
            done.add(new Page(lines, rules, true));
            return List.copyOf(done);
        }
    }
}
