package app.baton.ui.kit.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A block of cells as spreadsheets put it on the clipboard: lines, tabs, quotes around what holds either. */
public record Block(List<List<String>> lines) {

    public Block {
        lines = lines.stream().map(List::copyOf).toList();
    }

    /** Reads what a spreadsheet copied; the line end after the last line starts no further one. */
    public static Block parse(String text) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        String whole = text.replace("\r\n", "\n").replace('\r', '\n');
        for (int i = 0; i < whole.length(); i++) {
            char c = whole.charAt(i);
            if (quoted) {
                if (c != '"') {
                    cell.append(c);
                } else if (i + 1 < whole.length() && whole.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"' && cell.isEmpty() && closes(whole, i)) {
                quoted = true;
            } else if (c == '\t') {
                line.add(cell.toString());
                cell.setLength(0);
            } else if (c == '\n') {
                line.add(cell.toString());
                cell.setLength(0);
                lines.add(line);
                line = new ArrayList<>();
            } else {
                cell.append(c);
            }
        }
        if (!cell.isEmpty() || !line.isEmpty()) {
            line.add(cell.toString());
            lines.add(line);
        }
        return new Block(lines);
    }

    /** Whether a quote that opens a cell is closed somewhere; else it is just an inch mark. */
    private static boolean closes(String text, int open) {
        for (int i = open + 1; i < text.length(); i++) {
            if (text.charAt(i) == '"') {
                boolean doubled = i + 1 < text.length() && text.charAt(i + 1) == '"';
                if (!doubled) {
                    return i + 1 == text.length() || "\t\n".indexOf(text.charAt(i + 1)) >= 0;
                }
                i++;
            }
        }
        return false;
    }

    public String format() {
        return lines.stream().map(line -> line.stream().map(Block::quoted).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    private static String quoted(String cell) {
        return cell.contains("\t") || cell.contains("\n") || cell.startsWith("\"")
                ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }

    /** Whether it is one cell, which fills a whole range. */
    public boolean single() {
        return lines.size() == 1 && lines.getFirst().size() == 1;
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }
}
