package app.baton.exchange;

import app.baton.journal.Problem;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Refuses fields that a record does not have, in it and in the records in it: a misspelled one would silently not count. */
final class KnownFields {

    private KnownFields() { }

    /** @throws Problem of kind {@code BAD_INPUT} at the first one */
    static void require(Class<?> record, JsonNode node, String pointer) {
        if (!(node instanceof ObjectNode object)) {
            return;
        }
        List<RecordShape.Part> parts = RecordShape.of(record).parts();
        for (var field : object.properties()) {
            String here = pointer + "/" + Leftovers.escaped(field.getKey());
            RecordShape.Part part = parts.stream().filter(it -> it.name().equals(field.getKey())).findFirst()
                    .orElseThrow(() -> Problem.badInput("json.field", here, "Baton does not know this field. Here it knows "
                            + parts.stream().map(RecordShape.Part::name).collect(Collectors.joining(", "))
                            + ". Correct its name, or leave it out."));
            within(part, field.getValue(), here);
        }
    }

    private static void within(RecordShape.Part part, JsonNode value, String pointer) {
        if (part.type() == List.class) {
            Class<?> item = RecordJson.raw(RecordJson.argument(part.generic(), 0));
            for (int i = 0; i < value.size() && item.isRecord() && !Scalars.knows(item); i++) {
                require(item, value.get(i), pointer + "/" + i);
            }
        } else if (part.type().isRecord() && !Scalars.knows(part.type())) {
            require(part.type(), value, pointer);
        }
    }
}
