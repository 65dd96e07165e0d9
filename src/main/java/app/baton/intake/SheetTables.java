package app.baton.intake;

import app.baton.journal.Background;
import app.baton.journal.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import javax.xml.stream.XMLStreamException;

/**
 * Reads the sheets of an Excel workbook (.xlsx, .xlsm). What is no such workbook, is protected with a password, cut
 * off, or unpacks to more than any list of a store can be, is refused with a sentence before anything is built from it. It is
 * read in passes, of which none keeps more than the list that comes out: what all sheets share first, the sheets last.
 */
final class SheetTables {

    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private SheetTables() { }

    /** By the first bytes: a zip archive, or the old Office format, which is also what a password wraps around a new file. */
    static boolean looksLikeOne(byte[] bytes) {
        return isZip(bytes) || isOld(bytes);
    }

    static List<Table> read(byte[] bytes, String source, Background.Progress progress) {
        if (isOld(bytes)) {
            throw contains(bytes, ENCRYPTED)
                    ? Problem.badInput("intake.encrypted", source, "The workbook is protected with a password. Save a copy"
                    + " without"
                            + " the password, and choose that file.")
                    : Problem.badInput("intake.old-excel", source, "This is a workbook of the old Excel format (.xls). Save it as"
                            + " .xlsx or CSV, and choose that file.");
        }
        List<Table> tables = new ArrayList<>();
        try {
            SheetParts parts = new SheetParts(bytes, source, progress);
            Workbook workbook = Workbook.of(parts, source);
            SequencedMap<String, SheetReader> readers = new LinkedHashMap<>();
            Map<String, SheetParts.Taker> takers = new HashMap<>();
            workbook.sheets().forEach((part, name) -> {
                SheetReader reader = new SheetReader(workbook, name, source, progress);
                readers.put(part, reader);
                takers.put(part, reader::read);
            });
            parts.read(takers);
            readers.values().forEach(reader -> reader.table().ifPresent(tables::add));
        } catch (Problem problem) {
            throw problem;
        } catch (IOException | XMLStreamException | RuntimeException unreadable) {
            // what is cut off or was changed by hand fails in many ways
            throw damaged(source);
        }
        if (tables.isEmpty()) {
            throw Problem.badInput("intake.empty", source, "No sheet of the workbook has a heading with rows under it. Choose"
                    + " another file, or have the list sent again.");
        }
        return tables;
    }

    static Problem damaged(String source) {
        return Problem.badInput("intake.damaged", source, "The workbook is damaged or was cut off on its way. Open it in Excel,"
                + " save it again, or have it sent again.");
    }

    private static boolean isZip(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    private static boolean isOld(byte[] bytes) {
        return bytes.length > 3 && (bytes[0] & 0xFF) == 0xD0 && (bytes[1] & 0xFF) == 0xCF && bytes[2] == 0x11
                && (bytes[3] & 0xFF) == 0xE0;
    }

    private static boolean contains(byte[] bytes, byte[] part) {
        for (int at = 0; at + part.length <= bytes.length; at++) {
            int same = 0;
            while (same < part.length && bytes[at + same] == part[same]) {
                same++;
            }
            if (same == part.length) {
                return true;
            }
        }
        return false;
    }
}
