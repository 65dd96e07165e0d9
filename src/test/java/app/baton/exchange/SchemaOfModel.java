package app.baton.exchange;

import app.baton.finance.Every;
import app.baton.finance.PaymentRun;
import app.baton.incentive.Evidence;
import app.baton.incentive.Extras;
import app.baton.incentive.Program;
import app.baton.incentive.Rulebook;
import app.baton.vehicle.Hold;
import app.baton.vehicle.StockNews;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Derives the JSON Schema of programs from the records, by the same rules as they are written; without descriptions. */
final class SchemaOfModel {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final TreeMap<String, ObjectNode> definitions = new TreeMap<>();

    private SchemaOfModel() { }

    static ObjectNode sheet() {
        SchemaOfModel schema = new SchemaOfModel();
        ObjectNode root = NODES.objectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("$id", "urn:baton:schema:programs");
        root.put("type", "object");
        ObjectNode properties = root.putObject("properties");
        properties.putObject("format").put("const", JsonPrograms.FORMAT);
        properties.set("rulebooks", schema.list(Rulebook.class));
        properties.set("programs", schema.list(Program.class));
        root.putArray("required").add("programs");
        ObjectNode all = root.putObject("$defs");
        schema.definitions.forEach(all::set);
        return root;
    }

    /** What the file of {@code stack FILE} says beside its programs; what those define is not defined again. */
    static ObjectNode stack() {
        return deal("urn:baton:schema:stack", StackFile.class, Map.of());
    }

    /** The same of {@code quote FILE}, which is a stack file with more. */
    static ObjectNode quote() {
        SchemaOfModel stack = new SchemaOfModel();
        stack.record(StackFile.class);
        Map<String, String> known = new TreeMap<>();
        stack.definitions.keySet().forEach(name -> known.put(name, "urn:baton:schema:stack"));
        return deal("urn:baton:schema:quote", QuoteFile.class, known);
    }

    private static ObjectNode deal(String id, Class<?> type, Map<String, String> known) {
        SchemaOfModel schema = new SchemaOfModel();
        schema.list(Rulebook.class);
        schema.list(Program.class);
        Map<String, String> elsewhere = new TreeMap<>(known);
        schema.definitions.keySet().forEach(name -> elsewhere.put(name, "urn:baton:schema:programs"));
        ObjectNode file = schema.record(type);
        ObjectNode root = NODES.objectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("$id", id);
        root.setAll(file);
        ObjectNode properties = (ObjectNode) root.get("properties");
        properties.putObject("format").put("const", JsonPrograms.FORMAT);
        properties.set("rulebooks", schema.list(Rulebook.class));
        properties.set("programs", schema.list(Program.class));
        ((ArrayNode) root.get("required")).add("programs");
        ObjectNode all = root.putObject("$defs");
        schema.definitions.forEach((name, definition) -> {
            if (!elsewhere.containsKey(name)) {
                all.set(name, definition);
            }
        });
        elsewhere(root, elsewhere);
        return root;
    }

    private static void elsewhere(JsonNode node, Map<String, String> schemas) {
        if (node.path("$ref").isString() && node instanceof ObjectNode reference) {
            String name = reference.get("$ref").stringValue().substring("#/$defs/".length());
            if (schemas.containsKey(name)) {
                reference.put("$ref", schemas.get(name) + "#/$defs/" + name);
            }
        }
        node.forEach(child -> elsewhere(child, schemas));
    }

    /** What the file of {@code contract-check FILE} says; amounts and rates are numbers or text. */
    static ObjectNode contract() {
        SchemaOfModel schema = new SchemaOfModel();
        ObjectNode root = NODES.objectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("$id", "urn:baton:schema:contract-check");
        root.setAll(schema.record(ContractFile.class));
        root.putArray("required").add("advances").add("payments");
        root.put("additionalProperties", false);
        ObjectNode all = root.putObject("$defs");
        schema.definitions.forEach((name, definition) -> {
            if (definition.has("properties")) {
                definition.put("additionalProperties", false);
            }
            all.set(name, definition);
        });
        numberOrText((ObjectNode) all.get("Money"), 100_000_000, "^-?[0-9]{1,13}(\\.[0-9]{1,2}0*)?$");
        numberOrText((ObjectNode) all.get("Percent"), 100_000, "^[0-9]{1,6}(\\.[0-9]{1,6}0*)?$");
        ObjectNode count = (ObjectNode) all.get("ContractFile.Run").get("properties").get("count");
        count.put("minimum", 1).put("maximum", PaymentRun.MOST);
        return root;
    }

    private static void numberOrText(ObjectNode scalar, int most, String pattern) {
        scalar.removeAll();
        scalar.putArray("type").add("number").add("string");
        scalar.put("minimum", 0).put("maximum", most).put("pattern", pattern);
    }

    /** The definitions of what the stock's documents say, the choice of them under {@code StockNews}. */
    static ObjectNode stock() {
        SchemaOfModel schema = new SchemaOfModel();
        schema.of(StockNews.class);
        // serials of before 1981 are shorter than VINs
        Objects.requireNonNull(schema.definitions.get("Vin")).put("pattern", "^[A-Z0-9]{5,17}$");
        ObjectNode held = (ObjectNode) Objects.requireNonNull(schema.definitions.get("Held")).get("properties");
        ((ObjectNode) held.get("byName")).put("maxLength", Hold.LONGEST_NAME);
        ((ObjectNode) held.get("reason")).put("maxLength", Hold.LONGEST_REASON);
        ObjectNode all = NODES.objectNode();
        schema.definitions.forEach(all::set);
        return all;
    }

    /** Takes out what is said for people, so that the rest can be compared. */
    static void withoutWords(JsonNode node) {
        if (node instanceof ObjectNode object) {
            if (object.path("description").isString()) {
                object.remove("description");
            }
            if (object.path("title").isString()) {
                object.remove("title");
            }
            object.properties().forEach(field -> withoutWords(field.getValue()));
        } else if (node instanceof ArrayNode array) {
            array.forEach(SchemaOfModel::withoutWords);
        }
    }

    private ObjectNode list(Type item) {
        ObjectNode node = NODES.objectNode().put("type", "array");
        node.set("items", of(item));
        return node;
    }

    private ObjectNode of(Type type) {
        Class<?> raw = RecordJson.raw(type);
        if (raw == List.class) {
            return list(RecordJson.argument(type, 0));
        }
        if (RecordJson.isMap(raw)) {
            ObjectNode map = NODES.objectNode().put("type", "object");
            map.set("additionalProperties", of(RecordJson.argument(type, 1)));
            return map;
        }
        if (raw == int.class || raw == Integer.class) {
            return NODES.objectNode().put("type", "integer");
        }
        if (raw == boolean.class || raw == Boolean.class) {
            return NODES.objectNode().put("type", "boolean");
        }
        if (raw == String.class) {
            return NODES.objectNode().put("type", "string");
        }
        String name = name(raw);
        if (!definitions.containsKey(name)) {
            definitions.put(name, NODES.objectNode());
            definitions.put(name, defined(raw));
        }
        return NODES.objectNode().put("$ref", "#/$defs/" + name);
    }

    private ObjectNode defined(Class<?> type) {
        if (type.isEnum() && type != Every.class) {
            ObjectNode node = NODES.objectNode().put("type", "string");
            ArrayNode words = node.putArray("enum");
            Arrays.stream(type.getEnumConstants()).forEach(word -> words.add(Fields.word((Enum<?>) word)));
            return node;
        }
        if (Scalars.knows(type)) {
            ObjectNode node = NODES.objectNode().put("type", "string");
            String pattern = pattern(type.getSimpleName());
            return pattern.isEmpty() ? node : node.put("pattern", pattern);
        }
        if (type.isSealed()) {
            ObjectNode node = NODES.objectNode();
            ArrayNode choices = node.putArray("oneOf");
            RecordJson.choices(type).forEach(choice -> choices.add(of(choice)));
            return node;
        }
        return record(type);
    }

    private ObjectNode record(Class<?> type) {
        ObjectNode node = NODES.objectNode().put("type", "object");
        ObjectNode properties = node.putObject("properties");
        ArrayNode required = NODES.arrayNode();
        RecordJson.choice(type).ifPresent(kind -> {
            properties.putObject(RecordJson.KIND).put("const", kind);
            required.add(RecordJson.KIND);
        });
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getType() == Extras.class) {
                continue;
            }
            properties.set(component.getName(), of(component.getGenericType()));
            boolean mayMiss = component.getType() == List.class || RecordJson.isMap(component.getType())
                    || component.getType() == boolean.class || RecordJson.isNullable(component);
            if (!mayMiss) {
                required.add(component.getName());
            }
        }
        if (!required.isEmpty()) {
            node.set("required", required);
        }
        return node;
    }

    /** "LeaseTerms.Row" and "ByModel.Row" keep apart by the record around them. */
    private static String name(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        // what a program asks and what is known of a party often have the same word
        return around == null || around.isSealed() && around != Evidence.class
                ? type.getSimpleName() : around.getSimpleName() + "." + type.getSimpleName();
    }

    private static String pattern(String scalar) {
        return switch (scalar) {
            case "Money" -> "^-?[0-9]{1,13}\\.[0-9]{2}$";
            case "Percent", "BigDecimal" -> "^-?[0-9]{1,9}(\\.[0-9]{0,5}[1-9])?$";
            case "MoneyFactor" -> "^0(\\.[0-9]{0,6}[1-9])?$";
            case "Every" -> "^(P1D|P7D|P14D|P28D|semimonthly|P1M|P2M|P3M|P1Y)$";
            case "LocalDate" -> "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
            case "ProgramId" -> "^[A-Za-z0-9][A-Za-z0-9._/-]{0,39}$";
            case "Tier" -> "^[A-Za-z0-9][A-Za-z0-9+-]{0,9}$";
            case "Vin" -> "^[A-HJ-NPR-Z0-9]{17}$";
            case "PersonId", "CampaignId" -> "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$";
            case "Instant" -> "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]+Z$";
            default -> "";
        };
    }
}
