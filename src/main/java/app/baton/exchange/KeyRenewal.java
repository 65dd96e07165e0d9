package app.baton.exchange;

import app.baton.exchange.Folder.Found;
import app.baton.journal.Activity;
import app.baton.journal.Actor;
import app.baton.journal.Clock;
import app.baton.journal.DeskId;
import app.baton.journal.Problem;
import app.baton.people.Action;
import app.baton.people.Permissions;
import app.baton.people.User;
import java.io.IOException;
import java.nio.file.ReadOnlyFileSystemException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a desk that is in already comes to a key for customer documents: a desk of an older Baton that has none, one that was
 * restored without it, one that wants a fresh one. It leaves a request in {@code join/}, signed with keys that the root
 * lists, and the general manager takes it over; nobody has to read digits aloud, since the root knows the desk.
 */
public final class KeyRenewal {

    /** A request is written anew so long before it is over. */
    private static final Duration AHEAD = Duration.ofDays(7);

    private final ShareBooks books;
    private final DeskId self;
    private final Clock clock;
    private final SecureRandom random;

    public KeyRenewal(ShareBooks books, DeskId self, Clock clock, SecureRandom random) {
        this.books = books;
        this.self = self;
        this.clock = clock;
        this.random = random;
    }

    /** A desk that asks for a key to be listed. {@code lost} where it does not hold the one that is listed now. */
    public record Renewal(DeskId desk, String name, SealingKey key, boolean lost, Instant issued) { }

    /** A fresh key for this desk's customer documents. The next look at the share asks for it to be listed. */
    public void renew(User by) {
        Permissions.require(by, Action.MANAGE_DESKS);
        books.unitOfWork().write(by.actor(), log -> {
            OpeningKey key = OpeningKey.generate(random);
            books.keys().add(key);
            log.note(Activity.of("desk.key-made", "desk", self).with("key", key.sealing().id()));
            return key;
        });
    }

    /** Sees to it that the root lists a key that this desk holds, or has been asked to. */
    void look(Share share, Root root, Round round) throws IOException {
        Optional<RootDesk> me = root.desk(self).filter(desk -> desk.inForce() && !desk.outside());
        if (me.isEmpty()) {
            return;
        }
        Optional<SealingKey> listed = me.get().sealing();
        SealingKey wanted = wanted(root, listed);
        if (listed.filter(wanted::equals).isPresent()) {
            return;
        }
        boolean lost = listed.filter(key -> books.keys().opening(key.id()).isEmpty()).isPresent();
        try {
            if (!asked(share, wanted, lost)) {
                share.write(Share.joinPath(self), request(root, me.get(), wanted, lost).bytes());
            }
        } catch (PatientFolder.Slow slow) {
            throw slow;
        } catch (IOException | ReadOnlyFileSystemException unwritable) {
            round.notice("share.key-not-asked", "This desk's key for documents about customers could not be left on the "
                    + "share for the general manager. It is tried again with every look.");
            return;
        }
        if (me.get().readsCustomers()) {
            round.notice("share.key-waits", "This desk's key for documents about customers waits for the general manager, who "
                    + "takes it over in Administration, under Desks. Until then other desks cannot send it such documents.");
        }
    }

    /** The newest own key that the root can list for this desk, or a fresh one. */
    private SealingKey wanted(Root root, Optional<SealingKey> listed) {
        return books.keys().opening().reversed().stream().map(OpeningKey::sealing)
                .filter(key -> listed.filter(key::equals).isPresent() || !root.lists(key)).findFirst()
                .orElseGet(() -> books.unitOfWork().write(Actor.SYSTEM, log -> {
                    OpeningKey key = OpeningKey.generate(random);
                    books.keys().add(key);
                    log.note(Activity.of("desk.key-made", "desk", self).with("key", key.sealing().id()));
                    return key.sealing();
                }));
    }

    private boolean asked(Share share, SealingKey wanted, boolean lost) throws IOException {
        Optional<Found> found = share.read(Share.joinPath(self), DocumentType.JOIN);
        try {
            return found.map(each -> SignedFile.read(each.bytes(), DocumentType.JOIN))
                    .filter(file -> file.issuer().equals(self) && clock.now().isBefore(file.expires().minus(AHEAD))
                            && books.keys().own().stream().anyMatch(key -> file.signedBy(key.verifying())))
                    .map(SignedFile::fields).filter(content -> content.flagOr("renews", false)
                            && content.flagOr("lost", false) == lost && content.textOr("sealing").equals(wanted.base64()))
                    .isPresent();
        } catch (Problem other) {
            return false;
        }
    }

    private SignedFile request(Root root, RootDesk me, SealingKey wanted, boolean lost) {
        ObjectNode content = JsonNodeFactory.instance.objectNode().put("name", me.name()).put("format", DocumentType.FORMAT)
                .put("sealing", wanted.base64()).put("renews", true).put("lost", lost);
        List<SigningKey> keys = new ArrayList<>();
        ArrayNode list = content.putArray("keys");
        for (SigningKey own : books.keys().own()) {
            me.key(own.verifying()).filter(RootKey::active).ifPresent(listed -> {
                keys.add(own);
                ArrayNode wants = list.addObject().put("key", own.verifying().base64()).putArray("wants");
                listed.may().stream().sorted().forEach(duty -> wants.add(duty.wire()));
            });
        }
        Instant now = clock.now();
        return SignedFile.sign(new SignedFile.Draft(DocumentType.JOIN, root.format(), root.dealership().id(), self,
                Actor.SYSTEM, 1, null, now, now.plus(DocumentType.JOIN.good()), content), keys);
    }

    /** The requests on the share that the root can still take over. */
    public List<Renewal> waiting(Folder folder) {
        Optional<Root> root = books.trusted();
        List<Renewal> waiting = new ArrayList<>();
        if (root.isEmpty()) {
            return waiting;
        }
        Share share = new Share(folder);
        try {
            for (String path : share.requests()) {
                share.read(path, DocumentType.JOIN).flatMap(found -> renewal(root.get(), path, found)).ifPresent(waiting::add);
            }
        } catch (IOException absent) {
            throw Problem.couldNot("share.absent", "The shared folder cannot be read. Check the path and the network.", absent);
        }
        return waiting;
    }

    private Optional<Renewal> renewal(Root root, String path, Found found) {
        try {
            SignedFile file = SignedFile.read(found.bytes(), DocumentType.JOIN);
            Fields content = file.fields();
            Optional<RootDesk> desk = root.desk(file.issuer()).filter(each -> each.inForce() && !each.outside());
            boolean good = path.equals(Share.joinPath(file.issuer())) && root.dealership().id().equals(file.dealership())
                    && !clock.now().isAfter(file.expires()) && content.flagOr("renews", false)
                    && desk.filter(each -> signed(each, file)).isPresent();
            if (!good) {
                return Optional.empty();
            }
            SealingKey key = RootJson.sealing(content, "sealing");
            return root.lists(key) ? Optional.empty() : Optional.of(new Renewal(file.issuer(), desk.orElseThrow().name(), key,
                    content.flagOr("lost", false), file.issued()));
        } catch (Problem notOne) {
            return Optional.empty();
        }
    }

    private static boolean signed(RootDesk desk, SignedFile file) {
        return desk.keys().stream().filter(RootKey::active).anyMatch(key -> file.signedBy(key.key()));
    }

    /**
     * Lists the key, as the next version of the root.
     *
     * @throws Problem {@code desk.key-gone} when the request does not wait on the share any more
     */
    public Root takeOver(Trust trust, Folder folder, Renewal renewal, User by) {
        Permissions.require(by, Action.SIGN_ROOT);
        if (!Set.copyOf(waiting(folder)).contains(renewal)) {
            throw Problem.conflict("desk.key-gone", "\"" + renewal.name() + "\" does not ask for this key any more. Nothing was "
                    + "changed. Look at the list again.");
        }
        return trust.seal(folder, renewal.desk(), renewal.key(), renewal.lost(), by);
    }
}
