package app.baton.paper;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * A finished document: the PDF, how many pages it has, the size of its type in points, and a sentence for whatever had to
 * be left out, or an empty text.
 */
public record Paper(String title, byte[] pdf, int pages, float typeSize, String note) {

    private static final float POINTS_TO_THE_INCH = 72;

    /** A page as a PNG for the screen, so many pixels to the inch; pages count from 0. Takes a moment. */
    public byte[] picture(int page, int dotsPerInch) {
        // a copy in a temporary file would be one that nobody encrypts
        ImageIO.setUseCache(false);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage image = new PDFRenderer(document)
                    .renderImage(page, dotsPerInch / POINTS_TO_THE_INCH, ImageType.RGB);
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(image, "png", png);
            return png.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
