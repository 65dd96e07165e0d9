package app.baton.exchange;

import app.baton.incentive.Extras;
import app.baton.incentive.Invalid;
import app.baton.journal.Problem;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads domain records from JSON that {@link RecordJson} could have written. What is missing, of a wrong type, an unknown
 * kind or word, or refused by a record itself ends with its JSON pointer and a sentence. Unknown fields are passed over
 * here; {@link Leftovers} finds and keeps them.
 */
final class RecordReader {

    private RecordReader() { }

    /** @throws Problem of kind {@code BAD_INPUT} */
    static <T> T read(Class<T> type, JsonNode node, String pointer) {
        return type.cast(value(type, node, pointer));
    }

    /** One choice of a sealed interface. */
    static <T> T choice(Class<T> sealed, ObjectNode object, String pointer) {
        return sealed.cast(value(sealed, object, pointer));
    }

    /** The same record with other extras. */
    static <T extends Record> T with(T value, Extras extras) {
        Object[] arguments = RecordShape.of(value.getClass()).parts().stream()
                .map(part -> part.type() == Extras.class ? extras : part.of(value)).toArray();
        @SuppressWarnings("unchecked")
        Class<T> type = (Class<T>) value.getClass();
        return type.cast(construct(type, arguments, ""));
    }

    private static Object value(Type type, JsonNode node, String pointer) {
        Class<?> raw = RecordJson.raw(type);
        if (raw == List.class) {
            return list(RecordJson.argument(type, 0), node, pointer);
        }
        if (RecordJson.isMap(raw)) {
            return map(type, node, pointer);
        }
        if (raw == int.class || raw == Integer.class) {
            return integer(node, pointer);
        }
        if (raw == boolean.class || raw == Boolean.class) {
            if (!node.isBoolean()) {
                throw wrong(pointer, "It has to be true or false.");
            }
            return node.booleanValue();
        }
        if (raw.isEnum() && !Scalars.knows(raw)) {
            return word(raw, node, pointer);
        }
        if (raw.isSealed()) {
            return record(chosen(raw, object(node, pointer), pointer), object(node, pointer), pointer);
        }
        return Scalars.knows(raw) ? scalar(raw, node, pointer) : record(raw, object(node, pointer), pointer);
    }

    private static Object record(Class<?> type, ObjectNode object, String pointer) {
        List<RecordShape.Part> parts = RecordShape.of(type).parts();
        @Nullable Object[] arguments = new Object[parts.size()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = component(parts.get(i), object, pointer);
        }
        return construct(type, arguments, pointer);
    }

    private static @Nullable Object component(RecordShape.Part component, ObjectNode object, String pointer) {
        Class<?> type = component.type();
        if (type == Extras.class) {
            return Extras.none();
        }
        JsonNode node = object.get(component.name());
        String here = pointer + "/" + component.name();
        if (node != null && !node.isNull()) {
            return value(component.generic(), node, here);
        }
        if (component.nullable()) {
            return null;
        }
        if (type == List.class) {
            return List.of();
        }
        if (RecordJson.isMap(type)) {
            return new TreeMap<>();
        }
        if (type == boolean.class) {
            return false;
        }
        throw wrong(here, "It is missing.");
    }

    private static Object construct(Class<?> type, @Nullable Object[] arguments, String pointer) {
        try {
            return RecordShape.of(type).make(arguments);
        } catch (InvocationTargetException refused) {
            switch (refused.getCause()) {
                case Invalid invalid -> throw wrong(pointer + "/" + invalid.field(), invalid.sentence());
                case IllegalArgumentException invalid -> throw wrong(pointer, String.valueOf(invalid.getMessage()));
                case null, default -> throw new IllegalStateException(refused);
            }
        }
    }

    private static Class<?> chosen(Class<?> sealed, ObjectNode object, String pointer) {
        JsonNode kind = object.get(RecordJson.KIND);
        SequencedMap<String, Class<?>> choices = RecordShape.choices(sealed);
        Class<?> choice = kind != null && kind.isString() ? choices.get(kind.stringValue()) : null;
        if (choice == null) {
            throw wrong(pointer + "/" + RecordJson.KIND, (kind == null ? "It is missing; it"
                    : "Baton does not know " + kind + "; it") + " is one of " + String.join(", ", choices.keySet()) + ".");
        }
        return choice;
    }

    private static List<Object> list(Type item, JsonNode node, String pointer) {
        if (!node.isArray()) {
            throw wrong(pointer, "It has to be a list.");
        }
        List<Object> list = new ArrayList<>();
        for (JsonNode entry : node) {
            list.add(value(item, entry, pointer + "/" + list.size()));
        }
        return list;
    }

    private static SortedMap<Object, Object> map(Type type, JsonNode node, String pointer) {
        SortedMap<Object, Object> map = new TreeMap<>();
        for (var entry : object(node, pointer).properties()) {
            String here = pointer + "/" + Leftovers.escaped(entry.getKey());
            Object key = parsed(Scalars.of(RecordJson.raw(RecordJson.argument(type, 0))), entry.getKey(), here);
            map.put(key, value(RecordJson.argument(type, 1), entry.getValue(), here));
        }
        return map;
    }

    private static Object integer(JsonNode node, String pointer) {
        if (!node.isIntegralNumber() || !node.canConvertToInt()) {
            throw wrong(pointer, "It has to be a whole number.");
        }
        return node.intValue();
    }

    private static Object word(Class<?> type, JsonNode node, String pointer) {
        SequencedMap<String, Enum<?>> words = RecordShape.words(type);
        Enum<?> word = node.isString() ? words.get(node.stringValue()) : null;
        if (word == null) {
            throw wrong(pointer, "Baton does not know " + node + "; it is one of " + String.join(", ", words.keySet()) + ".");
        }
        return word;
    }

    private static Object scalar(Class<?> type, JsonNode node, String pointer) {
        Scalars.Scalar<?> scalar = Scalars.of(type);
        if (!node.isString()) {
            throw wrong(pointer, "It has to be " + scalar.example() + ", in quotes.");
        }
        return parsed(scalar, node.stringValue(), pointer);
    }

    private static Object parsed(Scalars.Scalar<?> scalar, String text, String pointer) {
        Object value;
        try {
            value = scalar.parse().apply(text);
        } catch (IllegalArgumentException | DateTimeException refused) {
            throw wrong(pointer, "It has to be " + scalar.example() + ", and is \"" + text + "\".");
        }
        if (!scalar.write(value).equals(text)) {
            throw wrong(pointer, "Write it as \"" + scalar.write(value) + "\", not \"" + text + "\".");
        }
        return value;
    }

    private static ObjectNode object(JsonNode node, String pointer) {
        if (node instanceof ObjectNode object) {
            return object;
        }
        throw wrong(pointer, "It has to be an object.");
    }

    static Problem wrong(String pointer, String sentence) {
        return Problem.badInput("programs.field", pointer, sentence);
    }
}
