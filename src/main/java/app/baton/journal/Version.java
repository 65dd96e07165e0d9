package app.baton.journal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Baton's own version, written once in {@code pom.xml} and brought here by the build. */
public final class Version {

    private Version() { }

    /** Such as {@code 0.1.0}. */
    public static String text() {
        try (InputStream file = Version.class.getResourceAsStream("/app/baton/version.txt")) {
            return file == null ? "unknown" : new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            return "unknown";
        }
    }
}
