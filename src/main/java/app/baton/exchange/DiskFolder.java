package app.baton.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A shared folder that the operating system shows as a path: a network drive, a synchronized folder, a plain one. */
public final class DiskFolder implements Folder {

    private static final String LEFTOVER = ".~baton-";

    private final Path base;

    public DiskFolder(Path base) {
        this.base = base.toAbsolutePath().normalize();
    }

    @Override
    public Optional<Found> read(String path, int most) throws IOException {
        Path file = inside(path);
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException absent) {
            requireBase();
            return Optional.empty();
        }
        // a link, a pipe or a device could lead out of the share or never end
        if (!attributes.isRegularFile()) {
            throw new IOException("not a plain file: " + path);
        }
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(new Found(in.readNBytes(most + 1), attributes.lastModifiedTime().toInstant()));
        } catch (NoSuchFileException goneMeanwhile) {
            return Optional.empty();
        }
    }

    @Override
    public void write(String path, byte[] bytes) throws IOException {
        Path target = inside(path);
        Path folder = target.resolveSibling("");
        requireBase();
        Files.createDirectories(folder);
        Path temporary = folder.resolve(LEFTOVER + UUID.randomUUID() + ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(bytes);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                channel.force(true);
            }
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            deleteQuietly(temporary, failed);
            throw failed;
        }
        forceFolder(folder);
    }

    @Override
    public List<String> list(String path, int most) throws IOException {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(inside(path))) {
            for (Path file : files) {
                if (names.size() >= most) {
                    break;
                }
                String name = String.valueOf(file.getFileName());
                if (!name.startsWith(LEFTOVER) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    names.add(name);
                }
            }
        } catch (NoSuchFileException absent) {
            requireBase();
            return List.of();
        }
        Collections.sort(names);
        return names;
    }

    @Override
    public void tidy(String path) throws IOException {
        try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(inside(path), LEFTOVER + "*.tmp")) {
            for (Path leftover : leftovers) {
                Files.deleteIfExists(leftover);
            }
        } catch (NoSuchFileException nothingThere) {
            return;
        }
    }

    /** A missing file is an answer; a missing share is a failure. */
    private void requireBase() throws IOException {
        if (!Files.isDirectory(base)) {
            throw new NoSuchFileException(base.toString());
        }
    }

    private Path inside(String path) throws IOException {
        Path file = base.resolve(path).normalize();
        if (!file.startsWith(base)) {
            throw new IOException("outside the share: " + path);
        }
        return file;
    }

    private static void deleteQuietly(Path temporary, IOException failed) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException also) {
            failed.addSuppressed(also);
        }
    }

    /** Makes the new name itself durable where the system can; network drives and Windows cannot, and need not. */
    private static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notHere) {
            return;
        }
    }
}
