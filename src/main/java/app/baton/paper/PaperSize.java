package app.baton.paper;

/** The sheets that offices have in their trays, upright, in points of a 72nd of an inch. */
public enum PaperSize {
    LETTER(612, 792), A4(595.28f, 841.89f);

    private final float width;
    private final float height;

    PaperSize(float width, float height) {
        this.width = width;
        this.height = height;
    }

    float width() {
        return width;
    }

    float height() {
        return height;
    }
}
