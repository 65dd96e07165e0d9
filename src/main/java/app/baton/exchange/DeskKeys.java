package app.baton.exchange;

import app.baton.journal.DeskId;
import app.baton.journal.Problem;
import app.baton.journal.Secrets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** This desk's own keys to sign and to open with, and on one desk the general manager's, inside the encrypted store. */
public final class DeskKeys {

    private static final String OWN = "share.keys";
    private static final String OPENING = "share.opening-keys";
    private static final String MANAGER = "share.general-manager";
    private static final int SIZE = 64;

    private final Secrets secrets;

    public DeskKeys(Secrets secrets) {
        this.secrets = secrets;
    }

    /** The desk's own keys, oldest first. */
    public List<SigningKey> own() {
        byte[] all = secrets.find(OWN).orElse(new byte[0]);
        List<SigningKey> keys = new ArrayList<>();
        for (int from = 0; from + SIZE <= all.length; from += SIZE) {
            keys.add(SigningKey.of(Arrays.copyOfRange(all, from, from + SIZE)));
        }
        return keys;
    }

    /** Adds a key of this desk. Needs an open unit of work. */
    public void add(SigningKey key) {
        append(OWN, key.secret());
    }

    private void append(String name, byte[] secret) {
        byte[] before = secrets.find(name).orElse(new byte[0]);
        byte[] after = Arrays.copyOf(before, before.length + SIZE);
        System.arraycopy(secret, 0, after, before.length, SIZE);
        secrets.put(name, after);
    }

    /** The desk's own keys for customer documents, oldest first: what was sealed to an older one must stay readable. */
    public List<OpeningKey> opening() {
        byte[] all = secrets.find(OPENING).orElse(new byte[0]);
        List<OpeningKey> keys = new ArrayList<>();
        for (int from = 0; from + SIZE <= all.length; from += SIZE) {
            keys.add(OpeningKey.of(Arrays.copyOfRange(all, from, from + SIZE)));
        }
        return keys;
    }

    Optional<OpeningKey> opening(String keyId) {
        return opening().stream().filter(key -> key.sealing().id().equals(keyId)).findFirst();
    }

    /** Adds a key for customer documents. Needs an open unit of work. */
    void add(OpeningKey key) {
        append(OPENING, key.secret());
    }

    /** Whether this desk keeps the general manager's key. */
    public boolean holdsManager() {
        return manager().isPresent();
    }

    Optional<SigningKey> manager() {
        return secrets.find(MANAGER).map(SigningKey::of);
    }

    void keepManager(SigningKey key) {
        secrets.put(MANAGER, key.secret());
    }

    /**
     * The newest own key that the root lets sign this.
     *
     * @throws Problem of kind {@code NOT_ALLOWED} when there is none
     */
    SigningKey entitled(Root root, DeskId self, Duty duty) {
        return newest(root, self, duty).orElseThrow(() -> Problem.notAllowed("share.key-not-entitled",
                "This desk may not sign \"" + duty.wire() + "\" for " + root.dealership().name()
                        + ". Nothing was sent. The general manager can allow it under Desks."));
    }

    /** Whether {@link #entitled} would find a key. */
    boolean may(Root root, DeskId self, Duty duty) {
        return newest(root, self, duty).isPresent();
    }

    /** Any active own key, for the HEAD. */
    Optional<SigningKey> any(Root root, DeskId self) {
        return own().reversed().stream().filter(key -> listed(root, self, key).isPresent()).findFirst();
    }

    private Optional<SigningKey> newest(Root root, DeskId self, Duty duty) {
        return own().reversed().stream()
                .filter(key -> listed(root, self, key).filter(entry -> entry.may().contains(duty)).isPresent()).findFirst();
    }

    private static Optional<RootKey> listed(Root root, DeskId self, SigningKey key) {
        return root.desk(self).flatMap(desk -> desk.key(key.verifying())).filter(RootKey::active);
    }
}
