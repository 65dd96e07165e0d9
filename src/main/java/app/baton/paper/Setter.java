package app.baton.paper;

import app.baton.paper.Type.Line;
import app.baton.paper.Type.Paragraph;
import app.baton.paper.Type.Piece;
import app.baton.paper.Type.Run;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Breaks paragraphs into lines between words, and a word only where it is wider than a line. */
final class Setter {

    /** Between the words and what stands at the end of their line, in ems. */
    private static final float APART = 1.2f;

    private final Faces faces;

    Setter(Faces faces) {
        this.faces = faces;
    }

    List<Line> set(Paragraph paragraph, float width, float typeSize) {
        float size = typeSize * paragraph.scale();
        Filling filling = new Filling(size, width);
        paragraph.right().ifPresent(run -> filling.right(run, faces.width(run.text(), run.face()) * size));
        for (Run run : paragraph.runs()) {
            for (String word : run.text().split(" ")) {
                if (!word.isEmpty()) {
                    place(word, run, filling, size, width);
                }
            }
        }
        return filling.lines();
    }

    /** The same with each line ending where the width ends. */
    List<Line> flushRight(Paragraph paragraph, float width, float typeSize) {
        return set(paragraph, width, typeSize).stream().map(line -> line.shifted(width - width(line))).toList();
    }

    private float width(Line line) {
        Type.Piece last = line.pieces().getLast();
        return last.x() + faces.width(last.text(), last.face()) * line.size();
    }

    private void place(String word, Run run, Filling filling, float size, float width) {
        float wide = faces.width(word, run.face()) * size;
        float space = faces.width(" ", run.face()) * size;
        if (wide <= width) {
            filling.add(word, wide, space, run);
            return;
        }
        // wider than any line: filled up character by character, beginning on a line of its own
        StringBuilder part = new StringBuilder();
        float partWidth = 0;
        for (int codePoint : word.codePoints().toArray()) {
            float next = faces.width(Character.toString(codePoint), run.face()) * size;
            if (partWidth + next > filling.room() && !part.isEmpty()) {
                filling.add(part.toString(), partWidth, space, run);
                part.setLength(0);
                partWidth = 0;
            }
            part.appendCodePoint(codePoint);
            partWidth += next;
        }
        filling.add(part.toString(), partWidth, space, run);
    }

    /** The lines of one paragraph while they fill up. */
    private static final class Filling {

        private final float size;
        private final float width;
        private final List<Line> lines = new ArrayList<>();
        private List<Piece> pieces = new ArrayList<>();
        private @Nullable Piece right;
        private float reserved;
        private float at;

        Filling(float size, float width) {
            this.size = size;
            this.width = width;
        }

        void right(Run run, float wide) {
            right = new Piece(width - wide, run.text(), run.face(), run.ink());
            // a text too wide to share a line gets one to itself
            reserved = wide + APART * size;
            if (reserved > width / 2) {
                end();
            }
        }

        /** The room of a line that begins now. */
        float room() {
            return width - reserved;
        }

        void add(String word, float wide, float space, Run run) {
            if (at > 0 && at + space + wide > width - reserved) {
                end();
            }
            if (at == 0 && wide > width - reserved) {
                end();
            }
            if (at > 0) {
                at += space;
            }
            join(word, run);
            at += wide;
        }

        private void join(String word, Run run) {
            if (at > 0 && !pieces.isEmpty()) {
                Piece last = pieces.getLast();
                if (last.face() == run.face() && last.ink() == run.ink()) {
                    pieces.set(pieces.size() - 1, new Piece(last.x(), last.text() + " " + word, last.face(), last.ink()));
                    return;
                }
            }
            pieces.add(new Piece(at, word, run.face(), run.ink()));
        }

        /** What stands at the end of the line is read last too. */
        private void end() {
            if (right != null) {
                pieces.add(right);
                right = null;
            }
            lines.add(new Line(pieces, size));
            pieces = new ArrayList<>();
            reserved = 0;
            at = 0;
        }

        List<Line> lines() {
            if (!pieces.isEmpty() || right != null) {
                end();
            }
            return lines;
        }
    }
}
