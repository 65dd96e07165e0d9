package app.baton.paper;

import app.baton.paper.Flow.Placed;
import app.baton.paper.Flow.Rule;
import app.baton.paper.Type.Piece;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Puts what is set on a new page of a document. */
final class Drawing implements AutoCloseable {

    private static final float GRAY = 0.33f;
    private static final float THIN = 0.5f;

    private final PDPageContentStream content;
    private final Faces faces;

    Drawing(PDDocument document, PaperSize size, Faces faces) throws IOException {
        PDPage page = new PDPage(new PDRectangle(size.width(), size.height()));
        document.addPage(page);
        content = new PDPageContentStream(document, page);
        this.faces = faces;
    }

    /** Goes on with a page that is there. */
    Drawing(PDDocument document, PDPage page, Faces faces) throws IOException {
        content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true);
        this.faces = faces;
    }

    void sheet(Sheet sheet, float left, float bottom, float width, float height) throws IOException {
        sheet.draw(content, left, bottom, width, height);
    }

    void page(Flow.Page page) throws IOException {
        for (Rule rule : page.rules()) {
            rule(rule);
        }
        for (Placed placed : page.lines()) {
            line(placed);
        }
    }

    void rule(Rule rule) throws IOException {
        content.setLineWidth(THIN);
        content.setStrokingColor(GRAY, GRAY, GRAY);
        content.moveTo(rule.x(), rule.y());
        content.lineTo(rule.x() + rule.width(), rule.y());
        content.stroke();
    }

    void line(Placed placed) throws IOException {
        for (Piece piece : placed.line().pieces()) {
            float shade = piece.ink() == Type.Ink.BLACK ? 0 : GRAY;
            content.setNonStrokingColor(shade, shade, shade);
            content.beginText();
            content.newLineAtOffset(placed.x() + piece.x(), placed.y());
            for (Faces.Span span : faces.spans(piece.text(), piece.face())) {
                content.setFont(span.font(), placed.line().size());
                content.showText(span.text());
            }
            content.endText();
        }
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
