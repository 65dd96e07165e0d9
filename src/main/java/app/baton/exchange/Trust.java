package app.baton.exchange;

import app.baton.journal.Activity;
import app.baton.journal.ActivityLog;
import app.baton.journal.Clock;
import app.baton.journal.DeskId;
import app.baton.journal.Problem;
import app.baton.people.Action;
import app.baton.people.Dealership;
import app.baton.people.Permissions;
import app.baton.people.User;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The general manager's acts on the root of trust: found it, let desks in, change what they may sign, replace and revoke
 * keys. Each makes the next version, signs it, keeps it here and writes it to the share; where the share cannot be written
 * nothing is kept either, so that no version exists twice.
 */
public final class Trust {

    private final ShareBooks books;
    private final DeskId self;
    private final Clock clock;
    private final SecureRandom random;

    public Trust(ShareBooks books, DeskId self, Clock clock, SecureRandom random) {
        this.books = books;
        this.self = self;
        this.clock = clock;
        this.random = random;
    }

    /** What founding gives away once: the recovery key, to be printed and locked away, kept nowhere else. */
    public record Founded(Root root, Fingerprint fingerprint, String recoveryKey) { }

    /**
     * Founds a dealership on an empty share: version 1 of its root, with this desk as the first one. Publishing and
     * approving on this desk takes two keys, and {@code bothKeys} by name.
     *
     * @throws Problem {@code share.taken} when the folder holds a dealership already, {@code share.unwritable}
     */
    public Founded found(Folder folder, Dealership dealership, String deskName, Set<Duty> duties, boolean bothKeys, User by) {
        Permissions.require(by, Action.SIGN_ROOT);
        Share share = new Share(folder);
        if (found(share).isPresent()) {
            throw Problem.conflict("share.taken", "This folder holds a dealership already. Nothing was written. "
                    + "Choose an empty folder, or join that dealership.");
        }
        Instant now = clock.now();
        SigningKey manager = SigningKey.generate(random);
        SigningKey recovery = SigningKey.generate(random);
        List<SigningKey> own = new ArrayList<>();
        List<RootKey> listed = new ArrayList<>();
        for (Set<Duty> part : Duties.split(duties)) {
            SigningKey key = SigningKey.generate(random);
            own.add(key);
            listed.add(RootKey.active(key.verifying(), part, now));
        }
        OpeningKey opening = OpeningKey.generate(random);
        var desk = new RootDesk(self, deskName, DocumentType.FORMAT, bothKeys, false, listed,
                List.of(RootSeal.active(opening.sealing(), now)));
        var root = new Root(dealership, 1, manager.verifying(), recovery.verifying(), List.of(desk), now,
                now.plus(DocumentType.ROOT.good()), "");
        SignedFile file = sign(root, null, JsonNodeFactory.instance.objectNode(), List.of(manager), by);
        Root signed = books.unitOfWork().write(by.actor(), log -> {
            books.keys().keepManager(manager);
            own.forEach(books.keys()::add);
            books.keys().add(opening);
            return keep(share, file, Activity.of("root.founded", "root", root.version()), log);
        });
        return new Founded(signed, Fingerprint.of(signed), SecretText.write(recovery));
    }

    /** Changes a desk that the root lists, as the next version. */
    public Root change(Folder folder, DeskId desk, UnaryOperator<RootDesk> change, User by) {
        return next(folder, by, root -> new Next(in(root, change.apply(listed(root, desk))),
                Activity.of("root.desk-changed", "root", root.version() + 1)));
    }

    private static RootDesk listed(Root root, DeskId desk) {
        return root.desk(desk).orElseThrow(() -> Problem.badInput("root.unknown-desk", "desk",
                "The root of trust lists no such desk. Nothing was changed."));
    }

    private static List<RootDesk> in(Root root, RootDesk after) {
        List<RootDesk> desks = new ArrayList<>(root.desks());
        desks.replaceAll(each -> each.id().equals(after.id()) ? after : each);
        return desks;
    }

    /**
     * Lets a desk sign more, such as a duty that came with a newer version, with the keys that it has.
     *
     * @throws Problem {@code root.not-so} when it has a duty already or its keys cannot take it in
     */
    public Root entitle(Folder folder, DeskId desk, Set<Duty> duties, User by) {
        return next(folder, by, root -> {
            RootDesk before = listed(root, desk);
            RootDesk after = before;
            for (Duty duty : EnumSet.copyOf(duties)) {
                RootKey chosen = after.keyFor(duty).filter(key -> before.couldBeAllowed().contains(duty)).orElseThrow(() ->
                        Problem.badInput("root.not-so", "duties", "The keys of \"" + before.name() + "\" cannot be allowed \""
                                + duty.wire() + "\", or may sign it already. Nothing was changed."));
                after = after.with(after.keys().stream()
                        .map(key -> key.equals(chosen) ? key.may(with(key.may(), duty)) : key).toList());
            }
            return new Next(in(root, after), Activity.of("root.desk-allowed", "root", root.version() + 1).with("desk",
                    before.name()).with("duties", EnumSet.copyOf(duties).stream().map(Duty::wire)
                            .collect(Collectors.joining(", "))));
        });
    }

    /** Nothing that a desk signs counts any more, whatever its date says. */
    public Root revoke(Folder folder, DeskId desk, User by) {
        Instant now = clock.now();
        return change(folder, desk, before -> before.with(before.keys().stream()
                .map(key -> key.state() == RootKey.State.REVOKED ? key : key.ended(RootKey.State.REVOKED, now)).toList())
                .sealed(before.seals().stream()
                        .map(seal -> seal.state() == RootKey.State.REVOKED ? seal : seal.ended(RootKey.State.REVOKED, now))
                        .toList()), by);
    }

    /** Another key for a desk's customer documents, from now on; the one before is retired, or revoked where it is lost. */
    Root seal(Folder folder, DeskId desk, SealingKey key, boolean lost, User by) {
        Instant now = clock.now();
        return next(folder, by, root -> new Next(in(root, listed(root, desk).sealedTo(key,
                lost ? RootKey.State.REVOKED : RootKey.State.RETIRED, now)),
                Activity.of("root.sealing-key-listed", "root", root.version() + 1).with("desk", desk).with("key", key.id())));
    }

    /** Adds a desk or an outside issuer, as the next version; one that comes back keeps its ended keys listed as such. */
    public Root admit(Folder folder, RootDesk newcomer, User by) {
        return next(folder, by, root -> {
            List<RootDesk> desks = new ArrayList<>(root.desks());
            List<RootKey> keys = new ArrayList<>();
            List<RootSeal> seals = new ArrayList<>();
            root.desk(newcomer.id()).filter(before -> !before.inForce()).ifPresent(before -> {
                keys.addAll(before.keys());
                before.seals().forEach(seal ->
                        seals.add(seal.active() ? seal.ended(RootKey.State.REVOKED, clock.now()) : seal));
                desks.remove(before);
            });
            keys.addAll(newcomer.keys());
            seals.addAll(newcomer.seals());
            desks.add(newcomer.with(keys).sealed(seals));
            return new Next(desks, Activity.of("root.desk-admitted", "root", root.version() + 1));
        });
    }

    /** Replaces this desk's own keys by fresh ones with the same duties; what the old ones signed so far still counts. */
    public Root renewOwnKeys(Folder folder, User by) {
        Instant now = clock.now();
        return change(folder, self, before -> {
            List<RootKey> keys = new ArrayList<>();
            for (RootKey key : before.keys()) {
                keys.add(key.active() ? key.ended(RootKey.State.RETIRED, now) : key);
                if (key.active()) {
                    SigningKey next = SigningKey.generate(random);
                    books.keys().add(next);
                    keys.add(RootKey.active(next.verifying(), key.may(), now));
                }
            }
            OpeningKey opening = OpeningKey.generate(random);
            books.keys().add(opening);
            return before.with(keys).sealedTo(opening.sealing(), RootKey.State.RETIRED, now);
        }, by);
    }

    /** A fresh general manager's key, signed for by the old one and itself. */
    public Root renewManagerKey(Folder folder, User by) {
        return replaceManager(folder, manager(), by);
    }

    /**
     * A fresh general manager's key on this desk, signed for by the printed recovery key, when the old one is lost.
     *
     * @throws Problem {@code root.not-recovery-key} when the text is not the recovery key that the root lists
     */
    public Root recover(Folder folder, String recoveryKey, User by) {
        SigningKey recovery = SecretText.read(recoveryKey);
        if (!books.trusted().map(root -> root.recovery().equals(recovery.verifying())).orElse(false)) {
            throw Problem.badInput("root.not-recovery-key", "recoveryKey",
                    "This is not the recovery key of this dealership. Nothing was changed.");
        }
        return replaceManager(folder, recovery, by);
    }

    private Root replaceManager(Folder folder, SigningKey old, User by) {
        Permissions.require(by, Action.SIGN_ROOT);
        SigningKey fresh = SigningKey.generate(random);
        return books.unitOfWork().write(by.actor(), log -> {
            SignedFile before = before();
            Root root = RootJson.read(before);
            var next = new Root(root.dealership(), root.version() + 1, fresh.verifying(), root.recovery(), root.desks(),
                    clock.now(), clock.now().plus(DocumentType.ROOT.good()), "");
            books.keys().keepManager(fresh);
            return keep(new Share(folder), sign(next, before.hash(), before.content(), List.of(old, fresh), by),
                    Activity.of("root.manager-key-replaced", "root", next.version()), log);
        });
    }

    /** The desks of the next version, and what the log says of it. */
    private record Next(List<RootDesk> desks, Activity said) { }

    private Root next(Folder folder, User by, Function<Root, Next> change) {
        Permissions.require(by, Action.SIGN_ROOT);
        SigningKey manager = manager();
        return books.unitOfWork().write(by.actor(), log -> {
            SignedFile before = before();
            Root root = RootJson.read(before);
            Next then = change.apply(root);
            var next = new Root(root.dealership(), root.version() + 1, root.generalManager(), root.recovery(),
                    then.desks(), clock.now(), clock.now().plus(DocumentType.ROOT.good()), "");
            return keep(new Share(folder), sign(next, before.hash(), before.content(), List.of(manager), by), then.said(), log);
        });
    }

    private static Set<Duty> with(Set<Duty> may, Duty duty) {
        Set<Duty> more = EnumSet.of(duty);
        more.addAll(may);
        return more;
    }

    private SignedFile before() {
        return books.root().newestFile().orElseThrow(() -> Problem.couldNot("share.no-root",
                "This desk belongs to no dealership yet. Nothing was changed."));
    }

    private SigningKey manager() {
        return books.keys().manager().orElseThrow(() -> Problem.notAllowed("root.no-key",
                "The general manager's key is not on this desk. Nothing was changed. Use the desk that founded the "
                        + "dealership, or the printed recovery key."));
    }

    private SignedFile sign(Root root, @Nullable String previous, ObjectNode before,
                            List<SigningKey> keys, User by) {
        return SignedFile.sign(new SignedFile.Draft(DocumentType.ROOT, root.format(), root.dealership().id(), self,
                by.actor(), root.version(), previous, root.issued(), root.expires(), RootJson.write(root, before)), keys);
    }

    /** Keeps the version and writes it to the share; when that fails, the unit of work is undone with it. */
    private Root keep(Share share, SignedFile file, Activity said, ActivityLog log) {
        Root root = RootJson.read(file);
        books.root().keep(file);
        log.note(said.with("hash", file.hash()));
        try {
            Optional<SignedFile> there = found(share);
            if (there.isPresent() && (!there.get().dealership().equals(file.dealership())
                    || there.get().sequence() != file.sequence() - 1)) {
                throw Problem.conflict("root.changed-meanwhile", "The root of trust on the share is another one than this "
                        + "desk knows. Nothing was changed. Wait for the next look at the share and do it again.");
            }
            share.writeRoot(file);
        } catch (IOException failed) {
            throw Problem.couldNot("share.unwritable", "The shared folder cannot be written, and the root of trust must "
                    + "stand there. Nothing was changed. Mend the folder or its permissions and do it again.", failed);
        }
        return root;
    }

    private static Optional<SignedFile> found(Share share) {
        try {
            return share.read(Share.ROOT, DocumentType.ROOT).map(found -> SignedFile.read(found.bytes(), DocumentType.ROOT));
        } catch (IOException absent) {
            throw Problem.couldNot("share.absent", "The shared folder cannot be read. Nothing was changed. "
                    + "Check the path and the network.", absent);
        }
    }
}
