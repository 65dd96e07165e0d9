package app.baton.store.home;

import app.baton.journal.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The ways into one home. {@code keys.json} holds the one random store key, wrapped for every user's password and
 * every printed recovery key; an owner-only file beside it holds it bare where unattended work is allowed. Arrays
 * given in stay the caller's to wipe. Taking somebody out closes the door for whoever has no copy of the old file.
 */
public final class Keyring {

    /** The fewest characters of a password. */
    public static final int SHORTEST_PASSWORD = 10;
    static final String FILE = "keys.json";
    private static final String UNATTENDED = "unattended.key";
    private static final int SALT_BYTES = 16;

    private final Path file;
    private final Path bare;
    private final Argon2 cost;
    private final SecureRandom random = new SecureRandom();

    Keyring(Path folder, Argon2 cost) {
        file = folder.resolve(FILE);
        bare = folder.resolve(UNATTENDED);
        this.cost = cost;
    }

    /**
     * Makes the key of a new home, for its first user.
     *
     * @throws Problem when the password is too weak
     */
    public StoreKey begin(String login, char[] password, LocalDate today) {
        if (Files.exists(file)) {
            throw new IllegalStateException("this home has keys already");
        }
        Passwords.require(login, password);
        StoreKey key = StoreKey.random(random);
        new KeyFile(key.fingerprint(), List.of(user(login, password, key, today)), List.of()).write(file);
        return key;
    }

    /** Who may open this home with a password, by sign-in name. */
    public SortedSet<String> logins() {
        return KeyFile.read(file).users().stream().map(KeyFile.Wrap::name).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Opens with a password. A wrong password and an unknown name take the same time and give the same answer.
     *
     * @throws Problem with code {@code sign-in.refused}
     */
    public StoreKey unlock(String login, char[] password) {
        KeyFile keys = KeyFile.read(file);
        Optional<KeyFile.Wrap> wrap = keys.users().stream().filter(each -> each.name().equals(login)).findFirst();
        if (wrap.isEmpty()) {
            wipe(cost.derive(password, new byte[SALT_BYTES], StoreKey.BYTES));
            throw refused();
        }
        return unwrap(keys, wrap.get(), "user", password).orElseThrow(Keyring::refused);
    }

    /**
     * Opens with a printed recovery key.
     *
     * @throws Problem with code {@code keys.recovery-mistyped} or {@code keys.recovery-refused}
     */
    public StoreKey recover(char[] typed) {
        KeyFile keys = KeyFile.read(file);
        RecoveryCode code = RecoveryCode.parse(typed);
        try {
            return keys.recovery().stream().filter(each -> each.name().equals(code.number())).findFirst()
                    .flatMap(wrap -> unwrap(keys, wrap, "recovery", code.secret()))
                    .orElseThrow(() -> Problem.couldNot("keys.recovery-refused", "This recovery key does not open this home: it"
                            + " was printed for another one, or was withdrawn. Use the newest one that was printed here."));
        } finally {
            code.wipe();
        }
    }

    /** Lets somebody in with a password of his own, in place of an earlier one. */
    public void put(String login, char[] password, StoreKey key, LocalDate today) {
        Passwords.require(login, password);
        KeyFile keys = mine(key);
        keys.withUser(user(login, password, key, today)).write(file);
    }

    /**
     * Gives oneself another password.
     *
     * @throws Problem when the old one is wrong or the new one too weak
     */
    public void change(String login, char[] old, char[] password, LocalDate today) {
        Passwords.require(login, password);
        try (StoreKey key = unlock(login, old)) {
            put(login, password, key, today);
        }
    }

    /**
     * Lets somebody in no longer.
     *
     * @throws Problem when nobody else could open the home
     */
    public void remove(String login) {
        KeyFile keys = KeyFile.read(file).without(user -> user.name().equals(login), recovery -> false);
        if (keys.users().isEmpty()) {
            throw Problem.couldNot("keys.last-user", "Nobody else could open this home any more, so " + login + " was kept. Give"
                    + " somebody else a password first.");
        }
        keys.write(file);
    }

    /** Makes a recovery key; the code is shown or printed once, kept nowhere, and wiped by the caller. */
    public char[] addRecovery(StoreKey key, LocalDate today) {
        KeyFile keys = mine(key);
        RecoveryCode code = RecoveryCode.random(random);
        try {
            keys.withRecovery(wrap("recovery", code.number(), code.secret(), key, today)).write(file);
            return code.grouped();
        } finally {
            code.wipe();
        }
    }

    /** The numbers (first groups) of the recovery keys that count. */
    public List<String> recoveryNumbers() {
        return KeyFile.read(file).recovery().stream().map(KeyFile.Wrap::name).toList();
    }

    public void removeRecovery(String number) {
        KeyFile.read(file).without(user -> false, recovery -> recovery.name().equals(number)).write(file);
    }

    /** Whether a file beside the keys opens this home without anybody; {@code doctor} says so. */
    public boolean unattended() {
        return Files.exists(bare);
    }

    public void allowUnattended(StoreKey key) {
        mine(key);
        char[] hex = key.hex();
        byte[] text = new byte[hex.length];
        for (int i = 0; i < hex.length; i++) {
            text[i] = (byte) hex[i];
        }
        try {
            OwnerOnly.write(bare, text);
        } catch (IOException failed) {
            throw HomeProblems.failed(bare, failed);
        } finally {
            Arrays.fill(hex, '0');
            wipe(text);
        }
    }

    public void forbidUnattended() {
        try {
            Files.deleteIfExists(bare);
        } catch (IOException failed) {
            throw HomeProblems.failed(bare, failed);
        }
    }

    /**
     * Opens without anybody, where that is allowed.
     *
     * @throws Problem when the file is damaged, or somebody else could have read it
     */
    public Optional<StoreKey> unlockUnattended() {
        if (!unattended()) {
            return Optional.empty();
        }
        KeyFile keys = KeyFile.read(file);
        try {
            if (!OwnerOnly.holds(bare)) {
                throw Problem.couldNot("keys.unattended-open", "Others on this machine may read " + bare + ", so it was not used."
                        + " Take their permission away, or forbid unattended work and allow it again.");
            }
            byte[] text = Files.readAllBytes(bare);
            StoreKey key = StoreKey.ofHex(text);
            wipe(text);
            requireSame(keys, key);
            return Optional.of(key);
        } catch (IOException failed) {
            throw HomeProblems.failed(bare, failed);
        } catch (IllegalArgumentException damaged) {
            throw HomeProblems.damaged(bare, "it holds no key");
        }
    }

    private KeyFile mine(StoreKey key) {
        KeyFile keys = KeyFile.read(file);
        requireSame(keys, key);
        return keys;
    }

    private void requireSame(KeyFile keys, StoreKey key) {
        if (!same(keys.check(), key)) {
            throw HomeProblems.damaged(file, "it belongs to another store");
        }
    }

    private KeyFile.Wrap user(String login, char[] password, StoreKey key, LocalDate today) {
        return wrap("user", login, password, key, today);
    }

    private KeyFile.Wrap wrap(String kind, String name, char[] secret, StoreKey key, LocalDate today) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        byte[] wrapping = cost.derive(secret, salt, StoreKey.BYTES);
        byte[] plain = key.copy();
        try {
            return new KeyFile.Wrap(name, today, cost, salt, StoreKey.seal(wrapping, kind + " " + name, plain));
        } finally {
            wipe(wrapping);
            wipe(plain);
        }
    }

    /** The key, if the secret is right. */
    private Optional<StoreKey> unwrap(KeyFile keys, KeyFile.Wrap wrap, String kind, char[] secret) {
        byte[] wrapping = wrap.cost().derive(secret, wrap.salt(), StoreKey.BYTES);
        try {
            StoreKey key = StoreKey.of(StoreKey.unseal(wrapping, kind + " " + wrap.name(), wrap.sealed()));
            requireSame(keys, key);
            return Optional.of(key);
        } catch (GeneralSecurityException | IllegalArgumentException wrong) {
            return Optional.empty();
        } finally {
            wipe(wrapping);
        }
    }

    private static boolean same(String check, StoreKey key) {
        return MessageDigest.isEqual(check.getBytes(StandardCharsets.US_ASCII),
                key.fingerprint().getBytes(StandardCharsets.US_ASCII));
    }

    private static Problem refused() {
        return Problem.notAllowed("sign-in.refused", "The name or the password is wrong. Mind capitals in the password, and try"
                + " again; when it is lost, type the printed recovery key in its place.");
    }

    private static void wipe(byte[] bytes) {
        Arrays.fill(bytes, (byte) 0);
    }
}
