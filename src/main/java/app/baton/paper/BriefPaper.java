package app.baton.paper;

import app.baton.campaign.Brief;
import app.baton.journal.Texts;
import app.baton.paper.Flow.Page;
import app.baton.paper.Type.Block;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * The brief on one page for the floor, for when screens are dark (BX5). The type goes from 10 points down to 7, in one
 * column and in two, until everything fits; then what the floor misses least is left out, and the page says so. Only a
 * brief that has no room in its shortest form at 7 points gets further pages. The same sheet gives the same bytes.
 */
public final class BriefPaper {

    private static final float LARGEST = 10;
    private static final float SMALLEST = 7;
    private static final float STEP = 0.5f;
    /** Stands for any number of pages when the foot is measured that will say how many there are. */
    private static final int MANY = 99;
    /** A line of one column over the whole width is too long to read in smaller type. */
    private static final float LEAST_OVER_THE_WIDTH = 8.5f;

    private final Texts texts;

    public BriefPaper(Texts texts) {
        this.texts = texts;
    }

    /** What one detail says, ready to be set. */
    private record Copy(List<Block> blocks, PageWriter writer) { }

    /** One way to set the sheet. */
    private record Try(Copy copy, float size, List<Page> pages) { }

    /** Sets the sheet; takes a moment. */
    public Paper print(BriefSheet sheet, PaperSize size) {
        try (PDDocument document = new PDDocument()) {
            Faces faces = new Faces(document);
            Try best = best(sheet, size, faces);
            best.copy.writer.write(document, best.pages);
            describe(document, sheet);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return new Paper(texts.say("paper.title", number(sheet.brief())), bytes.toByteArray(), best.pages.size(),
                    best.size, String.join(" ", best.copy.writer.notes(best.pages.size())));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Try best(BriefSheet sheet, PaperSize size, Faces faces) {
        List<Copy> copies = Arrays.stream(Detail.values()).map(detail -> copy(sheet, size, faces, detail)).toList();
        Setter setter = new Setter(faces);
        return fitting(copies, setter, 1).orElseGet(() -> {
            int least = poured(copies.getLast(), setter, SMALLEST, 2, Integer.MAX_VALUE).pages.size();
            return fitting(copies, setter, least).orElseThrow();
        });
    }

    /** The first way that needs no more pages: the most told, then the largest type, then the fewest columns. */
    private static Optional<Try> fitting(List<Copy> copies, Setter setter, int most) {
        for (Copy copy : copies) {
            Try smallest = poured(copy, setter, SMALLEST, 2, most);
            if (smallest.pages.size() > most) {
                continue;
            }
            for (float type = LARGEST; type > SMALLEST; type -= STEP) {
                for (int columns = type < LEAST_OVER_THE_WIDTH ? 2 : 1; columns <= 2; columns++) {
                    Try tried = poured(copy, setter, type, columns, most);
                    if (tried.pages.size() <= most) {
                        return Optional.of(tried);
                    }
                }
            }
            return Optional.of(smallest);
        }
        return Optional.empty();
    }

    private Copy copy(BriefSheet sheet, PaperSize size, Faces faces, Detail detail) {
        BriefWords words = new BriefWords(sheet, detail, faces, texts);
        List<Block> blocks = words.blocks();
        Notes notes = new Notes(sheet.brief(), detail, words, faces, texts);
        return new Copy(blocks, new PageWriter(sheet, size, faces, notes, texts));
    }

    private static Try poured(Copy copy, Setter setter, float type, int columns, int most) {
        Flow flow = new Flow(setter, copy.writer.frame(Math.min(most, MANY)), columns, type);
        return new Try(copy, type, flow.pour(copy.blocks, most));
    }

    private void describe(PDDocument document, BriefSheet sheet) {
        Brief brief = sheet.brief();
        var about = document.getDocumentInformation();
        about.setTitle(texts.say("paper.title", number(brief)));
        about.setSubject(texts.say("paper.subject", sheet.dealership(), sheet.day()));
        about.setAuthor(brief.byName());
        about.setCreator("Baton");
        var issued = GregorianCalendar.from(brief.issued().atZone(texts.formats().zone()));
        about.setCreationDate(issued);
        about.setModificationDate(issued);
        document.setDocumentId(brief.number());
        document.getDocumentCatalog().setLanguage(Locale.US.toLanguageTag());
        var preferences = new PDViewerPreferences(
                new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }

    /** A brief's number without a thousands mark. */
    static String number(Brief brief) {
        return Long.toString(brief.number());
    }
}
