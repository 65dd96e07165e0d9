package app.baton.exchange;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a writer's small {@code HEAD} says: the newest document of each type by number and hash, and the version of the
 * root that the writer knows, so that a share that hides a newer root from us gives itself away.
 */
record Head(long root, Map<DocumentType, Entry> newest) {

    /** No writer ever has more documents of one type than this many ahead of what is known. */
    static final long FARTHEST = 100_000;

    /** The newest document of one type. */
    record Entry(long sequence, String hash) { }

    Head {
        newest = Map.copyOf(newest);
    }

    static Head of(SignedFile file) {
        Fields content = file.fields();
        Fields documents = content.object("documents");
        Map<DocumentType, Entry> newest = new EnumMap<>(DocumentType.class);
        for (Map.Entry<String, JsonNode> each : documents.node().properties()) {
            Optional<DocumentType> type = DocumentType.parse(each.getKey()).filter(DocumentType::travels);
            // documents of kinds that a newer version added are not ours to read
            if (type.isPresent()) {
                Fields entry = documents.object(each.getKey());
                if (entry.integer("sequence") < 1) {
                    throw entry.wrong("sequence", "counts from 1");
                }
                newest.put(type.get(), new Entry(entry.integer("sequence"), entry.text("hash")));
            }
        }
        return new Head(content.integer("root"), newest);
    }

    ObjectNode content() {
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        content.put("root", root);
        ObjectNode documents = content.putObject("documents");
        newest.forEach((type, entry) ->
                documents.putObject(type.wire()).put("sequence", entry.sequence).put("hash", entry.hash));
        return content;
    }

    Optional<Entry> newest(DocumentType type) {
        return Optional.ofNullable(newest.get(type));
    }
}
