package app.baton.intake.leads;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * An element of a document: names in small letters and without prefixes, text and elements in their order. It remembers which
 * parts somebody has read, so that what nobody knew can be kept as text.
 */
final class Node {

    private final String name;
    private final int line;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Object> content = new ArrayList<>();
    private boolean read;

    Node(String name, int line) {
        this.name = local(name);
        this.line = line;
    }

    private static String local(String name) {
        int colon = name.indexOf(':');
        return (colon < 0 ? name : name.substring(colon + 1)).toLowerCase(Locale.ROOT);
    }

    void attribute(String key, String value) {
        attributes.putIfAbsent(local(key), value);
    }

    void add(Node child) {
        content.add(child);
    }

    void add(String text) {
        int last = content.size() - 1;
        if (last >= 0 && content.get(last) instanceof StringBuilder running) {
            running.append(text);
        } else if (!text.isEmpty()) {
            content.add(new StringBuilder(text));
        }
    }

    String name() {
        return name;
    }

    int line() {
        return line;
    }

    boolean isRead() {
        return read;
    }

    /** It and everything in it is known. */
    Node markRead() {
        read = true;
        for (Object part : content) {
            if (part instanceof Node child) {
                child.markRead();
            }
        }
        return this;
    }

    /** An attribute without blanks around it; empty where it is not there. */
    String attribute(String key) {
        return attributes.getOrDefault(key, "").strip();
    }

    boolean hasAttribute(String key) {
        return attributes.containsKey(key);
    }

    Map<String, String> attributes() {
        return attributes;
    }

    /** Texts, as {@link StringBuilder}, and nodes. */
    List<Object> content() {
        return content;
    }

    List<Node> children() {
        List<Node> children = new ArrayList<>();
        for (Object part : content) {
            if (part instanceof Node child) {
                children.add(child);
            }
        }
        return children;
    }

    List<Node> children(String... names) {
        List<Node> children = new ArrayList<>();
        for (Object part : content) {
            if (part instanceof Node child && child.isOneOf(names)) {
                children.add(child);
            }
        }
        return children;
    }

    Optional<Node> child(String... names) {
        for (Object part : content) {
            if (part instanceof Node child && child.isOneOf(names)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    private boolean isOneOf(String... names) {
        for (String wanted : names) {
            if (wanted.equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** The words of a child, which is then known; empty where it is not there. */
    String value(String... names) {
        for (Node child : children(names)) {
            String value = child.markRead().text();
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "";
    }

    boolean hasChildren() {
        for (Object part : content) {
            if (part instanceof Node) {
                return true;
            }
        }
        return false;
    }

    /** All the words in it, in one line. */
    String text() {
        if (content.size() == 1 && content.getFirst() instanceof StringBuilder only) {
            return oneLine(only.toString());
        }
        var words = new StringBuilder();
        gather(words);
        return oneLine(words.toString());
    }

    private void gather(StringBuilder words) {
        for (Object part : content) {
            if (part instanceof Node child) {
                words.append(' ');
                child.gather(words);
                words.append(' ');
            } else {
                words.append(part);
            }
        }
    }

    private static String oneLine(String words) {
        String stripped = words.replace('\u00a0', ' ').strip();
        for (int at = 0; at < stripped.length(); at++) {
            char sign = stripped.charAt(at);
            if (sign != ' ' && Character.isWhitespace(sign) || sign == ' ' && stripped.charAt(at + 1) == ' ') {
                return stripped.replaceAll("\\s+", " ");
            }
        }
        return stripped;
    }

    /** All elements below it with a name, however deep, that are not within one another. */
    Stream<Node> below(String wanted) {
        return children().stream().flatMap(child -> child.name.equals(wanted) ? Stream.of(child) : child.below(wanted));
    }

    /** What was written, in a form that neither blanks nor the order of attributes change: by it, the same is known again. */
    void write(StringBuilder out) {
        out.append('<').append(name);
        Map<String, String> sorted = attributes.size() > 1 ? new TreeMap<>(attributes) : attributes;
        sorted.forEach((key, value) -> out.append(' ').append(key).append('=').append(value.strip()));
        out.append('>');
        for (Object part : content) {
            if (part instanceof Node child) {
                child.write(out);
            } else {
                out.append(oneLine(part.toString()));
            }
        }
        out.append("</>");
    }
}
