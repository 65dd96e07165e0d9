package app.baton.ui.programs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sponsor's words as they are shown: running text, and tables where lines stand between bars. */
final class SourceText {

    private static final Pattern RULE = Pattern.compile("[|:\\s-]+");

    private final Highlights known;
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final List<List<List<Highlights.Span>>> rows = new ArrayList<>();

    /** A piece of the text. */
    sealed interface Block {

        /** Lines that run on. */
        record Words(List<Highlights.Span> spans) implements Block { }

        /** Rows of cells; the first one has the headings. */
        record Grid(List<List<List<Highlights.Span>>> rows) implements Block { }
    }

    private SourceText(Highlights known) {
        this.known = known;
    }

    /** The text in pieces; what the entry holds as well is marked in them. */
    static List<Block> of(String text, Collection<String> entry) {
        SourceText source = new SourceText(Highlights.in(entry));
        text.lines().forEach(source::line);
        source.end();
        return List.copyOf(source.blocks);
    }

    private void line(String line) {
        String bare = line.strip();
        boolean barred = bare.length() > 1 && bare.startsWith("|") && bare.endsWith("|");
        if (!barred) {
            endRows();
            words.add(line);
        } else if (!RULE.matcher(bare).matches()) {
            endWords();
            rows.add(Stream.of(bare.substring(1, bare.length() - 1).split("\\|", -1))
                    .map(cell -> known.split(cell.strip())).toList());
        }
    }

    private void end() {
        endWords();
        endRows();
    }

    private void endWords() {
        String all = String.join("\n", words).strip();
        if (!all.isEmpty()) {
            blocks.add(new Block.Words(known.split(all)));
        }
        words.clear();
    }

    private void endRows() {
        if (!rows.isEmpty()) {
            blocks.add(new Block.Grid(List.copyOf(rows)));
        }
        rows.clear();
    }
}
