package app.baton.intake;

import app.baton.deal.scan.Scan;
import app.baton.deal.scan.ScanType;
import app.baton.journal.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Whether a picture can be drawn to its last line. */
final class PictureLook {

    /** A letter sheet at 600 dpi has 34 million points, a telephone's photo seldom more than 50 million. */
    static final long MOST_POINTS = 100_000_000;
    private static final long POINTS_LOOKED_AT = 1_000_000;
    /** Of what a reader warns, that part of the picture is not there; a strange color profile is no harm. */
    private static final Pattern TORN = Pattern.compile("(?i)premature end|bad huffman|truncated");

    private PictureLook() { }

    /** How many pages it has; beyond what is kept, nobody looks at them. */
    static int pages(String name, ScanType type, byte[] content) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(type.name());
        if (!readers.hasNext()) {
            throw new IllegalStateException("no reader for " + type);
        }
        ImageReader reader = readers.next();
        // kept in memory: a copy in a temporary file would be one that nobody encrypts
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(in);
            int pages = type == ScanType.TIFF ? reader.getNumImages(true) : 1;
            if (pages == 0) {
                throw ScanFiles.broken(name, "has no picture in it");
            }
            for (int page = 0; page < pages && pages <= Scan.MOST_PAGES; page++) {
                look(name, reader, page);
            }
            return pages;
        } catch (Problem said) {
            throw said;
        } catch (IOException | RuntimeException torn) {
            throw ScanFiles.broken(name, "cannot be drawn: it is not whole, or a picture of a kind that Baton cannot read");
        } finally {
            reader.dispose();
        }
    }

    private static void look(String name, ImageReader reader, int page) throws IOException {
        int width = reader.getWidth(page);
        int height = reader.getHeight(page);
        long points = (long) width * height;
        if (points > MOST_POINTS) {
            throw ScanFiles.wrong("scan.too-fine", "\"" + name + "\" has " + width + " by " + height + " points, more than a scan"
                    + " needs. Nothing was kept. Scan it at 300 dpi.");
        }
        List<String> warnings = new ArrayList<>();
        reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning));
        ImageReadParam coarse = reader.getDefaultReadParam();
        int step = (int) Math.max(1, Math.ceil(Math.sqrt((double) points / POINTS_LOOKED_AT)));
        coarse.setSourceSubsampling(step, step, 0, 0);
        reader.read(page, coarse);
        reader.removeAllIIOReadWarningListeners();
        if (warnings.stream().anyMatch(warning -> TORN.matcher(warning).find())) {
            throw ScanFiles.broken(name, "ends in the middle, or is damaged: part of the picture is missing");
        }
    }
}
