package app.baton.ui.kit;

import java.util.List;

/** The lines behind a figure, as text: what each is called, its own figure, and where it comes from. */
public record Why(String title, List<Line> lines, String total) {

    /** One line; {@code source} names a program with its revision, a rule or a person, or is empty. */
    public record Line(String words, String figure, String source) {

        private static final String INDENT = "\u2003";

        /** A line of what another one is the sum of, so many steps further in. */
        public static Line at(int depth, String words, String figure, String source) {
            return new Line(INDENT.repeat(depth) + words, figure, source);
        }
    }

    public Why {
        lines = List.copyOf(lines);
    }
}
