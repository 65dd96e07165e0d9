package app.baton.store.home;

import app.baton.journal.Problem;
import app.baton.people.Dealership;
import app.baton.people.Desk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder of one desk: {@code home.json} says whose it is, {@code keys.json} lets people in, and the store lies
 * encrypted beside them. The folder and its files are readable by their owner only.
 */
public final class Home {

    private static final String MAKING = "home.making";

    private final Path folder;
    private HomeFile file;
    private boolean making;

    private Home(Path folder, HomeFile file) {
        this.folder = folder;
        this.file = file;
    }

    /** Whether a folder looks like a home, damaged or newer ones included. */
    public static boolean isHome(Path folder) {
        boolean keys = Files.isRegularFile(folder.resolve(Keyring.FILE)) && !Files.exists(folder.resolve(MAKING));
        return keys || Files.isRegularFile(folder.resolve(HomeFile.NAME));
    }

    /**
     * Whether Baton was stopped while it made a home in the folder. The rest that lies there is of no use to anybody, and
     * making a home there again clears it away.
     */
    public static boolean isCutOff(Path folder) {
        if (!isUnfinished(folder)) {
            return false;
        }
        Optional<HomeLock> nobodys = HomeLock.tryHold(folder);
        nobodys.ifPresent(HomeLock::close);
        return nobodys.isPresent();
    }

    private static boolean isUnfinished(Path folder) {
        return Files.exists(folder.resolve(MAKING)) && !Files.exists(folder.resolve(HomeFile.NAME));
    }

    /**
     * Opens the home in a folder; nothing in it is changed.
     *
     * @throws Problem when there is none, or it is being made or was cut off in that, or is damaged, or of a newer version
     */
    public static Home open(Path folder) {
        if (!Files.exists(folder)) {
            throw HomeProblems.missing(folder);
        }
        if (!Files.isDirectory(folder)) {
            throw HomeProblems.notFolder(folder);
        }
        if (isUnfinished(folder)) {
            HomeLock.hold(folder).close();
            throw HomeProblems.cutOff(folder);
        }
        if (!isHome(folder)) {
            throw HomeProblems.none(folder);
        }
        return new Home(folder.toAbsolutePath(), HomeFile.read(folder));
    }

    /**
     * Makes a home in an absent or empty folder. Until {@code fill} has returned there is no {@code home.json} and so no
     * home: when filling fails, what was written is removed and the exception passes on; what a crash left behind is
     * removed by the next attempt. The home given to {@code fill} must be left closed (no open store).
     */
    public static <T> T make(Path folder, HomeFacts facts, Function<Home, T> fill) {
        Path target = folder.toAbsolutePath().normalize();
        boolean existed = requireFree(target);
        var home = new Home(target, new HomeFile(facts, Optional.empty()));
        home.making = true;
        boolean made = false;
        try {
            if (existed) {
                closeFolder(target);
            } else {
                Files.createDirectories(Optional.ofNullable(target.getParent()).orElse(target));
                OwnerOnly.createFolder(target);
            }
            try (HomeLock lock = HomeLock.hold(target)) {
                clear(target, lock);
                OwnerOnly.write(target.resolve(MAKING), new byte[0]);
                T result = fill.apply(home);
                home.file.write(target);
                home.making = false;
                Files.delete(target.resolve(MAKING));
                made = true;
                return result;
            } finally {
                if (!made) {
                    clear(target, null);
                }
            }
        } catch (IOException failed) {
            throw HomeProblems.failed(target, failed);
        } finally {
            if (!made && !existed) {
                deleteEmpty(target);
            }
        }
    }

    public Path folder() {
        return folder;
    }

    /** Makes an empty file that only its owner may read, for an engine that would let everybody read what it makes. */
    public static void makeFile(Path file) {
        try {
            OwnerOnly.create(file);
        } catch (IOException failed) {
            throw HomeProblems.failed(file, failed);
        }
    }

    /** Keeps a small text beside the store, readable without a key. */
    public void keep(String name, String text) {
        try {
            OwnerOnly.write(folder.resolve(name), text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw HomeProblems.failed(folder.resolve(name), failed);
        }
    }

    /** Takes the rights of others away from the files that lie in the folder, as an older version or a copy left them. */
    public void closeToOthers() {
        try (Stream<Path> inside = Files.list(folder)) {
            for (Path file : inside.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)).toList()) {
                OwnerOnly.close(file);
            }
        } catch (IOException notOurs) {
            // what cannot be taken away here is the doctor's to tell
        }
    }

    public HomeFacts facts() {
        return file.facts();
    }

    public Desk desk() {
        return file.facts().desk();
    }

    public Dealership dealership() {
        return desk().dealership();
    }

    /** The embedded store's file, without the ending that its engine adds. */
    public Path storeFile() {
        return folder.resolve("store");
    }

    /** The address of the server that holds this home's store, if it is not the embedded one. */
    public Optional<String> serverUrl() {
        return file.server().map(HomeFile.SealedServer::url);
    }

    /** The server that holds this home's store, with its password. */
    public Optional<Server> server(StoreKey key) {
        return file.server().map(sealed -> {
            try {
                byte[] password = key.unseal(sealed.url(), sealed.password());
                return new Server(sealed.url(), sealed.user(), new String(password, StandardCharsets.UTF_8));
            } catch (GeneralSecurityException changed) {
                throw HomeProblems.damaged(folder.resolve(HomeFile.NAME), "the server's password can't be read");
            }
        });
    }

    /** Lets this home's store live on a server from its next opening on. */
    public void useServer(Server server, StoreKey key) {
        byte[] password = server.password().getBytes(StandardCharsets.UTF_8);
        var sealed = new HomeFile.SealedServer(server.url(), server.user(), key.seal(server.url(), password));
        Arrays.fill(password, (byte) 0);
        file = new HomeFile(file.facts(), Optional.of(sealed));
        if (!making) {
            file.write(folder);
        }
    }

    /** The keys of this home at the cost that people's passwords deserve. */
    public Keyring keyring() {
        return keyring(Argon2.FOR_PASSWORDS);
    }

    /** The keys of this home, with another cost for those that are added; tests take a cheap one. */
    public Keyring keyring(Argon2 cost) {
        return new Keyring(folder, cost);
    }

    /** Whether the folder exists; what stands in it must be the rest of an attempt that crashed. */
    private static boolean requireFree(Path folder) {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        if (!Files.isDirectory(folder)) {
            throw HomeProblems.notFolder(folder);
        }
        boolean rest = isUnfinished(folder);
        try (Stream<Path> inside = Files.list(folder)) {
            if (!rest && inside.anyMatch(path -> !path.endsWith(HomeLock.FILE))) {
                throw HomeProblems.notEmpty(folder);
            }
        } catch (IOException unreadable) {
            throw HomeProblems.failed(folder, unreadable);
        }
        return true;
    }

    /** An empty folder that somebody made beforehand; where it is not ours to close, the doctor tells. */
    private static void closeFolder(Path folder) {
        try {
            OwnerOnly.close(folder);
        } catch (IOException notOurs) {
            // the files in it are closed each by itself
        }
    }

    /** Empties the folder, but for the file of a lock that is held. */
    private static void clear(Path folder, @Nullable HomeLock held) {
        try (Stream<Path> inside = Files.walk(folder)) {
            List<Path> deepestFirst = inside.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                boolean keep = path.equals(folder) || held != null && path.equals(folder.resolve(HomeLock.FILE));
                if (!keep) {
                    Files.deleteIfExists(path);
                }
            }
        } catch (IOException failed) {
            throw HomeProblems.failed(folder, failed);
        }
    }

    private static void deleteEmpty(Path folder) {
        try {
            Files.deleteIfExists(folder);
        } catch (IOException stays) {
            // an empty folder harms nobody, and the failure that led here is the one to tell
        }
    }
}
