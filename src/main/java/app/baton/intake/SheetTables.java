package app.baton.intake;

import app.baton.journal.Background;
import app.baton.journal.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Reads the sheets of an Excel workbook (.xlsx, .xlsm). What is no such workbook, is protected with a password, cut
 * off, or unpacks to more than any list of a store can be, is refused with a sentence before anything is built from it.
 */
final class SheetTables {

    /** More than this, unpacked, is no list of programs or vehicles, in bytes. */
    private static final long MOST_UNPACKED = 96L << 20;
    private static final int MOST_PARTS = 2_000;
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
        unpack(bytes, source, progress);
        List<Table> tables = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            for (Sheet sheet : workbook) {
                new SheetReader(sheet, source, progress).table().ifPresent(tables::add);
            }
        } catch (Problem problem) {
            throw problem;
        } catch (IOException | RuntimeException unreadable) {
            // the library tells a damaged workbook with many kinds of exceptions
            throw damaged(source);
        }
        if (tables.isEmpty()) {
            throw Problem.badInput("intake.empty", source, "No sheet of the workbook has a heading with rows under it. Choose"
                    + " another file, or have the list sent again.");
        }
        return tables;
    }

    /** Unpacks once without keeping anything, so that a small file cannot fill the memory. */
    private static void unpack(byte[] bytes, String source, Background.Progress progress) {
        boolean workbook = false;
        int parts = 0;
        long unpacked = 0;
        byte[] buffer = new byte[1 << 16];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                workbook |= part.getName().equals("xl/workbook.xml");
                parts++;
                Tables.at(progress, 0, 0, source);
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED || parts > MOST_PARTS) {
                        throw Problem.badInput("intake.too-large", source, "The workbook unpacks to more than any list of one"
                                + " store"
                                + " can be, so it was not opened. Copy the list alone into a new workbook, and choose that"
                                + " file.");
                    }
                }
            }
        } catch (IOException cutOff) {
            throw damaged(source);
        }
        if (!workbook) {
            throw parts == 0 ? damaged(source) : Problem.badInput("intake.no-workbook", source, "The file is an archive and no"
                    + " Excel workbook. Save the list as .xlsx or CSV, and choose that file.");
        }
    }

    private static Problem damaged(String source) {
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
