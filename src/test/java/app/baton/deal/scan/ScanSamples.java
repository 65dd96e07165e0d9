package app.baton.deal.scan;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.IntStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;

/** Files as scanners and telephones make them. */
public final class ScanSamples {

    private ScanSamples() { }

    private interface Change {
        void on(PDDocument document) throws IOException;
    }

    /** Letter pages, each with its number, the second one of them lying. */
    public static byte[] pdf(int pages) {
        return pdf(pages, document -> { });
    }

    /** One that asks whoever opens it. */
    public static byte[] lockedPdf() {
        return pdf(1, document -> document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission())));
    }

    /** One that opens for everybody and lets nobody print it. */
    public static byte[] unprintablePdf() {
        AccessPermission rights = new AccessPermission();
        rights.setCanPrint(false);
        return pdf(1, document -> document.protect(new StandardProtectionPolicy("owner", "", rights)));
    }

    /** One on which somebody wrote a note. */
    public static byte[] annotatedPdf() {
        return pdf(1, document -> {
            PDAnnotationFreeText note = new PDAnnotationFreeText();
            note.setRectangle(new PDRectangle(100, 100, 200, 40));
            note.setContents("Paid in full");
            note.setDefaultAppearance("/Helv 12 Tf 1 0 0 rg");
            document.getPage(0).getAnnotations().add(note);
            note.constructAppearances(document);
        });
    }

    private static byte[] pdf(int pages, Change change) {
        try (PDDocument document = new PDDocument(); var out = new ByteArrayOutputStream()) {
            for (int i = 1; i <= pages; i++) {
                PDPage page = new PDPage(PDRectangle.LETTER);
                page.setRotation(i == 2 ? 90 : 0);
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(FontName.HELVETICA), 20);
                    content.newLineAtOffset(72, 700);
                    content.showText("Bill of sale, sheet " + i);
                    content.endText();
                }
            }
            change.on(document);
            document.save(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A photo, its upper left corner red, the rest of many colors so that it has some size. */
    public static byte[] jpeg(int width, int height) {
        return image("jpeg", picture(width, height, BufferedImage.TYPE_INT_RGB));
    }

    public static byte[] png(int width, int height) {
        return image("png", picture(width, height, BufferedImage.TYPE_INT_ARGB));
    }

    /** A fax of so many pages. */
    public static byte[] tiff(int pages) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (var out = new ByteArrayOutputStream()) {
            try (var stream = new MemoryCacheImageOutputStream(out)) {
                writer.setOutput(stream);
                writer.prepareWriteSequence(null);
                for (int i = 0; i < pages; i++) {
                    writer.writeToSequence(new IIOImage(picture(400, 500, BufferedImage.TYPE_BYTE_BINARY), null, null), null);
                }
                writer.endWriteSequence();
            }
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            writer.dispose();
        }
    }

    private static byte[] image(String format, BufferedImage image) {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static BufferedImage picture(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D pen = image.createGraphics();
        IntStream.range(0, 40).forEach(i -> {
            pen.setColor(new Color(i * 3, 250 - i * 5, i * 97 % 255));
            pen.fillOval(i * width / 40, i * height / 50, width / 3, height / 3);
        });
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 4, height / 4);
        pen.dispose();
        return image;
    }

    /** A scan of the bill of sale as it would have been looked into. */
    public static ScanFile file(String name, ScanType type, byte[] content, int pages) {
        return new ScanFile(new Scan(Hash.of(content), name, type, content.length, pages), content);
    }

    /** Two pages of PDF. */
    public static ScanFile bill() {
        return file("bill of sale.pdf", ScanType.PDF, pdf(2), 2);
    }
}
