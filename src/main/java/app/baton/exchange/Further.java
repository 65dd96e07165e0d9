package app.baton.exchange;

import java.util.Map;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Carries members that this version does not know through reading and writing: a JSON object of pointer and value. */
final class Further {

    private Further() { }

    /** What stands in the text that was read and not in what we would write ourselves; empty text where nothing does. */
    static String of(ObjectNode read, ObjectNode known) {
        ObjectNode found = JsonNodeFactory.instance.objectNode();
        compare(read, known, "", found);
        return found.isEmpty() ? "" : CanonicalJson.text(found);
    }

    /** Puts unknown members back where their parent still is. */
    static void restore(ObjectNode known, String further) {
        if (further.isEmpty()) {
            return;
        }
        for (Map.Entry<String, JsonNode> entry : CanonicalJson.read(further).properties()) {
            JsonPointer pointer = JsonPointer.compile(entry.getKey());
            if (known.at(pointer.head()) instanceof ObjectNode parent) {
                String name = pointer.last().getMatchingProperty();
                if (!parent.has(name)) {
                    parent.set(name, entry.getValue());
                }
            }
        }
    }

    private static void compare(JsonNode read, JsonNode known, String path, ObjectNode found) {
        if (read instanceof ObjectNode object && known instanceof ObjectNode same) {
            for (Map.Entry<String, JsonNode> entry : object.properties()) {
                String at = path + "/" + entry.getKey().replace("~", "~0").replace("/", "~1");
                JsonNode counterpart = same.get(entry.getKey());
                if (counterpart == null) {
                    found.set(at, entry.getValue());
                } else {
                    compare(entry.getValue(), counterpart, at, found);
                }
            }
        } else if (read instanceof ArrayNode list && known instanceof ArrayNode same) {
            for (int i = 0; i < Math.min(list.size(), same.size()); i++) {
                compare(list.get(i), same.get(i), path + "/" + i, found);
            }
        }
    }
}
