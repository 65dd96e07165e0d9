package app.baton.intake;

import app.baton.deal.scan.Scan;
import app.baton.journal.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Whether a PDF opens, without a password and to its end. */
final class PdfLook {

    private static final int TAIL = 1 << 16;

    private PdfLook() { }

    /** How many pages it has; beyond what is kept, nobody looks at them. */
    static int pages(String name, byte[] content) {
        int tail = Math.min(content.length, TAIL);
        if (!new String(content, content.length - tail, tail, StandardCharsets.ISO_8859_1).contains("%%EOF")) {
            throw ScanFiles.broken(name, "ends in the middle: a PDF says where it ends, and this one does not");
        }
        try (PDDocument document = Loader.loadPDF(content)) {
            if (!document.getCurrentAccessPermission().canPrint()) {
                throw ScanFiles.wrong("scan.not-printable", "\"" + name + "\" does not let itself be printed, and an auditor gets"
                        + " paper. Nothing was kept. Ask for one that may be printed, or scan the paper.");
            }
            int pages = document.getNumberOfPages();
            if (pages == 0) {
                throw ScanFiles.broken(name, "has no page");
            }
            if (pages <= Scan.MOST_PAGES) {
                look(name, document);
            }
            return pages;
        } catch (InvalidPasswordException locked) {
            throw ScanFiles.wrong("scan.password", "\"" + name + "\" opens only with a password. Nothing was kept. Save it"
                    + " without one, or print it as PDF, and pick that file.");
        } catch (Problem said) {
            throw said;
        } catch (IOException | RuntimeException | StackOverflowError torn) {
            throw ScanFiles.broken(name, "cannot be read as a PDF: it is not whole, or something in it is wrong");
        }
    }

    private static void look(String name, PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            if (page.getCropBox().getWidth() < 1 || page.getCropBox().getHeight() < 1) {
                throw ScanFiles.broken(name, "has a page without room");
            }
            page.getContents().close();
        }
    }
}
