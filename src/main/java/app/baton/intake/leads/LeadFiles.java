package app.baton.intake.leads;

import app.baton.lead.Original;
import app.baton.lead.enquiry.EnquiryId;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Files with leads, one by one. A file that somebody still writes or has locked is left for the next time: it carries the name
 * of an unfinished one, cannot be opened, is locked, or changes while it is read.
 */
public final class LeadFiles {

    /** Of a larger file only this beginning is read. */
    public static final int MOST = 64 << 20;
    /** So much of it. */
    public static final int BEGINNING = 1 << 20;
    private static final Set<String> UNFINISHED = Set.of("tmp", "part", "partial", "crdownload", "filepart", "download", "swp",
            "lock");

    private LeadFiles() { }

    /** What came of looking at a file. */
    public sealed interface Look {

        /** Its bytes; {@code whole} is false where they are only the beginning of a file that is too large. */
        record Whole(byte[] bytes, boolean whole) implements Look {

            /** What is kept of it as it came. */
            public Original original(String name, Original.Door door) {
                return new Original(EnquiryId.of(bytes).sha256(), name, door, bytes.length, whole);
            }

            /** What stands in it. */
            public LeadReading read(LeadReader reader, String name) {
                return whole ? reader.read(bytes, name) : reader.tooLarge(bytes, name);
            }
        }

        /** Somebody writes it still, or has locked it. */
        record Busy() implements Look { }

        /** It cannot be read. */
        record Unreadable() implements Look { }
    }

    /** The files under a folder, or the file itself, by their names; what is hidden is left out. Links are not followed. */
    public static List<Path> under(Path start) throws IOException {
        if (!Files.isDirectory(start)) {
            return List.of(start);
        }
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(start, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return !folder.equals(start) && hidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && !hidden(file)) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                files.add(file);
                return FileVisitResult.CONTINUE;
            }
        });
        files.sort(null);
        return files;
    }

    static boolean hidden(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith(".") || name.startsWith("~$") || name.equalsIgnoreCase("thumbs.db")
                || name.equalsIgnoreCase("desktop.ini");
    }

    /** Whether the name is one that programs give to a file while they write it. */
    static boolean namedUnfinished(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return UNFINISHED.contains(LeadReader.ending(name)) || name.endsWith("~");
    }

    public static Look look(Path file) {
        if (namedUnfinished(file)) {
            return new Look.Busy();
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            try (FileLock lock = channel.tryLock(0, Long.MAX_VALUE, true)) {
                return lock == null ? new Look.Busy() : read(file);
            } catch (OverlappingFileLockException ours) {
                return new Look.Busy();
            }
        } catch (IOException unreadable) {
            return new Look.Unreadable();
        }
    }

    private static Look read(Path file) throws IOException {
        BasicFileAttributes before = Files.readAttributes(file, BasicFileAttributes.class);
        boolean whole = before.size() <= MOST;
        byte[] bytes;
        try (var in = Files.newInputStream(file)) {
            bytes = in.readNBytes(whole ? MOST : BEGINNING);
        }
        BasicFileAttributes after = Files.readAttributes(file, BasicFileAttributes.class);
        boolean same = before.size() == after.size() && before.lastModifiedTime().equals(after.lastModifiedTime())
                && (!whole || bytes.length == after.size());
        return same ? new Look.Whole(bytes, whole) : new Look.Busy();
    }
}
