package app.baton.exchange;

import app.baton.journal.Problem;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * RFC 8785 for the JSON that Baton signs: objects, arrays, strings, booleans, null, and integers within ±(2^53-1).
 * Whatever else a file holds is refused while reading, before anybody looks at a signature.
 */
public final class CanonicalJson {

    /** The largest integer that every JSON reader keeps exactly. */
    public static final long LARGEST = (1L << 53) - 1;

    /** No document is larger, in bytes. */
    public static final int MOST_BYTES = 16 << 20;

    /** No document nests deeper. */
    public static final int DEEPEST = 48;

    private static final HexFormat HEX = HexFormat.of();

    private CanonicalJson() { }

    /**
     * Reads one object from UTF-8 without a byte order mark.
     *
     * @throws Problem of kind {@code BAD_INPUT} with a code that starts with {@code json.}
     */
    public static ObjectNode read(byte[] utf8) {
        return read(utf8, MOST_BYTES);
    }

    public static ObjectNode read(byte[] utf8, int mostBytes) {
        if (utf8.length > mostBytes) {
            throw Problem.badInput("json.too-large", "", "The file is larger than " + mostBytes + " bytes.");
        }
        return read(decoded(utf8));
    }

    /** As {@link #read(byte[])}, from text. */
    public static ObjectNode read(String json) {
        return new StrictReader(json).object();
    }

    /** One object whose numbers may have decimals, which are kept exactly; it cannot be signed. */
    static ObjectNode readDecimals(byte[] utf8) {
        if (utf8.length > MOST_BYTES) {
            throw Problem.badInput("json.too-large", "", "The file is larger than " + MOST_BYTES + " bytes.");
        }
        return StrictReader.ofDecimals(decoded(utf8)).object();
    }

    /** The canonical text; two nodes with the same members have the same text. */
    public static String text(JsonNode node) {
        var out = new StringBuilder(256);
        write(node, out);
        return out.toString();
    }

    public static byte[] bytes(JsonNode node) {
        return text(node).getBytes(StandardCharsets.UTF_8);
    }

    /** Lowercase hex SHA-256 of the canonical bytes. */
    public static String hash(JsonNode node) {
        return sha256(bytes(node));
    }

    /** Lowercase hex SHA-256. */
    public static String sha256(byte[] bytes) {
        try {
            return HEX.formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String decoded(byte[] utf8) {
        try {
            // the JDK's decoder refuses overlong forms and encoded surrogates, which a lenient parser would let through
            String text = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(utf8)).toString();
            if (text.startsWith("\uFEFF")) {
                throw Problem.badInput("json.encoding", "", "The file starts with a byte order mark; Baton writes none.");
            }
            return text;
        } catch (CharacterCodingException notUtf8) {
            throw Problem.badInput("json.encoding", "", "The file is not UTF-8 text.");
        }
    }

    private static void write(JsonNode node, StringBuilder out) {
        switch (node.getNodeType()) {
            case OBJECT -> writeObject(node, out);
            case ARRAY -> {
                out.append('[');
                String comma = "";
                for (JsonNode item : node) {
                    out.append(comma);
                    write(item, out);
                    comma = ",";
                }
                out.append(']');
            }
            case STRING -> writeString(node.stringValue(), out);
            case NUMBER -> out.append(integer(node));
            case BOOLEAN -> out.append(node.booleanValue());
            case NULL -> out.append("null");
            default -> throw new IllegalArgumentException("not JSON that can be signed: " + node);
        }
    }

    private static void writeObject(JsonNode node, StringBuilder out) {
        // String's own order is that of UTF-16 code units, which RFC 8785 asks for
        List<String> names = node.propertyNames().stream().sorted().toList();
        out.append('{');
        String comma = "";
        for (String name : names) {
            out.append(comma);
            writeString(name, out);
            out.append(':');
            write(node.get(name), out);
            comma = ",";
        }
        out.append('}');
    }

    private static long integer(JsonNode node) {
        if (!node.isIntegralNumber() || !node.canConvertToLong() || Math.abs(node.longValue()) > LARGEST) {
            throw new IllegalArgumentException("not a number that can be signed: " + node);
        }
        return node.longValue();
    }

    private static void writeString(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> {
                    if (c < 0x20) {
                        out.append("\\u00").append(HEX.toHexDigits((byte) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        if (hasLoneSurrogate(text)) {
            throw new IllegalArgumentException("half a character cannot be signed");
        }
        out.append('"');
    }

    static boolean hasLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return true;
            }
        }
        return false;
    }
}
