package app.baton.paper;

import app.baton.journal.Texts;
import app.baton.paper.Flow.Frame;
import app.baton.paper.Flow.Page;
import app.baton.paper.Flow.Placed;
import app.baton.paper.Flow.Rule;
import app.baton.paper.Type.Line;
import app.baton.paper.Type.Paragraph;
import app.baton.paper.Type.Run;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A paper of one page or more, each with its number at the foot. The type goes from the largest down to the smallest until all
 * is on one page; where even that is too much, it stays at a size that reads well and runs on.
 */
final class LongPaper {

    private static final float MARGIN = 36;
    private static final float AIR = 8;
    private static final float FOOT = 7;
    private static final float LARGEST = 10;
    private static final float SMALLEST = 8;
    private static final float OVER_PAGES = 9.5f;
    private static final float STEP = 0.5f;

    private final PaperSize size;
    private final Texts texts;

    LongPaper(PaperSize size, Texts texts) {
        this.size = size;
        this.texts = texts;
    }

    /** What a paper says. {@code running} stands at the head of every page but the first, {@code foot} at the foot of all. */
    record Copy(List<Band> bands, String running, String foot) { }

    /** Writes the words in the document's own type. */
    interface Words {
        Copy in(Faces faces);
    }

    /** Takes a moment. */
    Paper print(About about, Words words) {
        return print(about, words, List.of());
    }

    /** With scans behind the words; every page has its number. Takes a moment. */
    Paper print(About about, Words words, List<JacketScan> scans) {
        try (PDDocument document = new PDDocument()) {
            Faces faces = new Faces(document);
            Copy copy = words.in(faces);
            Set set = set(copy, faces);
            for (Page page : set.pages) {
                try (Drawing drawing = new Drawing(document, size, faces)) {
                    drawing.page(page);
                }
            }
            ScanPages behind = new ScanPages(document, size, faces, texts);
            for (JacketScan scan : scans) {
                behind.add(scan);
            }
            int pages = document.getNumberOfPages();
            for (int i = 0; i < pages; i++) {
                try (Drawing drawing = new Drawing(document, document.getPage(i), faces)) {
                    frame(drawing, copy, faces, i, i < set.pages.size(), pages);
                }
            }
            about.on(document, texts);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return new Paper(about.title(), bytes.toByteArray(), pages, set.type,
                    faces.boxes() > 0 ? texts.say("paper.note.boxes") : "");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private record Set(List<Page> pages, float type) { }

    private Set set(Copy copy, Faces faces) {
        for (float type = LARGEST; type >= SMALLEST; type -= STEP) {
            List<Page> pages = pager(copy, faces, type).pour(copy.bands);
            if (pages.size() == 1) {
                return new Set(pages, type);
            }
        }
        return new Set(pager(copy, faces, OVER_PAGES).pour(copy.bands), OVER_PAGES);
    }

    private Pager pager(Copy copy, Faces faces, float type) {
        Setter setter = new Setter(faces);
        float bottom = MARGIN + height(foot(copy, setter, faces, 0, 1)) + AIR;
        float top = size.height() - MARGIN;
        float under = top - height(running(copy, setter, faces)) - AIR;
        return new Pager(setter, new Frame(MARGIN, width(), top, bottom), new Frame(MARGIN, width(), under, bottom), type);
    }

    private void frame(Drawing drawing, Copy copy, Faces faces, int page, boolean words, int pages) throws IOException {
        Setter setter = new Setter(faces);
        float top = size.height() - MARGIN;
        if (page > 0 && words) {
            List<Line> running = running(copy, setter, faces);
            stack(drawing, running, top);
            drawing.rule(new Rule(MARGIN, top - height(running) - AIR / 4, width()));
        }
        List<Line> foot = foot(copy, setter, faces, page, pages);
        drawing.rule(new Rule(MARGIN, MARGIN + height(foot) + AIR / 2, width()));
        stack(drawing, foot, MARGIN + height(foot));
    }

    private List<Line> running(Copy copy, Setter setter, Faces faces) {
        return setter.set(Paragraph.of(Run.gray(faces.printable(Sentences.atMost(120, copy.running)))), width(), SMALLEST);
    }

    private List<Line> foot(Copy copy, Setter setter, Faces faces, int page, int pages) {
        return setter.set(Paragraph.of(Run.gray(faces.printable(copy.foot)))
                .ending(Run.gray(texts.say("paper.page", page + 1, pages))), width(), FOOT);
    }

    private float width() {
        return size.width() - 2 * MARGIN;
    }

    private static float height(List<Line> lines) {
        float height = 0;
        for (Line line : lines) {
            height += line.height();
        }
        return height;
    }

    private static void stack(Drawing drawing, List<Line> lines, float top) throws IOException {
        float y = top;
        for (Line line : lines) {
            y -= line.height();
            drawing.line(new Placed(MARGIN, y + line.size() * (Type.LINE - 1), line));
        }
    }
}
