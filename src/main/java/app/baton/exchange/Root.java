package app.baton.exchange;

import app.baton.journal.DeskId;
import app.baton.journal.Problem;
import app.baton.people.Dealership;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The root of trust, {@code dealership.json}: whose keys count and what each may sign. The general manager's key signs
 * it; a second key, printed and locked away, can replace that one. Each version follows the one before by exactly one.
 */
public record Root(Dealership dealership, long version, VerifyingKey generalManager, VerifyingKey recovery,
                   List<RootDesk> desks, Instant issued, Instant expires, String hash) {

    public Root {
        desks = List.copyOf(desks);
        if (generalManager.equals(recovery)) {
            throw wrong("The general manager's key and the recovery key must be two keys.");
        }
        Set<DeskId> ids = new HashSet<>();
        Set<SealingKey> seals = new HashSet<>();
        Set<VerifyingKey> keys = new HashSet<>(List.of(generalManager, recovery));
        for (RootDesk desk : desks) {
            if (!ids.add(desk.id())) {
                throw wrong("Desk " + desk.id() + " is listed twice.");
            }
            for (RootKey key : desk.keys()) {
                if (!keys.add(key.key())) {
                    throw wrong("A key of \"" + desk.name() + "\" is listed twice.");
                }
                checkDuties(desk, key);
            }
            checkSeals(desk, seals);
            if (desk.publishesAndApproves() && !desk.bothKeys()) {
                throw wrong("\"" + desk.name() + "\" would publish and approve; the root must allow that by name.");
            }
        }
    }

    private static void checkDuties(RootDesk desk, RootKey key) {
        if (key.may().contains(Duty.BRIEF) && key.may().stream().anyMatch(Duty::approves)) {
            throw wrong("One key of \"" + desk.name() + "\" would publish and approve; that takes two keys.");
        }
        if (desk.outside() && !Set.of(Duty.PROGRAMS).containsAll(key.may())) {
            throw wrong("\"" + desk.name() + "\" is an outside issuer and may sign programs only.");
        }
    }

    private static void checkSeals(RootDesk desk, Set<SealingKey> all) {
        if (desk.seals().stream().filter(RootSeal::active).count() > 1) {
            throw wrong("\"" + desk.name() + "\" has two keys for customer documents in force.");
        }
        for (RootSeal seal : desk.seals()) {
            if (!all.add(seal.key())) {
                throw wrong("A key for customer documents of \"" + desk.name() + "\" is listed twice.");
            }
        }
    }

    /** The desks that customer documents go to, whether they have a key for them yet or not. */
    public List<RootDesk> customerDesks() {
        return desks.stream().filter(RootDesk::readsCustomers).toList();
    }

    /** The desks that documents of a sealed type go to, whether they have a key for them yet or not. */
    List<RootDesk> readers(DocumentType type) {
        return desks.stream().filter(desk -> desk.reads(type.readers())).toList();
    }

    public Optional<RootDesk> desk(DeskId id) {
        return desks.stream().filter(desk -> desk.id().equals(id)).findFirst();
    }

    /** Whether the key was replaced or revoked, by whichever desk. */
    boolean ended(VerifyingKey key) {
        return desks.stream().flatMap(desk -> desk.key(key).stream()).anyMatch(listed -> !listed.active());
    }

    /** Whether the key for customer documents is or was any desk's. */
    boolean lists(SealingKey key) {
        return desks.stream().flatMap(desk -> desk.seals().stream()).anyMatch(seal -> seal.key().equals(key));
    }

    /** The format that every desk in force can read, so that one upgraded desk never silences the others. */
    public int format() {
        return desks.stream().filter(desk -> desk.inForce() && !desk.outside()).mapToInt(RootDesk::format)
                .reduce(DocumentType.FORMAT, Math::min);
    }

    /** The desk and its key that really signed the file, active or not; empty when no listed key did. */
    Optional<Signer> signer(SignedFile file) {
        return desks.stream().flatMap(desk -> desk.keys().stream().map(key -> new Signer(desk, key)))
                .filter(signer -> file.names(signer.key.key()))
                .filter(signer -> file.signedBy(signer.key.key()))
                .findFirst();
    }

    /** Whether a file claims the signature of any key that the root lists. */
    boolean names(SignedFile file) {
        return keys().anyMatch(file::names);
    }

    private Stream<VerifyingKey> keys() {
        return desks.stream().flatMap(desk -> desk.keys().stream()).map(RootKey::key);
    }

    /** Who signed. */
    record Signer(RootDesk desk, RootKey key) { }

    private static Problem wrong(String sentence) {
        return Problem.badInput("root.wrong", "/signed/content", "The root of trust cannot stand like this. " + sentence);
    }
}
