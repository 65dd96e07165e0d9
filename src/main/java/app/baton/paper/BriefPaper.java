package app.baton.paper;

import app.baton.campaign.Brief;
import app.baton.campaign.Promise;
import app.baton.journal.Texts;
import app.baton.paper.Flow.Page;
import app.baton.paper.Type.Block;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The brief on one page for the floor, for when screens are dark (BX5). The type goes from 10 points down to 7, in one
 * column and in two, until everything fits; then what the floor misses least is left out; and where even the shortest
 * form of every promise has no room, the page holds as many as it can and says how many more stand on the screen. It is
 * never two pages. The same sheet gives the same bytes.
 */
public final class BriefPaper {

    private static final float LARGEST = 10;
    private static final float SMALLEST = 7;
    private static final float STEP = 0.5f;
    /** When promises have to stay away, no more than about one column goes to what changed. */
    private static final int CHANGES_OF_A_LONG_BRIEF = 30;
    /** A line of one column over the whole width is too long to read in smaller type. */
    private static final float LEAST_OVER_THE_WIDTH = 8.5f;

    private final Texts texts;

    public BriefPaper(Texts texts) {
        this.texts = texts;
    }

    /** What the sheet says in one detail and cut, ready to be set. */
    private record Copy(List<Block> blocks, PageWriter writer) { }

    /** One way to set the sheet. */
    private record Try(Copy copy, float size, Page page) { }

    /** Sets the sheet; takes a moment. */
    public Paper print(BriefSheet sheet, PaperSize size) {
        try (PDDocument document = new PDDocument()) {
            Try best = new Room(sheet, size, new Faces(document)).best();
            best.copy.writer.write(document, best.page);
            about(sheet).on(document, texts);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return new Paper(texts.say("paper.title", number(sheet.brief())), bytes.toByteArray(), 1, best.size,
                    String.join(" ", best.copy.writer.notes()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Tries ways to set one sheet until everything has room. */
    private final class Room {

        private final BriefSheet sheet;
        private final PaperSize size;
        private final Faces faces;
        private final Setter setter;

        Room(BriefSheet sheet, PaperSize size, Faces faces) {
            this.sheet = sheet;
            this.size = size;
            this.faces = faces;
            setter = new Setter(faces);
        }

        /** The most told, then the largest type, then the fewest columns. */
        Try best() {
            return Arrays.stream(Detail.values()).map(detail -> copy(detail, Cut.NONE))
                    .filter(copy -> poured(copy, SMALLEST, 2).page.whole()).findFirst().map(this::largest)
                    .orElseGet(this::cut);
        }

        private Try largest(Copy copy) {
            for (float type = LARGEST; type > SMALLEST; type -= STEP) {
                for (int columns = type < LEAST_OVER_THE_WIDTH ? 2 : 1; columns <= 2; columns++) {
                    Try tried = poured(copy, type, columns);
                    if (tried.page.whole()) {
                        return tried;
                    }
                }
            }
            return poured(copy, SMALLEST, 2);
        }

        private Try cut() {
            int changes = most(CHANGES_OF_A_LONG_BRIEF, many -> shortest(new Cut(many, 0)).page.whole());
            int all = Promise.inForce(sheet.brief(), sheet.day()).size();
            int promises = most(all, many -> shortest(new Cut(changes, many)).page.whole());
            return shortest(new Cut(changes, promises));
        }

        private Try shortest(Cut cut) {
            return poured(copy(Detail.NO_TALK_TRACK, cut), SMALLEST, 2);
        }

        private Copy copy(Detail detail, Cut cut) {
            BriefWords words = new BriefWords(sheet, detail, cut, faces, texts);
            List<Block> blocks = words.blocks();
            return new Copy(blocks, new PageWriter(sheet, size, faces, new Notes(sheet.brief(), detail, words, faces, texts),
                    texts));
        }

        private Try poured(Copy copy, float type, int columns) {
            return new Try(copy, type, new Flow(setter, copy.writer.frame(), columns, type).pour(copy.blocks));
        }
    }

    /** The largest number that fits, from none to the limit. */
    private static int most(int limit, IntPredicate fits) {
        int least = 0;
        int most = limit;
        while (least < most) {
            int middle = (least + most + 1) / 2;
            if (fits.test(middle)) {
                least = middle;
            } else {
                most = middle - 1;
            }
        }
        return least;
    }

    private About about(BriefSheet sheet) {
        Brief brief = sheet.brief();
        return new About(texts.say("paper.title", number(brief)), texts.say("paper.subject", sheet.dealership(), sheet.day()),
                brief.byName(), brief.issued(), brief.number());
    }

    /** A brief's number without a thousands mark. */
    static String number(Brief brief) {
        return Long.toString(brief.number());
    }
}
