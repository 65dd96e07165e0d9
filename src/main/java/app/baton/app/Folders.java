package app.baton.app;

import app.baton.store.home.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where Baton keeps things when nobody says otherwise: the user's application data folder of each system (XDG base
 * directories on Linux, {@code %LOCALAPPDATA%} on Windows, {@code Library/Application Support} on macOS). {@code home} is
 * the home that a first start makes.
 */
record Folders(Path data, Path home) {

    private static final Logger LOG = LoggerFactory.getLogger(Folders.class);

    static Folders of(String osName, Map<String, String> environment, Path userHome) {
        String os = osName.toLowerCase(Locale.ROOT);
        if (os.contains("win")) {
            return new Folders(orElse(environment.get("LOCALAPPDATA"), userHome.resolve("AppData/Local")).resolve("Baton"));
        }
        if (os.contains("mac")) {
            return new Folders(userHome.resolve("Library/Application Support/Baton"));
        }
        return new Folders(orElse(environment.get("XDG_DATA_HOME"), userHome.resolve(".local/share")).resolve("baton"));
    }

    static Folders ofThisMachine() {
        return of(System.getProperty("os.name"), System.getenv(), Path.of(System.getProperty("user.home")));
    }

    private Folders(Path data) {
        this(data, data.resolve("home"));
    }

    /**
     * The home that was open last; before there is one, what a first start was making when it was stopped, so that it is told
     * what became of it, or what a first start would make.
     */
    Path usual() {
        try {
            Path last = Path.of(Files.readString(lastHome()).strip());
            return last.isAbsolute() && Files.isDirectory(last) ? last : first();
        } catch (IOException | InvalidPathException none) {
            return first();
        }
    }

    private Path first() {
        return !Home.isHome(home) && Home.isCutOff(freeDemo()) ? freeDemo() : home;
    }

    /** Makes a home the one that a bare start opens; that this cannot be remembered harms nothing. */
    void remember(Path opened) {
        try {
            Files.createDirectories(data);
            Files.writeString(lastHome(), opened.toAbsolutePath().normalize().toString());
        } catch (IOException unwritable) {
            LOG.info("the next start will ask which home to open: {}", unwritable.toString());
        }
    }

    /** The usual home while it is free, else the first free one beside it; what was cut off in the making is free. */
    Path freeHome() {
        Path free = home;
        for (int i = 2; !isFree(free); i++) {
            free = home.resolveSibling(home.getFileName() + "-" + i);
        }
        return free;
    }

    /** As {@link #home}, for the demo. */
    Path freeDemo() {
        Path demo = demo();
        for (int i = 2; !isFree(demo); i++) {
            demo = data.resolve("demo-" + i);
        }
        return demo;
    }

    private static boolean isFree(Path folder) {
        return !Files.exists(folder) || Home.isCutOff(folder);
    }

    /** The same folders with another usual home. */
    Folders at(Path home) {
        return new Folders(data, home);
    }

    Path preferences() {
        return data.resolve("preferences.properties");
    }

    /** Where "Explore the demo dealership" puts it. */
    Path demo() {
        return data.resolve("demo");
    }

    /** Which home was open last; everything else belongs to a home. */
    Path lastHome() {
        return data.resolve("last-home");
    }

    Path log() {
        return data.resolve("baton.log");
    }

    private static Path orElse(@Nullable String folder, Path otherwise) {
        return folder == null || folder.isBlank() || !Path.of(folder).isAbsolute() ? otherwise : Path.of(folder);
    }
}
