package app.baton.intake;

import app.baton.journal.Background;
import app.baton.journal.Problem;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The parts of a workbook's archive, read one after the other and never unpacked as a whole: so a small file cannot fill the
 * memory, and reading stops where it is when somebody asks for that.
 */
final class SheetParts {

    /** More than this, unpacked, is no list of programs or vehicles, in bytes. */
    private static final long MOST_UNPACKED = 96L << 20;
    private static final int MOST_PARTS = 2_000;

    private final byte[] bytes;
    private final String source;
    private final Background.Progress progress;

    SheetParts(byte[] bytes, String source, Background.Progress progress) {
        this.bytes = bytes;
        this.source = source;
        this.progress = progress;
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
        Set<String> names = new TreeSet<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            InputStream guarded = new Guarded(zip);
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                names.add(part.getName());
                if (names.size() > MOST_PARTS) {
                    throw tooLarge();
                }
                Taker taker = wanted.get(part.getName());
                if (taker != null) {
                    taker.take(xml(guarded));
                }
                guarded.transferTo(OutputStream.nullOutputStream());
            }
        }
        return names;
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

    /** Counts what is unpacked, and looks with every block whether to stop. */
    private final class Guarded extends FilterInputStream {

        private long unpacked;

        Guarded(InputStream zip) {
            super(zip);
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

        @Override
        public void close() {
            // the archive goes on behind the part
        }
    }
}
