package app.baton.paper;

import java.util.List;
import java.util.Optional;

/** The measures of a page's type: everything else is a multiple of the size. */
final class Type {

    static final float LINE = 1.24f;
    static final float NAME = 1.15f;
    static final float SECTION = 1.2f;

    private Type() { }

    /** How dark a text is printed. */
    enum Ink {
        BLACK, GRAY
    }

    /** Words in one weight. */
    record Run(String text, Face face, Ink ink) {

        static Run plain(String text) {
            return new Run(text, Face.REGULAR, Ink.BLACK);
        }

        static Run strong(String text) {
            return new Run(text, Face.STRONG, Ink.BLACK);
        }

        static Run bold(String text) {
            return new Run(text, Face.BOLD, Ink.BLACK);
        }

        static Run gray(String text) {
            return new Run(text, Face.REGULAR, Ink.GRAY);
        }
    }

    /** Runs that fill lines; {@code right} stands at the end of the first line. Scale is a multiple of the type size. */
    record Paragraph(List<Run> runs, float scale, Optional<Run> right) {

        Paragraph {
            runs = List.copyOf(runs);
        }

        static Paragraph of(Run... runs) {
            return new Paragraph(List.of(runs), 1, Optional.empty());
        }

        Paragraph scaled(float newScale) {
            return new Paragraph(runs, newScale, right);
        }

        Paragraph ending(Run last) {
            return new Paragraph(runs, scale, Optional.of(last));
        }
    }

    /**
     * Paragraphs that stay together in one column where they fit into one. {@code before} is the space above in lines;
     * with {@code holdsNext} the block never stands alone at the foot of a column, with {@code ruled} a line is over it.
     */
    record Block(List<Paragraph> paragraphs, float before, boolean holdsNext, boolean ruled) {

        Block {
            paragraphs = List.copyOf(paragraphs);
        }

        static Block of(float before, Paragraph... paragraphs) {
            return new Block(List.of(paragraphs), before, false, false);
        }

        Block holdingNext() {
            return new Block(paragraphs, before, true, ruled);
        }

        Block withRule() {
            return new Block(paragraphs, before, holdsNext, true);
        }
    }

    /** Words in one weight at their place in a line. */
    record Piece(float x, String text, Face face, Ink ink) { }

    /** One line in a size of its own. */
    record Line(List<Piece> pieces, float size) {

        Line {
            pieces = List.copyOf(pieces);
        }

        float height() {
            return size * LINE;
        }

        Line shifted(float right) {
            return new Line(pieces.stream().map(it -> new Piece(it.x() + right, it.text(), it.face(), it.ink())).toList(), size);
        }
    }
}
