package app.baton.store.home;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The home of a demo dealership that the first version made (its store at step 1), with the share it spoke to. */
public final class OldHome {

    private static final String RESOURCE = "/homes/step-1.zip";
    private static final String ROOT = "oldhome/";

    private OldHome() { }

    /** Unpacks it into a folder that does not exist yet. */
    public static Home unpack(Path folder) {
        try (InputStream packed = Objects.requireNonNull(OldHome.class.getResourceAsStream(RESOURCE));
                var zip = new ZipInputStream(packed)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    Path file = folder.resolve(entry.getName().substring(ROOT.length()));
                    Files.createDirectories(Objects.requireNonNull(file.getParent()));
                    OwnerOnly.write(file, zip.readAllBytes());
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return Home.open(folder);
    }

    /** Its key, which a demo keeps beside it. */
    public static StoreKey key(Home home) {
        return home.keyring(TestKeys.CHEAP).unlockUnattended().orElseThrow();
    }
}
