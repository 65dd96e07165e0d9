package app.baton.paper;

import app.baton.deal.scan.ScanType;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of one scan, made one by one for a document that they are to stand in. */
sealed interface ScanSheets extends AutoCloseable {

    int count();

    Sheet sheet(int page) throws IOException;

    @Override
    void close() throws IOException;

    static ScanSheets of(PDDocument into, ScanType type, byte[] content) throws IOException {
        // a copy in a temporary file would be one that nobody encrypts
        ImageIO.setUseCache(false);
        return switch (type) {
            case PDF -> new OfPdf(into, Loader.loadPDF(content));
            case JPEG -> new OfJpeg(into, content);
            case PNG, TIFF -> OfPictures.open(into, type, content);
        };
    }

    /** Pages of a PDF stay what they are; only what people wrote onto one is drawn with it. */
    record OfPdf(PDDocument into, PDDocument source) implements ScanSheets {

        private static final float DOTS = 200;
        private static final float LONGEST = 3400;
        private static final float POINTS_TO_THE_INCH = 72;

        @Override
        public int count() {
            return source.getNumberOfPages();
        }

        @Override
        public Sheet sheet(int number) throws IOException {
            PDPage page = source.getPage(number);
            if (!page.getAnnotations().isEmpty()) {
                return drawn(number, page.getCropBox());
            }
            PDRectangle box = page.getCropBox();
            return new Sheet.Page(new LayerUtility(into).importPageAsForm(source, page), box.getWidth(), box.getHeight(),
                    page.getRotation() % 180 != 0);
        }

        private Sheet drawn(int number, PDRectangle box) throws IOException {
            float scale = Math.min(DOTS / POINTS_TO_THE_INCH, LONGEST / Math.max(box.getWidth(), box.getHeight()));
            BufferedImage image = new PDFRenderer(source).renderImage(number, scale, ImageType.RGB);
            return new Sheet.Drawn(JPEGFactory.createFromImage(into, image, OfPictures.QUALITY), image.getWidth() / scale,
                    image.getHeight() / scale);
        }

        @Override
        public void close() throws IOException {
            source.close();
        }
    }

    /** A JPEG stands in a PDF as it is. */
    record OfJpeg(PDDocument into, byte[] content) implements ScanSheets {

        @Override
        public int count() {
            return 1;
        }

        @Override
        public Sheet sheet(int page) throws IOException {
            return new Sheet.Picture(JPEGFactory.createFromByteArray(into, content), Turn.of(content));
        }

        @Override
        public void close() {
            // nothing is open
        }
    }

    /** Other pictures are drawn anew, no finer than paper shows. */
    record OfPictures(PDDocument into, ImageReader reader, MemoryCacheImageInputStream in, int count) implements ScanSheets {

        static final float QUALITY = 0.9f;
        /** A letter sheet at 300 dpi has eight and a half million. */
        private static final double MOST_POINTS = 9_000_000;

        static ScanSheets open(PDDocument into, ScanType type, byte[] content) throws IOException {
            ImageReader reader = ImageIO.getImageReadersByFormatName(type.name()).next();
            var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content));
            reader.setInput(in);
            return new OfPictures(into, reader, in, type == ScanType.TIFF ? reader.getNumImages(true) : 1);
        }

        @Override
        public Sheet sheet(int page) throws IOException {
            ImageReadParam coarse = reader.getDefaultReadParam();
            int step = (int) Math.max(1, Math.ceil(Math.sqrt((double) reader.getWidth(page) * reader.getHeight(page)
                    / MOST_POINTS)));
            coarse.setSourceSubsampling(step, step, 0, 0);
            BufferedImage image = reader.read(page, coarse);
            return new Sheet.Picture(image.getColorModel().getPixelSize() == 1 ? CCITTFactory.createFromImage(into, image)
                    : JPEGFactory.createFromImage(into, onWhite(image), QUALITY), Turn.NONE);
        }

        private static BufferedImage onWhite(BufferedImage image) {
            BufferedImage plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
            Graphics2D pen = plain.createGraphics();
            pen.drawImage(image, 0, 0, Color.WHITE, null);
            pen.dispose();
            return plain;
        }

        @Override
        public void close() throws IOException {
            reader.dispose();
            in.close();
        }
    }
}
