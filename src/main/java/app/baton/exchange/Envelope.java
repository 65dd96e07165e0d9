package app.baton.exchange;

import static app.baton.exchange.Verifier.refused;

import app.baton.journal.DealershipId;
import app.baton.journal.DeskId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The content of a document that only entitled desks read; the schemas are {@code deal.json} and {@code review.json}. One
 * content key opens {@code secret}, and {@code slots} hold that key once for each desk. {@code paper} is the same in every
 * copy that is sealed again later, for desks that could not be written to before. {@code commit} is the hash of the content
 * key, so that no two desks are given two keys that open one text to two different deals.
 */
record Envelope(UUID paper, List<Slot> slots, String commit, byte[] nonce, byte[] secret) {

    /** More desks than any dealership has. */
    private static final int MOST_SLOTS = 1000;

    /** The content key for one desk, sealed to the key that this id names. */
    record Slot(DeskId desk, String key, byte[] enc, byte[] wrapped) { }

    /** For which desk under which of its keys. */
    record Address(DeskId desk, String key) { }

    /** Where the envelope stands; it opens nowhere else. */
    record Place(DealershipId dealership, DeskId issuer, DocumentType type, long sequence) {

        static Place of(SignedFile file) {
            return new Place(file.dealership(), file.issuer(), file.type(), file.sequence());
        }
    }

    Envelope {
        slots = List.copyOf(slots);
    }

    ObjectNode content() {
        Base64.Encoder base64 = Base64.getEncoder();
        ObjectNode content = JsonNodeFactory.instance.objectNode().put("suite", Hpke.SUITE).put("paper", paper.toString());
        ArrayNode list = content.putArray("for");
        slots.forEach(slot -> list.addObject().put("desk", slot.desk.toString()).put("key", slot.key)
                .put("enc", base64.encodeToString(slot.enc)).put("wrapped", base64.encodeToString(slot.wrapped)));
        return content.put("commit", commit).put("nonce", base64.encodeToString(nonce))
                .put("secret", base64.encodeToString(secret));
    }

    static Envelope read(SignedFile file) {
        Fields content = file.fields();
        if (!content.text("suite").equals(Hpke.SUITE)) {
            throw refused("sealed.newer", "The document is sealed in a way that this version of Baton does not know ("
                    + content.text("suite") + "). Update Baton on this desk to read it.");
        }
        List<Slot> slots = new ArrayList<>();
        Set<DeskId> desks = new HashSet<>();
        for (Fields each : content.objects("for")) {
            Slot slot = new Slot(each.read("desk", DeskId::parse, "is not a UUID"), each.text("key"),
                    bytes(each, "enc", 32), bytes(each, "wrapped", SealedText.KEY + SealedText.TAG));
            if (!desks.add(slot.desk) || slots.size() == MOST_SLOTS) {
                throw each.wrong("desk", "is named twice, or is one of too many");
            }
            slots.add(slot);
        }
        if (slots.isEmpty()) {
            throw content.wrong("for", "names no desk");
        }
        byte[] secret = content.read("secret", Base64.getDecoder()::decode, "is not Base64");
        if (secret.length < SealedText.LEAST) {
            throw content.wrong("secret", "is shorter than anything that is sealed");
        }
        return new Envelope(content.read("paper", UUID::fromString, "is not a UUID"), slots,
                content.text("commit"), bytes(content, "nonce", SealedText.NONCE), secret);
    }

    Optional<Slot> slot(DeskId desk) {
        return slots.stream().filter(each -> each.desk.equals(desk)).findFirst();
    }

    List<Address> addresses() {
        return slots.stream().map(slot -> new Address(slot.desk, slot.key)).toList();
    }

    /** What an envelope is bound to, in canonical JSON: its place, which paper it is, and for whom it says it is. */
    static byte[] bound(Place place, UUID paper, List<Address> to) {
        ObjectNode bound = JsonNodeFactory.instance.objectNode().put("dealership", place.dealership.toString())
                .put("issuer", place.issuer.toString()).put("type", place.type.wire()).put("sequence", place.sequence)
                .put("paper", paper.toString());
        ArrayNode list = bound.putArray("for");
        to.forEach(address -> list.addObject().put("desk", address.desk.toString()).put("key", address.key));
        return CanonicalJson.bytes(bound);
    }

    private static byte[] bytes(Fields fields, String name, int size) {
        byte[] bytes = fields.read(name, Base64.getDecoder()::decode, "is not Base64");
        if (bytes.length != size) {
            throw fields.wrong(name, "does not have " + size + " bytes");
        }
        return bytes;
    }
}
