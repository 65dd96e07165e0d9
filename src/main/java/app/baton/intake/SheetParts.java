package app.baton.intake;

import app.baton.journal.Background;
import app.baton.journal.Problem;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The parts of a workbook's archive, found by its directory as Excel does and never unpacked as a whole: so a small file cannot
 * fill the memory, and reading stops where it is when somebody asks for that.
 */
final class SheetParts {

    /** More than this, unpacked, is no list of programs or vehicles, in bytes. */
    private static final long MOST_UNPACKED = 96L << 20;
    private static final int MOST_PARTS = 2_000;

    private final byte[] bytes;
    private final String source;
    private final Background.Progress progress;
    private final int parts;
    private long unpacked;

    SheetParts(byte[] bytes, String source, Background.Progress progress) {
        this.bytes = bytes;
        this.source = source;
        this.progress = progress;
        parts = parts(bytes);
    }

    /** What takes one part in, from its beginning. */
    interface Taker {
        void take(XMLStreamReader part) throws XMLStreamException;
    }

    /**
     * Goes through the archive once and hands over the parts that are wanted.
     *
     * @return the names of all parts
     */
    Set<String> read(Map<String, Taker> wanted) throws IOException, XMLStreamException {
        if (parts > MOST_PARTS) {
            throw tooLarge();
        }
        Set<String> names = new TreeSet<>();
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get()) {
            long said = 0;
            for (ZipArchiveEntry part : Collections.list(zip.getEntries())) {
                names.add(part.getName());
                said += Math.max(part.getSize(), 0);
            }
            if (said > MOST_UNPACKED) {
                throw tooLarge();
            }
            for (Map.Entry<String, Taker> each : wanted.entrySet()) {
                ZipArchiveEntry part = zip.getEntry(each.getKey());
                if (part != null) {
                    each.getValue().take(xml(new Guarded(zip.getInputStream(part))));
                }
            }
        }
        return names;
    }

    /** How many parts the archive's directory names, before anything is made of them. */
    private static int parts(byte[] bytes) {
        int found = 0;
        for (int at = 0; at + 3 < bytes.length; at++) {
            if (bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 1 && bytes[at + 3] == 2) {
                found++;
            }
        }
        return found;
    }

    /** A document type could name files of this computer, and no workbook has one. */
    private static XMLStreamReader xml(InputStream part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(part);
    }

    private Problem tooLarge() {
        return Problem.badInput("intake.too-large", source, "The workbook unpacks to more than any list of one store can be, so"
                + " it was not opened. Copy the list alone into a new workbook, and choose that file.");
    }

    /** Counts what is unpacked, whatever the directory says of it, and looks with every block whether to stop. */
    private final class Guarded extends FilterInputStream {

        Guarded(InputStream part) {
            super(part);
        }

        @Override
        public int read(byte[] buffer, int from, int most) throws IOException {
            Tables.stopWhenAsked(progress, source);
            int read = super.read(buffer, from, most);
            unpacked += Math.max(read, 0);
            if (unpacked > MOST_UNPACKED) {
                throw tooLarge();
            }
            return read;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }
    }
}
