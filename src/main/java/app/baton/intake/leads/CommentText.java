package app.baton.intake.leads;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Free text as people read it: line breaks for the markup of lines, no other markup of HTML, entities resolved, all words kept.
 */
final class CommentText {

    private static final Set<String> BREAKS = Set.of("br", "p", "div", "li", "tr", "ul", "ol", "table", "h1", "h2", "h3", "h4",
            "hr");
    private static final Set<String> MARKUP = Set.of("b", "i", "u", "em", "strong", "span", "font", "a", "td", "th", "tbody",
            "html", "body", "small", "sup", "sub", "pre", "code", "comment", "comments", "text", "message", "note", "notes",
                    "description");
    private static final Pattern BREAK = Pattern.compile("<\\s*(?:br\\s*/?|/?(?:p|div|li|tr|ul|ol|table|h[1-4])(?:\\s[^<>]*)?"
            + "|hr\\s*/?)\\s*>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile(
            "</?(?:b|i|u|em|strong|span|font|a|td|th|tbody|html|body|small|sup|sub|pre|code)(?:\\s[^<>]*)?/?>",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTITY = Pattern.compile("&(?:[A-Za-z][A-Za-z0-9]{1,30}|#\\d{1,7}|#x[0-9A-Fa-f]{1,6});");
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\u00a0]+");
    private static final Pattern AROUND = Pattern.compile(" ?\\r?\\n ?|\\r");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n{3,}");

    private CommentText() { }

    /** The free text of an element and of everything in it. */
    static String of(Node node) {
        var text = new StringBuilder();
        gather(node, text);
        return plain(text.toString());
    }

    private static void gather(Node node, StringBuilder text) {
        for (Object part : node.content()) {
            if (!(part instanceof Node child)) {
                text.append(part);
            } else if (BREAKS.contains(child.name())) {
                text.append('\n');
                gather(child, text);
            } else if (MARKUP.contains(child.name())) {
                gather(child, text);
            } else {
                text.append('<').append(child.name());
                child.attributes().forEach((key, value) -> text.append(' ').append(key)
                        .append(value.isEmpty() || value.equals(key) ? "" : "=\"" + value + "\""));
                text.append('>');
                gather(child, text);
            }
        }
    }

    /** Whether it is one line with one blank between its words, as most of what people write is. */
    private static boolean even(String text) {
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign == '\n' || sign == '\r' || sign == '\t' || sign == '\u00a0'
                    || sign == ' ' && at > 0 && text.charAt(at - 1) == ' ') {
                return false;
            }
        }
        return true;
    }

    static String plain(String written) {
        String text = written;
        if (text.indexOf('<') >= 0) {
            text = TAG.matcher(BREAK.matcher(text).replaceAll("\n")).replaceAll("");
        }
        if (text.indexOf('&') >= 0) {
            text = ENTITY.matcher(text).replaceAll(entity -> Matcher.quoteReplacement(
                    Parser.unescapeEntities(entity.group(), true)));
        }
        if (even(text)) {
            return text.strip();
        }
        text = AROUND.matcher(BLANKS.matcher(text).replaceAll(" ")).replaceAll("\n");
        return EMPTY_LINES.matcher(text).replaceAll("\n\n").strip();
    }
}
