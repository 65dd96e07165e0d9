package app.baton.exchange;

import app.baton.journal.DealershipId;
import app.baton.journal.DeskId;
import app.baton.journal.Problem;
import app.baton.people.Dealership;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The root of trust as the content of a signed document, and the rules by which one version follows another. */
final class RootJson {

    private RootJson() { }

    /** Reads a root that its own general manager's or recovery key signed; whether to trust that key is another matter. */
    static Root read(SignedFile file) {
        if (file.type() != DocumentType.ROOT) {
            throw Problem.badInput("share.wrong-type", "/signed/type", "The file is not a root of trust.");
        }
        Fields content = file.fields();
        Root root;
        try {
            root = new Root(dealership(file.dealership(), content), file.sequence(),
                    key(content, "generalManager"), key(content, "recovery"),
                    content.objects("desks").stream().map(RootJson::desk).toList(),
                    file.issued(), file.expires(), file.hash());
        } catch (IllegalArgumentException refused) {
            throw Problem.badInput("root.wrong", "/signed/content", "The root of trust is not complete: "
                    + refused.getMessage() + ".");
        }
        if (!file.signedBy(root.generalManager()) && !file.signedBy(root.recovery())) {
            throw Problem.badInput("root.not-signed", "/signatures",
                    "The root of trust is not signed by the general manager's key that it names.");
        }
        return root;
    }

    /**
     * Reads the version that follows a known one: exactly one higher, built on it, signed by a key that the known one
     * trusts and by the general manager's key of its own.
     */
    static Root following(Root known, SignedFile file) {
        Root next = read(file);
        if (!next.dealership().id().equals(known.dealership().id())) {
            throw Problem.badInput("share.other-dealership", "/signed/dealership",
                    "The root of trust on the share belongs to another dealership.");
        }
        if (next.version() != known.version() + 1 || !known.hash().equals(file.previous())) {
            throw Problem.badInput("root.not-next", "/signed/sequence", "Version " + next.version()
                    + " of the root of trust does not follow version " + known.version() + ".");
        }
        boolean byKnown = file.signedBy(known.generalManager()) || file.signedBy(known.recovery());
        if (!byKnown || !file.signedBy(next.generalManager())) {
            throw Problem.badInput("root.not-signed", "/signatures", "Version " + next.version()
                    + " of the root of trust is not signed by both the old and the new general manager's key.");
        }
        return next;
    }

    /** Writes a root's members over the content of the version before, so that members of newer versions stay. */
    static ObjectNode write(Root root, ObjectNode before) {
        ObjectNode content = before.deepCopy();
        Dealership house = root.dealership();
        content.put("name", house.name()).put("city", house.city()).put("state", house.state())
                .put("zone", house.zone().getId());
        content.put("generalManager", root.generalManager().base64()).put("recovery", root.recovery().base64());
        ArrayNode desks = JsonNodeFactory.instance.arrayNode();
        for (RootDesk desk : root.desks()) {
            ObjectNode object = older(Fields.of(before).objects("desks"), "desk", desk.id().toString());
            object.put("desk", desk.id().toString()).put("name", desk.name()).put("format", desk.format())
                    .put("bothKeys", desk.bothKeys()).put("outside", desk.outside());
            List<Fields> known = Fields.of(object).objects("keys");
            ArrayNode keys = object.putArray("keys");
            desk.keys().forEach(key -> keys.add(write(key, older(known, "key", key.key().base64()))));
            writeSeals(desk, object);
            desks.add(object);
        }
        content.set("desks", desks);
        return content;
    }

    private static void writeSeals(RootDesk desk, ObjectNode object) {
        if (desk.seals().isEmpty()) {
            object.remove("sealing");
            return;
        }
        List<Fields> known = Fields.of(object).objects("sealing");
        ArrayNode seals = object.putArray("sealing");
        for (RootSeal seal : desk.seals()) {
            ObjectNode each = older(known, "key", seal.key().base64());
            each.put("key", seal.key().base64()).put("state", Fields.word(seal.state())).put("since", seal.since().toString());
            if (seal.ended() != null) {
                each.put("ended", seal.ended().toString());
            }
            seals.add(each);
        }
    }

    private static ObjectNode older(List<Fields> before, String name, String value) {
        return before.stream().filter(each -> each.textOr(name).equals(value)).map(each -> each.node().deepCopy())
                .findFirst().orElseGet(JsonNodeFactory.instance::objectNode);
    }

    private static ObjectNode write(RootKey key, ObjectNode object) {
        object.put("key", key.key().base64()).put("state", Fields.word(key.state())).put("since", key.since().toString());
        if (key.ended() != null) {
            object.put("ended", key.ended().toString());
        }
        List<String> newer = Fields.of(object).texts("may").stream().filter(wire -> Duty.parse(wire).isEmpty()).toList();
        ArrayNode may = object.putArray("may");
        key.may().stream().sorted().forEach(duty -> may.add(duty.wire()));
        newer.forEach(may::add);
        return object;
    }

    private static Dealership dealership(DealershipId id, Fields content) {
        return new Dealership(id, content.text("name"), content.textOr("city"), content.textOr("state"),
                content.read("zone", ZoneId::of, "is not a time zone"));
    }

    private static VerifyingKey key(Fields fields, String name) {
        return fields.read(name, VerifyingKey::new, "is not an Ed25519 key in Base64");
    }

    private static RootDesk desk(Fields desk) {
        List<RootKey> keys = desk.objects("keys").stream().map(RootJson::key).toList();
        return new RootDesk(desk.read("desk", DeskId::parse, "is not a UUID"), desk.text("name"), desk.count("format"),
                desk.flagOr("bothKeys", false), desk.flagOr("outside", false), keys,
                desk.objects("sealing").stream().map(RootJson::seal).toList());
    }

    private static RootSeal seal(Fields seal) {
        return new RootSeal(sealing(seal, "key"), seal.word("state", RootKey.State.class), seal.instant("since"),
                seal.has("ended") ? seal.instant("ended") : null);
    }

    static SealingKey sealing(Fields fields, String name) {
        return fields.read(name, SealingKey::new, "is not an X25519 key in Base64");
    }

    private static RootKey key(Fields key) {
        Set<Duty> may = EnumSet.noneOf(Duty.class);
        key.texts("may").forEach(wire -> Duty.parse(wire).ifPresent(may::add));
        return new RootKey(key(key, "key"), may, key.word("state", RootKey.State.class), key.instant("since"),
                key.has("ended") ? key.instant("ended") : null);
    }
}
