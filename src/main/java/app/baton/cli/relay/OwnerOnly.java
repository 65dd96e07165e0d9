package app.baton.cli.relay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Files and folders that nobody but the user of this process may touch, from the moment they exist. */
final class OwnerOnly {

    private static final Set<PosixFilePermission> ALL_OF_OWNER = EnumSet.of(PosixFilePermission.OWNER_READ,
            PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    private OwnerOnly() { }

    static Path makeFolder(Path folder) throws IOException {
        return Files.createDirectory(folder, mode(folder, "rwx------"));
    }

    static Path makeTemporaryFolder(Path parent) throws IOException {
        return Files.createTempDirectory(parent, "baton", mode(parent, "rwx------"));
    }

    static void write(Path file, byte[] content) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, mode(fresh, "rw-------"));
        Files.write(fresh, content);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Whether the file or folder is ours and closed to everybody else; a link is neither. */
    static boolean holds(Path path) throws IOException {
        @Nullable PosixFileAttributeView view =
                Files.getFileAttributeView(path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (view == null) {
            return !Files.isSymbolicLink(path);
        }
        PosixFileAttributes attributes = view.readAttributes();
        return !attributes.isSymbolicLink() && ALL_OF_OWNER.containsAll(attributes.permissions())
                && ours(path, attributes);
    }

    /** Only the superuser can read another's file that is closed to all others, and must not be led by it. */
    private static boolean ours(Path path, PosixFileAttributes attributes) {
        try {
            var lookup = path.getFileSystem().getUserPrincipalLookupService();
            return attributes.owner().equals(lookup.lookupPrincipalByName(System.getProperty("user.name")));
        } catch (IOException nameless) {
            // a user without a name (a container's) is not the superuser, so what it can read here is its own
            return true;
        }
    }

    private static FileAttribute<?>[] mode(Path path, String permissions) {
        boolean posix = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))}
                : new FileAttribute<?>[0];
    }
}
