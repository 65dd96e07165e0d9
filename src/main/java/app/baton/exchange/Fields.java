package app.baton.exchange;

import app.baton.journal.Problem;
import app.baton.money.Dollars;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.Money;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the members of one JSON object as values, and names the member by JSON pointer when one is missing or wrong.
 * Enumerated words stand in JSON in lower case with dashes.
 */
public final class Fields {

    private final ObjectNode object;
    private final String path;

    private Fields(ObjectNode object, String path) {
        this.object = object;
        this.path = path;
    }

    public static Fields of(ObjectNode object) {
        return new Fields(object, "");
    }

    /** Reads an object that stands at a pointer inside a larger document. */
    public static Fields at(String path, ObjectNode object) {
        return new Fields(object, path);
    }

    public ObjectNode node() {
        return object;
    }

    public String path() {
        return path;
    }

    public boolean has(String name) {
        JsonNode node = object.get(name);
        return node != null && !node.isNull();
    }

    public String text(String name) {
        JsonNode node = needed(name);
        if (!node.isString()) {
            throw wrong(name, "is not a text");
        }
        return node.stringValue();
    }

    /** A text, or the empty one where it is missing. */
    public String textOr(String name) {
        return has(name) ? text(name) : "";
    }

    public long integer(String name) {
        JsonNode node = needed(name);
        if (!node.isIntegralNumber()) {
            throw wrong(name, "is not a whole number");
        }
        return node.longValue();
    }

    public int count(String name) {
        long value = integer(name);
        if (value < 0 || value > Integer.MAX_VALUE) {
            throw wrong(name, "is out of range");
        }
        return (int) value;
    }

    public boolean flag(String name) {
        JsonNode node = needed(name);
        if (!node.isBoolean()) {
            throw wrong(name, "is neither true nor false");
        }
        return node.booleanValue();
    }

    public boolean flagOr(String name, boolean otherwise) {
        return has(name) ? flag(name) : otherwise;
    }

    public LocalDate date(String name) {
        return read(name, LocalDate::parse, "is not a date such as 2026-11-30");
    }

    public Instant instant(String name) {
        return read(name, Instant::parse, "is not a time such as 2026-11-30T14:05:00Z");
    }

    public Money money(String name) {
        return read(name, Dollars::parse, "is not an amount such as 2500.00");
    }

    /** An enumerated word. */
    public <E extends Enum<E>> E word(String name, Class<E> type) {
        return read(name, text -> Enum.valueOf(type, constant(text)), "is not a word that this version of Baton knows");
    }

    /** A text that a factory turns into a value; what the factory refuses is a wrong member. */
    public <T> T read(String name, Function<String, T> factory, String otherwise) {
        String text = text(name);
        try {
            return factory.apply(text);
        } catch (IllegalArgumentException | DateTimeException refused) {
            throw wrong(name, otherwise);
        }
    }

    public <T> Optional<T> optional(String name, Function<String, T> reader) {
        return has(name) ? Optional.of(reader.apply(name)) : Optional.empty();
    }

    public Fields object(String name) {
        if (needed(name) instanceof ObjectNode inside) {
            return new Fields(inside, pointer(name));
        }
        throw wrong(name, "is not an object");
    }

    /** The objects of an array, or none where the array is missing. */
    public List<Fields> objects(String name) {
        List<Fields> list = new ArrayList<>();
        for (JsonNode item : items(name)) {
            if (!(item instanceof ObjectNode inside)) {
                throw wrong(name + "/" + list.size(), "is not an object");
            }
            list.add(new Fields(inside, pointer(name) + "/" + list.size()));
        }
        return list;
    }

    /** The texts of an array, or none where the array is missing. */
    public List<String> texts(String name) {
        List<String> list = new ArrayList<>();
        for (JsonNode item : items(name)) {
            if (!item.isString()) {
                throw wrong(name + "/" + list.size(), "is not a text");
            }
            list.add(item.stringValue());
        }
        return list;
    }

    /** A complaint about one member. */
    public Problem wrong(String name, String what) {
        return Problem.badInput("json.field", pointer(name), "The field " + pointer(name) + " " + what + ".");
    }

    /** How an enumerated word is written. */
    public static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String constant(String word) {
        if (!word.equals(word.toLowerCase(Locale.ROOT)) || word.indexOf('_') >= 0) {
            throw new IllegalArgumentException(word);
        }
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private Iterable<JsonNode> items(String name) {
        if (!has(name)) {
            return List.of();
        }
        JsonNode node = needed(name);
        if (!node.isArray()) {
            throw wrong(name, "is not a list");
        }
        return node;
    }

    private JsonNode needed(String name) {
        JsonNode node = object.get(name);
        if (node == null || node.isNull()) {
            throw wrong(name, "is missing");
        }
        return node;
    }

    private String pointer(String name) {
        return path + "/" + name;
    }
}
