package app.baton.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * The type of one document, embedded as subsets. Scripts that the house type lacks come from the wide type that PDFBox
 * brings, and what that lacks too stands as an empty box; {@link #boxes} counts them.
 */
final class Faces {

    private static final String WIDE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final int BOX = 0x25A1;
    private static final float UNITS = 1000;

    private final PDDocument document;
    private final Map<Face, Loaded> house = new EnumMap<>(Face.class);
    private @Nullable Loaded wide;
    private final Map<Face, Map<String, Float>> words = new EnumMap<>(Face.class);
    private int boxes;

    Faces(PDDocument document) {
        this.document = document;
        for (Face face : Face.values()) {
            house.put(face, load(face.resource()));
            words.put(face, new HashMap<>());
        }
    }

    /** One font of the document with the widths measured so far, per em. */
    private record Loaded(PDType0Font font, CmapLookup glyphs, Map<Integer, Float> widths) {

        boolean has(int codePoint) {
            return glyphs.getGlyphId(codePoint) != 0;
        }

        float width(int codePoint) {
            return widths.computeIfAbsent(codePoint, this::measure);
        }

        private float measure(int codePoint) {
            try {
                return font.getStringWidth(Character.toString(codePoint)) / UNITS;
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }

    /** A piece of text in one font. */
    record Span(PDType0Font font, String text) { }

    /** One line of plain text that can be printed: composed, without control characters, boxes for what has no glyph. */
    String printable(String text) {
        StringBuilder clean = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(codePoint -> {
            int type = Character.getType(codePoint);
            if (Character.isWhitespace(codePoint) || type == Character.CONTROL) {
                clean.append(' ');
            } else if (type == Character.FORMAT) {
                // a mark that turns the direction of what follows has no place on paper
                return;
            } else if (house(codePoint) || wide().has(codePoint)) {
                clean.appendCodePoint(codePoint);
            } else if (type != Character.NON_SPACING_MARK) {
                boxes++;
                clean.appendCodePoint(BOX);
            }
        });
        return clean.toString().strip().replaceAll(" {2,}", " ");
    }

    /** How many characters had to be printed as boxes. */
    int boxes() {
        return boxes;
    }

    /** The width of a printable word, per em. */
    float width(String word, Face face) {
        return Objects.requireNonNull(words.get(face)).computeIfAbsent(word, it -> measure(it, face));
    }

    private float measure(String text, Face face) {
        float width = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            width += font(codePoint, face).width(codePoint);
            i += Character.charCount(codePoint);
        }
        return width;
    }

    /** Printable text cut where the font changes. */
    List<Span> spans(String text, Face face) {
        List<Span> spans = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            Loaded font = font(text.codePointAt(from), face);
            int to = from;
            while (to < text.length() && font(text.codePointAt(to), face).equals(font)) {
                to += Character.charCount(text.codePointAt(to));
            }
            spans.add(new Span(font.font, text.substring(from, to)));
            from = to;
        }
        return spans;
    }

    private Loaded font(int codePoint, Face face) {
        Loaded own = Objects.requireNonNull(house.get(face));
        return own.has(codePoint) ? own : wide();
    }

    private boolean house(int codePoint) {
        return house.values().stream().allMatch(font -> font.has(codePoint));
    }

    private Loaded wide() {
        Loaded loaded = wide;
        if (loaded == null) {
            loaded = load(WIDE);
            wide = loaded;
        }
        return loaded;
    }

    private Loaded load(String resource) {
        try (InputStream in = Objects.requireNonNull(PDDocument.class.getResourceAsStream(resource), resource)) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            // measured and shown character by character: a ligature would be neither measured nor copied as its letters
            font.setEnableGsub(false);
            return new Loaded(PDType0Font.load(document, font, true), font.getUnicodeCmapLookup(), new HashMap<>());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
