package app.baton.ui.programs.matrix;

import java.util.List;

/** A square of marks with the same names along both sides. */
public record Board(Face face, List<Head> heads, List<List<Mark>> marks) {

    public Board {
        heads = List.copyOf(heads);
        marks = marks.stream().map(List::copyOf).toList();
    }

    /** What the matrix is shown by. */
    public enum Face {
        GROUPS, PROGRAMS, CAPS
    }

    /** A row's and column's name; those of one {@code part} stand together. */
    public record Head(String code, String name, String part) { }

    /** A cell. */
    public record At(int row, int column) { }

    static Board empty(Face face) {
        return new Board(face, List.of(), List.of());
    }

    public int size() {
        return heads.size();
    }

    public Mark mark(int row, int column) {
        return marks.get(row).get(column);
    }

    /** Whether a new part begins with this place. */
    public boolean begins(int place) {
        return place > 0 && !heads.get(place).part().equals(heads.get(place - 1).part());
    }

    At clamp(At at) {
        int most = Math.max(0, size() - 1);
        return new At(Math.clamp(at.row(), 0, most), Math.clamp(at.column(), 0, most));
    }
}
