package app.baton.ui.programs.matrix;

/** What one cell of the matrix says. */
public enum Mark {
    /** By the table. */
    TOGETHER("✓"),
    /** By the table. */
    APART("✕"),
    /** The text of a program allows it. */
    ALSO("✓"),
    /** The text of a program forbids it. */
    NOT("✕"),
    /** The two texts say the contrary of each other. */
    DOUBT("!"),
    /** One goes with everything. */
    ALWAYS("✓"),
    /** One goes with nothing. */
    NEVER("✕"),
    /** The routes keep them apart. */
    ROUTE("·"),
    /** Nothing speaks against it. */
    OPEN("○"),
    /** A program and itself. */
    SAME("");

    private final String glyph;

    Mark(String glyph) {
        this.glyph = glyph;
    }

    /** The shape, so that no cell speaks by color alone. */
    public String glyph() {
        return glyph;
    }

    /** Whether a program's own text decides. */
    public boolean exception() {
        return this == ALSO || this == NOT || this == DOUBT;
    }
}
