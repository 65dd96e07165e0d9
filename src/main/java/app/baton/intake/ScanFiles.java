package app.baton.intake;

import app.baton.deal.scan.Hash;
import app.baton.deal.scan.Scan;
import app.baton.deal.scan.ScanFile;
import app.baton.deal.scan.ScanReader;
import app.baton.deal.scan.ScanType;
import app.baton.incentive.Invalid;
import app.baton.journal.Background.Progress;
import app.baton.journal.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** Files as scans: read no further than a scan may be large, and looked into before anything is kept. */
public final class ScanFiles implements ScanReader {

    private static final String NOTHING = " Nothing was kept. ";
    private static final int PIECE = 1 << 16;
    private static final int MEGABYTE = 1 << 20;

    /**
     * Reads a file and looks into it.
     *
     * @return nothing where it was told to stop
     * @throws Problem with the field {@code file} or {@code name} and the mend
     */
    public Optional<ScanFile> open(Path file, Progress progress) {
        String name = Objects.toString(file.getFileName(), "");
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw wrong("scan.no-file", file + " is a folder, or no plain file." + NOTHING + "Pick the file itself.");
            }
            long size = Files.size(file);
            if (size > Scan.MOST_BYTES) {
                throw tooLarge(name, size);
            }
            return content(file, size, progress).map(content -> read(name, content));
        } catch (NoSuchFileException missing) {
            throw wrong("scan.no-file", "There is no file " + file + "." + NOTHING + "Pick it again.");
        } catch (IOException unreadable) {
            throw wrong("scan.unreadable", file + " cannot be read." + NOTHING + "Close it where it is open, look whether you may"
                    + " read it, and try again.");
        }
    }

    /** A file that grows while it is read is not read any further than one may be large. */
    private static Optional<byte[]> content(Path file, long size, Progress progress) throws IOException {
        var content = new ByteArrayOutputStream((int) size);
        byte[] piece = new byte[PIECE];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(piece); read >= 0 && content.size() <= Scan.MOST_BYTES; read = in.read(piece)) {
                if (progress.cancelled()) {
                    return Optional.empty();
                }
                content.write(piece, 0, read);
                progress.at(content.size(), size);
            }
        }
        return Optional.of(content.toByteArray());
    }

    @Override
    public ScanFile read(String name, byte[] content) {
        if (content.length == 0) {
            throw wrong("scan.empty", "The file \"" + name + "\" is empty." + NOTHING + "Scan the paper again, and pick the new"
                    + " file.");
        }
        if (content.length > Scan.MOST_BYTES) {
            throw tooLarge(name, content.length);
        }
        try {
            ScanType type = type(name, content);
            int pages = type == ScanType.PDF ? PdfLook.pages(name, content) : PictureLook.pages(name, type, content);
            if (pages > Scan.MOST_PAGES) {
                throw wrong("scan.pages", "The file \"" + name + "\" has " + pages + " pages; a scan has at most "
                        + Scan.MOST_PAGES + "." + NOTHING + "Keep the pages that show the paper in a file of their own.");
            }
            return new ScanFile(new Scan(Hash.of(content), name, type, content.length, pages), content);
        } catch (Invalid invalid) {
            throw Problem.badInput("scan." + invalid.field(), invalid.field(), invalid.sentence() + NOTHING.stripTrailing());
        }
    }

    private static ScanType type(String name, byte[] content) {
        return switch (FileKind.of(content)) {
            case PDF -> ScanType.PDF;
            case JPEG -> ScanType.JPEG;
            case PNG -> ScanType.PNG;
            case TIFF -> ScanType.TIFF;
            case HEIC -> throw wrong("scan.heic", "\"" + name + "\" is a HEIC photo, which Baton cannot read." + NOTHING
                    + "Save it as JPEG, or let the telephone take JPEG photos (on an iPhone: Settings, Camera, Formats, Most"
                    + " Compatible).");
            case OTHER_PICTURE -> throw other(name, "a picture of a kind that is not kept", "Save it as PNG or JPEG.");
            case PROGRAM -> throw other(name, "a program, whatever its name says", "Do not open it; scan the paper itself.");
            case ARCHIVE -> throw other(name, "an archive or an office document", "Take the scan out of it, or print it as PDF.");
            case WEB_PAGE -> throw other(name, "a web page or a text with tags", "Print it as PDF.");
            case UNKNOWN -> throw other(name, "none of those by its content, whatever its name says",
                    "Scan the paper, or print the file as PDF.");
        };
    }

    private static Problem other(String name, String what, String mend) {
        return wrong("scan.type", "A scan is a PDF, JPEG, PNG or TIFF file, and \"" + name + "\" is " + what + "." + NOTHING
                + mend);
    }

    private static Problem tooLarge(String name, long bytes) {
        return wrong("scan.too-large", "\"" + name + "\" has " + (bytes + MEGABYTE - 1) / MEGABYTE + " MB, and a scan has at most"
                + " " + Scan.MOST_BYTES / MEGABYTE + " MB, because every desk that has deals keeps it." + NOTHING
                + "Scan it at 200 dpi or in gray, or in two files.");
    }

    static Problem wrong(String code, String sentence) {
        return Problem.badInput(code, "file", sentence);
    }

    /** What keeps a file from being read to its end. */
    static Problem broken(String name, String what) {
        return wrong("scan.broken", "\"" + name + "\" " + what + "." + NOTHING + "Scan or copy it again, and look whether it"
                + " opens elsewhere.");
    }
}
