package app.baton.paper;

import app.baton.deal.scan.ScanType;
import app.baton.journal.Texts;
import app.baton.paper.Type.Line;
import app.baton.paper.Type.Paragraph;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** Puts scans on sheets of paper, page by page, each under a line that says what it proves. */
final class ScanPages {

    private static final float MARGIN = 36;
    private static final float FOOT = 16;
    private static final float AIR = 8;
    private static final float TYPE = 9;

    private final PDDocument document;
    private final PaperSize size;
    private final Faces faces;
    private final Texts texts;

    ScanPages(PDDocument document, PaperSize size, Faces faces, Texts texts) {
        this.document = document;
        this.size = size;
        this.faces = faces;
        this.texts = texts;
    }

    void add(JacketScan scan) throws IOException {
        Optional<byte[]> content = scan.content().get();
        if (content.isEmpty()) {
            page(List.of(Paragraph.of(run(scan.heading())), Paragraph.of(plain(texts.say("scan.not-arrived")))), null);
            return;
        }
        try (ScanSheets sheets = ScanSheets.of(document, scan.scan().type(), content.get())) {
            for (int i = 0; i < sheets.count(); i++) {
                String which = scan.scan().type() == ScanType.PDF || sheets.count() > 1
                        ? texts.say("scan.page", scan.scan().name(), i + 1, sheets.count(), scan.scan().mark())
                        : texts.say("scan.picture", scan.scan().name(), scan.scan().mark());
                page(List.of(Paragraph.of(run(scan.heading())), Paragraph.of(gray(which))), sheets.sheet(i));
            }
        }
    }

    private void page(List<Paragraph> heading, @Nullable Sheet sheet) throws IOException {
        try (Drawing drawing = new Drawing(document, size, faces)) {
            float y = size.height() - MARGIN;
            for (Paragraph paragraph : heading) {
                for (Line line : new Setter(faces).set(paragraph, size.width() - 2 * MARGIN, TYPE)) {
                    y -= line.height();
                    drawing.line(new Flow.Placed(MARGIN, y + line.size() * (Type.LINE - 1), line));
                }
            }
            drawing.rule(new Flow.Rule(MARGIN, y - AIR / 4, size.width() - 2 * MARGIN));
            if (sheet != null) {
                fit(drawing, sheet, y - AIR);
            }
        }
    }

    /** As large as there is room for, and never larger than it is. */
    private void fit(Drawing drawing, Sheet sheet, float top) throws IOException {
        float room = size.width() - 2 * MARGIN;
        float up = top - MARGIN - FOOT;
        float scale = Math.min(1, Math.min(room / sheet.width(), up / sheet.height()));
        float width = sheet.width() * scale;
        float height = sheet.height() * scale;
        drawing.sheet(sheet, MARGIN + (room - width) / 2, top - height, width, height);
    }

    private Type.Run run(String text) {
        return Type.Run.strong(faces.printable(text));
    }

    private Type.Run plain(String text) {
        return Type.Run.plain(faces.printable(text));
    }

    private Type.Run gray(String text) {
        return Type.Run.gray(faces.printable(text));
    }
}
