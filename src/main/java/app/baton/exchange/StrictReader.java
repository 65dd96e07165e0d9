package app.baton.exchange;

import app.baton.journal.Problem;
import java.math.BigDecimal;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads the subset of JSON that {@link CanonicalJson} can write, and nothing else. */
final class StrictReader {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(CanonicalJson.DEEPEST + 8)
            .maxStringLength(CanonicalJson.MOST_BYTES)
            .maxNameLength(1000)
            .maxNumberLength(400)
            .build();
    private static final JsonFactory FACTORY = JsonFactory.builder().streamReadConstraints(LIMITS).build();
    /** NaN is read, so that it can be refused with its place. */
    private static final JsonFactory DECIMALS = JsonFactory.builder().streamReadConstraints(LIMITS)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();
    private static final int DIGITS_OF_A_LONG = 15;

    private final String json;
    private final boolean decimals;

    StrictReader(String json) {
        this(json, false);
    }

    private StrictReader(String json, boolean decimals) {
        this.json = json;
        this.decimals = decimals;
    }

    /** Takes numbers with decimals, too, and keeps them exactly. */
    static StrictReader ofDecimals(String json) {
        return new StrictReader(json, true);
    }

    ObjectNode object() {
        try (JsonParser parser = (decimals ? DECIMALS : FACTORY).createParser(ObjectReadContext.empty(), json)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw refused("json.broken", "", "The file is empty.");
            }
            if (first != JsonToken.START_OBJECT) {
                throw refused("json.broken", "", "The file does not hold one JSON object.");
            }
            ObjectNode object = object(parser, "", 1);
            if (parser.nextToken() != null) {
                throw refused("json.broken", "", "Something follows after the end of the JSON object, in line "
                        + parser.currentTokenLocation().getLineNr() + ".");
            }
            return object;
        } catch (JacksonException broken) {
            throw refused("json.broken", "", where(broken));
        }
    }

    private static String where(JacksonException broken) {
        int line = broken.getLocation() == null ? 1 : Math.max(1, broken.getLocation().getLineNr());
        return broken instanceof UnexpectedEndOfInputException
                ? "The file breaks off in line " + line + ": its JSON has no end." : "Line " + line + " is not JSON.";
    }

    private ObjectNode object(JsonParser parser, String path, int depth) {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = whole(parser.currentName(), path);
            String at = path + "/" + name.replace("~", "~0").replace("/", "~1");
            if (object.has(name)) {
                throw refused("json.duplicate-name", at, "A name stands twice in one JSON object: " + at + ".");
            }
            object.set(name, value(parser, parser.nextToken(), at, depth));
        }
        return object;
    }

    private ArrayNode array(JsonParser parser, String path, int depth) {
        ArrayNode array = NODES.arrayNode();
        JsonToken token = parser.nextToken();
        while (token != JsonToken.END_ARRAY) {
            array.add(value(parser, token, path + "/" + array.size(), depth));
            token = parser.nextToken();
        }
        return array;
    }

    private JsonNode value(JsonParser parser, JsonToken token, String path, int depth) {
        return switch (token) {
            case START_OBJECT -> object(parser, path, deeper(depth, path));
            case START_ARRAY -> array(parser, path, deeper(depth, path));
            case VALUE_STRING -> NODES.stringNode(whole(parser.getString(), path));
            case VALUE_NUMBER_INT -> decimals ? whole(parser.getString())
                    : NODES.numberNode(integer(parser.getString(), path));
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> NODES.nullNode();
            case VALUE_NUMBER_FLOAT -> {
                if (!decimals) {
                    throw number(path);
                }
                yield decimal(parser.getString(), path);
            }
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
                    throw refused("json.broken", path, "The file is not whole JSON.");
        };
    }

    private static JsonNode whole(String digits) {
        return digits.length() > DIGITS_OF_A_LONG ? NODES.numberNode(new BigDecimal(digits))
                : NODES.numberNode(Long.parseLong(digits));
    }

    private static JsonNode decimal(String digits, String path) {
        try {
            return NODES.numberNode(new BigDecimal(digits));
        } catch (NumberFormatException none) {
            throw refused("json.no-number", path, "It is no number: " + digits + ".");
        }
    }

    private static int deeper(int depth, String path) {
        if (depth >= CanonicalJson.DEEPEST) {
            throw refused("json.too-deep", path, "The JSON nests deeper than " + CanonicalJson.DEEPEST + " levels.");
        }
        return depth + 1;
    }

    private static long integer(String digits, String path) {
        boolean minusZero = digits.equals("-0");
        if (digits.length() > 17 || minusZero || Math.abs(Long.parseLong(digits)) > CanonicalJson.LARGEST) {
            throw number(path);
        }
        return Long.parseLong(digits);
    }

    private static String whole(String text, String path) {
        if (CanonicalJson.hasLoneSurrogate(text)) {
            throw refused("json.surrogate", path, "A text holds half a character: " + path + ".");
        }
        return text;
    }

    private static Problem number(String path) {
        return refused("json.number", path, "Only whole numbers within ±9,007,199,254,740,991 are allowed: " + path
                + ". Money, rates and factors are texts.");
    }

    private static Problem refused(String code, String path, String sentence) {
        return Problem.badInput(code, path, sentence);
    }
}
