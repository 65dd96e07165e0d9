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
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a desk comes into a dealership: it reads the root and a person compares its fingerprint by telephone; it leaves a
 * signed request in {@code join/}; the general manager compares the request's fingerprint and lets it in.
 */
public final class Joining {

    private final ShareBooks books;
    private final Clock clock;
    private final SecureRandom random;

    public Joining(ShareBooks books, Clock clock, SecureRandom random) {
        this.books = books;
        this.clock = clock;
        this.random = random;
    }

    /** A desk that asks to be let in, with the fingerprint that its own screen shows. */
    public record Request(DeskId desk, String name, int format, List<VerifyingKey> keys, List<Set<Duty>> wants,
                          @Nullable SealingKey sealing, Actor by, Instant issued, Fingerprint fingerprint) {

        public Request {
            keys = List.copyOf(keys);
            wants = List.copyOf(wants);
        }

        /** All duties it asks for. */
        public Set<Duty> duties() {
            Set<Duty> all = EnumSet.noneOf(Duty.class);
            wants.forEach(all::addAll);
            return all;
        }
    }

    /**
     * The root of trust as it stands on a share, to be believed only after its fingerprint was compared.
     *
     * @throws Problem {@code share.empty}, {@code share.absent} or what is wrong with the file
     */
    public static Root look(Folder folder) {
        return RootJson.read(there(folder));
    }

    /**
     * Believes the root on the share after a person has compared its fingerprint, and asks to be let in.
     *
     * @param heard the digits that were read aloud
     * @throws Problem {@code root.fingerprint} when they are not those of the root on the share
     */
    public Request ask(Folder folder, String heard, DeskId self, String deskName, Set<Duty> wanted, Actor by) {
        SignedFile file = there(folder);
        Root root = RootJson.read(file);
        if (!Fingerprint.of(root).matches(heard)) {
            throw Problem.badInput("root.fingerprint", "fingerprint", "The digits do not fit the dealership on this share. "
                    + "Nothing was kept. Have them read again; if they still differ, this is the wrong folder or somebody "
                    + "has tampered with it.");
        }
        return books.unitOfWork().write(by, log -> {
            books.root().keep(file);
            List<Set<Duty>> parts = Duties.split(wanted);
            // a desk that was revoked comes back with fresh keys only
            List<SigningKey> keys = new ArrayList<>(books.keys().own().stream()
                    .filter(key -> !root.ended(key.verifying())).toList());
            while (keys.size() < parts.size()) {
                SigningKey key = SigningKey.generate(random);
                books.keys().add(key);
                keys.add(key);
            }
            SignedFile request = request(root, self, deskName, parts, keys.subList(0, parts.size()), opening(root), by);
            log.note(Activity.of("desk.asked", "desk", self).with("root", root.version()));
            try {
                folder.write(Share.joinPath(self), request.bytes());
            } catch (IOException failed) {
                throw Problem.couldNot("share.unwritable", "The request to join could not be written to the shared folder. "
                        + "Nothing was kept. Check that this computer may write there.", failed);
            }
            return read(request);
        });
    }

    private SealingKey opening(Root root) {
        return books.keys().opening().reversed().stream().map(OpeningKey::sealing).filter(key -> !root.lists(key)).findFirst()
                .orElseGet(() -> {
                    OpeningKey key = OpeningKey.generate(random);
                    books.keys().add(key);
                    return key.sealing();
                });
    }

    /** The requests that wait on the share; what is no request, expired, or made with a revoked key, is left out. */
    public List<Request> requests(Folder folder) {
        List<Request> requests = new ArrayList<>();
        Share share = new Share(folder);
        Optional<Root> root = books.trusted();
        try {
            for (String path : share.requests()) {
                Optional<Found> found = share.read(path, DocumentType.JOIN);
                found.flatMap(each -> valid(each, path)).filter(each -> root.isPresent()
                        && root.get().desk(each.desk()).filter(RootDesk::inForce).isEmpty()
                        && each.keys().stream().noneMatch(root.get()::ended)).ifPresent(requests::add);
            }
        } catch (IOException absent) {
            throw Problem.couldNot("share.absent", "The shared folder cannot be read. Check the path and the network.", absent);
        }
        return requests;
    }

    /**
     * Lets a desk in, with the duties that the general manager grants of those it asked for, as the next version of the
     * root.
     *
     * @param heard the digits that the person at the other desk read aloud
     * @throws Problem {@code desk.fingerprint} when they are not those of the request
     */
    public Root accept(Trust trust, Folder folder, Request request, String heard, Set<Duty> granted, boolean bothKeys,
                       User by) {
        Permissions.require(by, Action.SIGN_ROOT);
        if (!request.fingerprint().matches(heard)) {
            throw Problem.badInput("desk.fingerprint", "fingerprint", "The digits do not fit this request. Nobody was let "
                    + "in. Have them read again; if they still differ, the request comes from somebody else.");
        }
        Instant now = clock.now();
        List<RootKey> keys = new ArrayList<>();
        for (int i = 0; i < request.keys().size(); i++) {
            Set<Duty> may = new HashSet<>(request.wants().get(i));
            may.retainAll(granted);
            keys.add(RootKey.active(request.keys().get(i), may, now));
        }
        List<RootSeal> seals = request.sealing() == null ? List.of() : List.of(RootSeal.active(request.sealing(), now));
        return trust.admit(folder,
                new RootDesk(request.desk(), request.name(), request.format(), bothKeys, false, keys, seals), by);
    }

    private static SignedFile there(Folder folder) {
        Share share = new Share(folder);
        try {
            Found found = share.read(Share.ROOT, DocumentType.ROOT).orElseThrow(() -> Problem.badInput("share.empty",
                    "folder", "This folder holds no dealership. Choose the folder that the first desk uses."));
            return SignedFile.read(found.bytes(), DocumentType.ROOT);
        } catch (IOException absent) {
            throw Problem.couldNot("share.absent", "The shared folder cannot be read. Check the path and the network.", absent);
        }
    }

    private SignedFile request(Root root, DeskId self, String name, List<Set<Duty>> parts, List<SigningKey> keys,
                               SealingKey sealing, Actor by) {
        ObjectNode content = JsonNodeFactory.instance.objectNode().put("name", name).put("format", DocumentType.FORMAT)
                .put("sealing", sealing.base64());
        ArrayNode list = content.putArray("keys");
        for (int i = 0; i < keys.size(); i++) {
            ObjectNode key = list.addObject().put("key", keys.get(i).verifying().base64());
            ArrayNode wants = key.putArray("wants");
            parts.get(i).stream().sorted().forEach(duty -> wants.add(duty.wire()));
        }
        Instant now = clock.now();
        return SignedFile.sign(new SignedFile.Draft(DocumentType.JOIN, 1, root.dealership().id(), self, by, 1, null, now,
                now.plus(DocumentType.JOIN.good()), content), keys);
    }

    private Optional<Request> valid(Found found, String path) {
        try {
            SignedFile file = SignedFile.read(found.bytes(), DocumentType.JOIN);
            Request request = read(file);
            boolean good = path.equals(Share.joinPath(file.issuer())) && !clock.now().isAfter(file.expires())
                    && books.trusted().map(root -> root.dealership().id().equals(file.dealership())).orElse(false);
            return good ? Optional.of(request) : Optional.empty();
        } catch (Problem notOne) {
            return Optional.empty();
        }
    }

    /** A request shows by its signatures that the asking desk holds every key it names. */
    private static Request read(SignedFile file) {
        Fields content = file.fields();
        List<VerifyingKey> keys = new ArrayList<>();
        List<Set<Duty>> wants = new ArrayList<>();
        for (Fields each : content.objects("keys")) {
            VerifyingKey key = each.read("key", VerifyingKey::new, "is not an Ed25519 key in Base64");
            if (!file.signedBy(key)) {
                throw Verifier.refused("share.altered", "The request is not signed with the key it names.");
            }
            Set<Duty> duties = EnumSet.noneOf(Duty.class);
            each.texts("wants").forEach(wire -> Duty.parse(wire).ifPresent(duties::add));
            keys.add(key);
            wants.add(duties);
        }
        if (keys.isEmpty()) {
            throw content.wrong("keys", "names no key");
        }
        return new Request(file.issuer(), content.text("name"), content.count("format"), keys, wants,
                content.has("sealing") ? RootJson.sealing(content, "sealing") : null, file.by(), file.issued(),
                Fingerprint.of(keys));
    }
}
