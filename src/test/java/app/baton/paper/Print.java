package app.baton.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A finished paper as a reader's program sees it: its text, where each stretch of it stands, and its fonts. */
final class Print {

    final String text;
    final List<Stretch> stretches = new ArrayList<>();
    final List<PDFont> fonts = new ArrayList<>();
    final int pages;

    /** Letters on one baseline without a gap, as the box that their ink may fill; y grows downward. */
    record Stretch(int page, String text, float left, float right, float top, float bottom, float size) {

        boolean overlaps(Stretch other) {
            return page == other.page && left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    Print(Paper paper) {
        try (PDDocument document = Loader.loadPDF(paper.pdf())) {
            pages = document.getNumberOfPages();
            text = new Reader().getText(document).replaceAll("\\s+", " ");
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(name));
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Pairs of stretches that are printed over each other. */
    List<String> overlaps() {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            for (int j = i + 1; j < stretches.size(); j++) {
                if (stretches.get(i).overlaps(stretches.get(j))) {
                    found.add(stretches.get(i) + " over " + stretches.get(j));
                }
            }
        }
        return found;
    }

    private final class Reader extends PDFTextStripper {

        @Override
        protected void writeString(String words, List<TextPosition> letters) throws IOException {
            TextPosition first = letters.getFirst();
            TextPosition last = letters.getLast();
            float size = first.getFontSizeInPt();
            stretches.add(new Stretch(getCurrentPageNo(), words, first.getXDirAdj(), last.getXDirAdj() + last.getWidthDirAdj(),
                    first.getYDirAdj() - 0.73f * size, first.getYDirAdj() + 0.2f * size, size));
            super.writeString(words, letters);
        }
    }
}
