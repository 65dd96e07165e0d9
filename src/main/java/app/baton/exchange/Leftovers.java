package app.baton.exchange;

import app.baton.incentive.Extras;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Keeps what a JSON object held beyond the record that was read from it. The difference between the object and the
 * record written again is taken field by field, so that both together are the object again, to the byte of its
 * canonical form: a hash that somebody signed stays the hash that we compute.
 */
final class Leftovers {

    private Leftovers() { }

    /**
     * @throws app.baton.journal.Problem when the two differ in more than fields that are left over
     */
    static Extras between(ObjectNode original, ObjectNode written, String pointer) {
        SortedMap<String, String> left = new TreeMap<>();
        compare(original, written, "", left, pointer);
        return left.isEmpty() ? Extras.none() : new Extras(left);
    }

    /** Puts left-over fields back, each where its parent still stands and has no such field by now. */
    static void restore(ObjectNode written, Extras extras) {
        for (Map.Entry<String, String> field : extras.fields().entrySet()) {
            int cut = field.getKey().lastIndexOf('/');
            JsonNode parent = written.at(field.getKey().substring(0, cut));
            String name = field.getKey().substring(cut + 1).replace("~1", "/").replace("~0", "~");
            if (parent instanceof ObjectNode object && !object.has(name)) {
                object.set(name, CanonicalJson.read("{\"value\":" + field.getValue() + "}").get("value"));
            }
        }
    }

    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static void compare(JsonNode original, JsonNode written, String path, SortedMap<String, String> left, String root) {
        if (original instanceof ObjectNode object && written instanceof ObjectNode known) {
            for (var field : object.properties()) {
                String here = path + "/" + escaped(field.getKey());
                JsonNode ours = known.get(field.getKey());
                if (ours == null) {
                    left.put(here, CanonicalJson.text(field.getValue()));
                } else {
                    compare(field.getValue(), ours, here, left, root);
                }
            }
        } else if (original instanceof ArrayNode list && written instanceof ArrayNode known && list.size() == known.size()) {
            for (int i = 0; i < list.size(); i++) {
                compare(list.get(i), known.get(i), path + "/" + i, left, root);
            }
        } else if (!CanonicalJson.text(original).equals(CanonicalJson.text(written))) {
            throw RecordReader.wrong(root + path, "Baton would write it as " + CanonicalJson.text(written) + ".");
        }
    }
}
