package app.baton.exchange;

import app.baton.incentive.Extras;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON of domain records, by their components: a record is an object of its components' names, one choice of a sealed
 * interface says which by {@code kind}, what is absent, empty or false is left out (but not a known "no" where unknown is
 * possible), and enumerated words are in lower case with dashes. So the model is the format; the committed JSON Schema
 * and its test keep the format from moving unseen when the model does. {@link RecordReader} is the way back.
 */
final class RecordJson {

    static final String KIND = "kind";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private RecordJson() { }

    static ObjectNode write(Record value) {
        ObjectNode object = NODES.objectNode();
        RecordShape shape = RecordShape.of(value.getClass());
        shape.kind().ifPresent(kind -> object.put(KIND, kind));
        for (RecordShape.Part part : shape.parts()) {
            if (part.type() == Extras.class) {
                continue;
            }
            Object of = part.of(value);
            JsonNode node = part.nullable() ? known(of) : node(of);
            if (node != null) {
                object.set(part.name(), node);
            }
        }
        return object;
    }

    /** Where nothing may be known, "no" and "none" are worth saying. */
    private static @Nullable JsonNode known(@Nullable Object value) {
        return switch (value) {
            case Boolean flag -> NODES.booleanNode(flag);
            case List<?> list -> array(list);
            case null, default -> node(value);
        };
    }

    private static @Nullable JsonNode node(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Boolean flag -> flag ? NODES.booleanNode(true) : null;
            case Integer number -> NODES.numberNode(number);
            case Enum<?> word -> NODES.stringNode(Fields.word(word));
            case List<?> list -> list.isEmpty() ? null : array(list);
            case Map<?, ?> map -> map.isEmpty() ? null : object(map);
            case Record record when !Scalars.knows(record.getClass()) -> write(record);
            default -> NODES.stringNode(Scalars.of(value.getClass()).write(value));
        };
    }

    private static JsonNode array(List<?> list) {
        var array = NODES.arrayNode();
        list.forEach(item -> array.add(whole(item)));
        return array;
    }

    private static JsonNode object(Map<?, ?> map) {
        ObjectNode object = NODES.objectNode();
        map.forEach((key, value) -> object.set(Scalars.of(key.getClass()).write(key), whole(value)));
        return object;
    }

    /** Inside lists and maps nothing is left out. */
    private static JsonNode whole(Object value) {
        JsonNode node = value instanceof Boolean flag ? NODES.booleanNode(flag) : node(value);
        return node == null ? NODES.objectNode() : node;
    }

    /** The word that tells a record apart from the other choices of its sealed interface, if it is such a choice. */
    static Optional<String> choice(Class<?> type) {
        return Arrays.stream(type.getInterfaces()).anyMatch(Class::isSealed) ? Optional.of(kebab(type.getSimpleName()))
                : Optional.empty();
    }

    /** Every record that a sealed interface permits, through the interfaces between. */
    static List<Class<?>> choices(Class<?> sealed) {
        List<Class<?>> all = new ArrayList<>();
        for (Class<?> permitted : sealed.getPermittedSubclasses()) {
            if (permitted.isSealed()) {
                all.addAll(choices(permitted));
            } else {
                all.add(permitted);
            }
        }
        return all;
    }

    static String kebab(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** What a list or map holds, by position. */
    static Type argument(Type type, int position) {
        return ((ParameterizedType) type).getActualTypeArguments()[position];
    }

    static Class<?> raw(Type type) {
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
    }

    static boolean isMap(Class<?> type) {
        return type == SortedMap.class;
    }
}
