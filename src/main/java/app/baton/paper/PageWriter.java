package app.baton.paper;

import app.baton.campaign.Brief;
import app.baton.journal.Formats;
import app.baton.journal.Texts;
import app.baton.paper.Flow.Frame;
import app.baton.paper.Flow.Page;
import app.baton.paper.Flow.Placed;
import app.baton.paper.Flow.Rule;
import app.baton.paper.Type.Line;
import app.baton.paper.Type.Paragraph;
import app.baton.paper.Type.Run;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The fixed parts of the page, head and foot, the room between them, and the drawing of it all. */
final class PageWriter {

    private static final float MARGIN = 32;
    private static final float TITLE = 16;
    private static final float SMALL = 8;
    private static final float FOOT = 7;
    private static final float AIR = 8;

    private final BriefSheet sheet;
    private final PaperSize size;
    private final Faces faces;
    private final Setter setter;
    private final Notes notes;
    private final Texts texts;

    PageWriter(BriefSheet sheet, PaperSize size, Faces faces, Notes notes, Texts texts) {
        this.sheet = sheet;
        this.size = size;
        this.faces = faces;
        this.setter = new Setter(faces);
        this.notes = notes;
        this.texts = texts;
    }

    List<String> notes() {
        return notes.sentences();
    }

    /** The room for text. */
    Frame frame() {
        return new Frame(MARGIN, width(), size.height() - MARGIN - height(head()) - AIR, MARGIN + height(foot()) + AIR);
    }

    void write(PDDocument document, Page page) throws IOException {
        try (Drawing drawing = new Drawing(document, size, faces)) {
            float top = size.height() - MARGIN;
            List<Line> head = head();
            stack(drawing, head, top);
            drawing.rule(new Rule(MARGIN, top - height(head) - AIR / 2, width()));
            List<Line> foot = foot();
            drawing.rule(new Rule(MARGIN, MARGIN + height(foot) + AIR / 2, width()));
            stack(drawing, foot, MARGIN + height(foot));
            drawing.page(page);
        }
    }

    private List<Line> head() {
        Brief brief = sheet.brief();
        Formats formats = texts.formats();
        String issued = formats.moment(brief.issued());
        String until = formats.weekday(LocalDate.ofInstant(brief.expires(), formats.zone()));
        String day = formats.weekday(sheet.day()) + ", " + sheet.day().getYear();
        List<Line> lines = new ArrayList<>(set(Paragraph.of(Run.bold(faces.printable(
                texts.say("paper.title", BriefPaper.number(brief))))).ending(Run.bold(faces.printable(day))), TITLE));
        lines.addAll(set(Paragraph.of(Run.plain(faces.printable(sheet.dealership().isBlank()
                ? texts.say("paper.issued-nowhere", brief.byName(), issued, until)
                : texts.say("paper.issued", sheet.dealership(), brief.byName(), issued, until)))), SMALL));
        return lines;
    }

    private List<Line> foot() {
        List<Line> lines = new ArrayList<>();
        for (String note : notes.sentences()) {
            lines.addAll(set(Paragraph.of(Run.strong(faces.printable(note))), FOOT));
        }
        lines.addAll(set(Paragraph.of(Run.plain(faces.printable(texts.say("paper.floor",
                texts.formats().moment(sheet.brief().issued()))))), FOOT));
        lines.addAll(set(Paragraph.of(Run.gray(faces.printable(texts.say("today.disclaimer")))), FOOT));
        return lines;
    }

    private List<Line> set(Paragraph paragraph, float type) {
        return setter.set(paragraph, width(), type);
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
