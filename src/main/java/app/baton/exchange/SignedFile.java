package app.baton.exchange;

import app.baton.journal.Actor;
import app.baton.journal.DealershipId;
import app.baton.journal.DeskId;
import app.baton.journal.Problem;
import app.baton.journal.SealedDocument;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One signed document: the members of {@code signed} as values, the whole file as JSON so that members of newer versions
 * survive, and the hash of the canonical bytes that were signed. Reading one says nothing yet about trust.
 */
record SignedFile(DocumentType type, int format, DealershipId dealership, DeskId issuer, Actor by, long sequence,
                  @Nullable String previous, Instant issued, Instant expires, ObjectNode content, ObjectNode whole,
                  List<Mark> marks, String hash) {

    private static final int MOST_SIGNATURES = 16;

    /** A signature: the id of the key, and 64 bytes. */
    record Mark(String key, byte[] signature) { }

    /** What is about to be signed. */
    record Draft(DocumentType type, int format, DealershipId dealership, DeskId issuer, Actor by, long sequence,
                 @Nullable String previous, Instant issued, Instant expires, ObjectNode content) { }

    SignedFile {
        marks = List.copyOf(marks);
    }

    /**
     * Reads a file of a type's size.
     *
     * @throws Problem of kind {@code BAD_INPUT}, with a code that starts with {@code json.} or {@code share.}
     */
    static SignedFile read(byte[] bytes, DocumentType type) {
        SignedFile file = of(CanonicalJson.read(bytes, type.most()));
        if (file.type != type) {
            throw Problem.badInput("share.wrong-type", "/signed/type",
                    "The file should hold a document of type " + type.wire() + " but says " + file.type.wire() + ".");
        }
        return file;
    }

    static SignedFile read(String json) {
        return of(CanonicalJson.read(json));
    }

    static SignedFile of(ObjectNode whole) {
        Fields outer = Fields.of(whole);
        Fields signed = outer.object("signed");
        long format = signed.integer("format");
        if (format > DocumentType.FORMAT) {
            throw Problem.badInput("share.newer-format", "/signed/format", "The document has format " + format
                    + ", written by a newer Baton; this one reads up to " + DocumentType.FORMAT
                    + ". It was kept as it is. Update Baton on this desk to read it.");
        }
        if (format < 1) {
            throw signed.wrong("format", "counts from 1");
        }
        DocumentType type = DocumentType.parse(signed.text("type")).orElseThrow(
                () -> signed.wrong("type", "names a kind of document that this version does not know"));
        long sequence = signed.integer("sequence");
        if (sequence < 1) {
            throw signed.wrong("sequence", "counts from 1");
        }
        @Nullable String previous = signed.has("previous") ? hex(signed, "previous") : null;
        if ((previous == null) != (sequence == 1)) {
            throw signed.wrong("previous", "must be null in the first document and a hash in every other");
        }
        Fields by = signed.object("by");
        Actor actor = new Actor(by.read("id", UUID::fromString, "is not a UUID"), by.text("name"));
        return new SignedFile(type, (int) format,
                signed.read("dealership", DealershipId::parse, "is not a UUID"),
                signed.read("issuer", DeskId::parse, "is not a UUID"), actor, sequence, previous,
                signed.instant("issued"), signed.instant("expires"), signed.object("content").node(), whole,
                marks(outer), CanonicalJson.hash(signed.node()));
    }

    static SignedFile sign(Draft draft, List<SigningKey> keys) {
        ObjectNode signed = JsonNodeFactory.instance.objectNode();
        signed.put("type", draft.type.wire()).put("format", draft.format)
                .put("dealership", draft.dealership.toString()).put("issuer", draft.issuer.toString())
                .put("sequence", draft.sequence).put("previous", draft.previous)
                .put("issued", draft.issued.toString()).put("expires", draft.expires.toString());
        signed.putObject("by").put("id", draft.by.id().toString()).put("name", draft.by.name());
        signed.set("content", draft.content);
        return sign(signed, keys);
    }

    /** Signs an object that has all members already. */
    static SignedFile sign(ObjectNode signed, List<SigningKey> keys) {
        byte[] bytes = CanonicalJson.bytes(signed);
        ObjectNode whole = JsonNodeFactory.instance.objectNode();
        whole.set("signed", signed);
        ArrayNode signatures = whole.putArray("signatures");
        for (SigningKey key : keys) {
            signatures.addObject().put("key", key.verifying().id())
                    .put("sig", Base64.getEncoder().encodeToString(key.sign(bytes)));
        }
        return of(whole);
    }

    /** Whether the file carries this key's valid signature. */
    boolean signedBy(VerifyingKey key) {
        String id = key.id();
        return marks.stream().anyMatch(mark -> mark.key.equals(id)
                && key.verifies(CanonicalJson.bytes(whole.get("signed")), mark.signature));
    }

    /** Whether the file claims to be signed by this key; see {@link #signedBy} for the truth. */
    boolean names(VerifyingKey key) {
        String id = key.id();
        return marks.stream().anyMatch(mark -> mark.key.equals(id));
    }

    Fields fields() {
        return Fields.at("/signed/content", content);
    }

    /** The file as it is written: one line of canonical JSON. */
    String json() {
        return CanonicalJson.text(whole);
    }

    byte[] bytes() {
        return CanonicalJson.bytes(whole);
    }

    SealedDocument sealed() {
        return new SealedDocument(issuer, type.wire(), sequence, hash, issued, json());
    }

    private static List<Mark> marks(Fields outer) {
        List<Mark> marks = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Fields signature : outer.objects("signatures")) {
            // a key counts once, however often it signed
            if (marks.size() < MOST_SIGNATURES && seen.add(signature.text("key"))) {
                marks.add(new Mark(signature.text("key"),
                        signature.read("sig", Base64.getDecoder()::decode, "is not Base64")));
            }
        }
        return marks;
    }

    private static String hex(Fields fields, String name) {
        String text = fields.text(name);
        if (!text.matches("[0-9a-f]{64}")) {
            throw fields.wrong(name, "is not a lowercase hex SHA-256");
        }
        return text;
    }
}
