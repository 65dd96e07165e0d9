package app.baton.exchange;

import static app.baton.exchange.Verifier.refused;

import app.baton.exchange.Envelope.Address;
import app.baton.exchange.Envelope.Place;
import app.baton.exchange.Envelope.Slot;
import app.baton.journal.DeskId;
import app.baton.journal.Problem;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Seals JSON to desks and opens what was sealed to this one. */
final class Sealer {

    private static final String INFO = "Baton customer document 1";
    private static final String COMMIT = "Baton content key 1";

    /** A desk that is to read, and its key. */
    record Reader(DeskId desk, SealingKey key) { }

    private final SecureRandom random;

    Sealer(SecureRandom random) {
        this.random = random;
    }

    /**
     * One content key, the JSON under it once, and the key in a slot for each desk.
     *
     * @throws Problem {@code share.too-large}
     */
    Envelope seal(Place place, UUID paper, ObjectNode secret, List<Reader> to) {
        String json = CanonicalJson.text(secret);
        if (json.getBytes(StandardCharsets.UTF_8).length > SealedText.MOST) {
            throw Problem.badInput("share.too-large", "", "The document would be larger than the " + SealedText.MOST
                    + " bytes that can be sealed. Nothing was sent.");
        }
        List<Address> addresses = to.stream().map(each -> new Address(each.desk, each.key.id())).toList();
        byte[] bound = Envelope.bound(place, paper, addresses);
        byte[] key = fresh(SealedText.KEY);
        byte[] nonce = fresh(SealedText.NONCE);
        List<Slot> slots = new ArrayList<>();
        for (Reader each : to) {
            Hpke.Message message = Hpke.seal(each.key, OpeningKey.generate(random), info(), bound, key);
            slots.add(new Slot(each.desk, each.key.id(), message.enc(), message.text()));
        }
        Envelope envelope = new Envelope(paper, slots, commit(key), nonce, SealedText.seal(key, nonce, bound, json));
        Arrays.fill(key, (byte) 0);
        return envelope;
    }

    /**
     * Seals a document of this desk anew for another place in its chain, and for whoever is entitled now.
     *
     * @throws Problem when this desk cannot open it itself
     */
    Envelope again(Root root, SignedFile old, DeskId self, DeskKeys keys, long sequence) {
        ObjectNode secret = open(old, self, keys).orElseThrow(Sealer::broken);
        SealingKey own = keys.opening().getLast().sealing();
        return seal(new Place(old.dealership(), self, old.type(), sequence), Envelope.read(old).paper(), secret,
                CustomerPost.readers(root, self, own, old.type()));
    }

    /**
     * Opens a document for a desk.
     *
     * @return nothing when the document is not for that desk
     * @throws Problem when it says that it is, and yet does not open
     */
    static Optional<ObjectNode> open(SignedFile file, DeskId self, DeskKeys keys) {
        Envelope envelope = Envelope.read(file);
        @Nullable Slot slot = envelope.slot(self).orElse(null);
        if (slot == null) {
            return Optional.empty();
        }
        OpeningKey own = keys.opening(slot.key()).orElseThrow(() -> unknownKey(file.issuer().equals(self)));
        byte[] bound = Envelope.bound(Place.of(file), envelope.paper(), envelope.addresses());
        byte[] key = Hpke.open(own, new Hpke.Message(slot.enc(), slot.wrapped()), info(), bound)
                .filter(opened -> opened.length == SealedText.KEY && commit(opened).equals(envelope.commit()))
                .orElseThrow(Sealer::broken);
        byte[] json = SealedText.open(key, envelope.nonce(), bound, envelope.secret()).orElseThrow(Sealer::broken);
        Arrays.fill(key, (byte) 0);
        return Optional.of(read(json));
    }

    /** What was sealed came whole, so that what is wrong with it is no matter of waiting. */
    private static ObjectNode read(byte[] json) {
        try {
            return CanonicalJson.read(json);
        } catch (Problem noJson) {
            throw refused("sealed.unreadable", "The document opens, but what was sealed in it is not what Baton seals. Ask at "
                    + "the desk that signed it. (" + noJson.code() + ")");
        }
    }

    private static Problem unknownKey(boolean ownDocument) {
        if (ownDocument) {
            return refused("sealed.lost-key", "This desk sent the document itself, and does not have the key any more that opens "
                    + "it here: it was restored from a backup that is older than the key. What the document says is on the "
                    + "desks that it was sent to; it cannot be sent again from here.");
        }
        return refused("sealed.unknown-key", "The document is sealed to a key that this desk does not have. If this desk was "
                + "restored from an older backup, it has asked for a new key already: once the general manager has taken that "
                + "over under Desks, the document comes again.");
    }

    private static Problem broken() {
        return refused("sealed.broken", "The document says that it is sealed to this desk, but it does not open: it was altered, "
                + "or taken out of another document. Ask at the desk that signed it.");
    }

    /** ChaCha20-Poly1305 alone would let one text open under two keys, and say something else under each. */
    static String commit(byte[] key) {
        byte[] label = COMMIT.getBytes(StandardCharsets.UTF_8);
        byte[] both = Arrays.copyOf(label, label.length + key.length);
        System.arraycopy(key, 0, both, label.length, key.length);
        String hash = CanonicalJson.sha256(both);
        Arrays.fill(both, (byte) 0);
        return hash;
    }

    /** What HPKE calls the info: which use of a desk's key this is. */
    static byte[] info() {
        return INFO.getBytes(StandardCharsets.UTF_8);
    }

    private byte[] fresh(int size) {
        byte[] bytes = new byte[size];
        random.nextBytes(bytes);
        return bytes;
    }
}
