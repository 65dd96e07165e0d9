package app.baton.intake.leads;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/**
 * The pieces of ADF in a text, however it is wrapped: escaped as HTML, within HTML, as quoted-printable or base64 without a
 * head that says so. What stands before a piece, declarations and document types with their entities, is cut off.
 */
record AdfText(List<Piece> pieces, String text) {

    private static final int MOST_WRAPPINGS = 4;
    private static final Pattern START = Pattern.compile("<(?:[\\w.-]{1,20}:)?(adf|prospect)(?=[\\s>/])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ADF_END = Pattern.compile("</(?:[\\w.-]{1,20}:)?adf\\s*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern PROSPECT_END = Pattern.compile("</(?:[\\w.-]{1,20}:)?prospect\\s*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern ESCAPED = Pattern.compile("&(?:amp;)*(?:lt|#0*60|#x0*3c);\\s*/?(?:\\?xml|\\?adf|adf"
            + "|prospect)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTITY = Pattern.compile("&(?:lt|gt|amp|quot|apos|nbsp|#\\d{1,7}|#x[0-9a-f]{1,6});",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HTML = Pattern.compile("<(?:html|body|div|pre|p|br|span|table|td|font|code)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BASE64 = Pattern.compile("\\s*[A-Za-z0-9+/\\s]{40,}={0,2}\\s*");

    /**
     * A piece that begins with its root.
     *
     * @param line of the text, from 1; 0 where the text was wrapped and its lines mean nothing
     * @param ended whether the end of its root is there
     */
    record Piece(String xml, int line, boolean ended) { }

    static AdfText in(String text) {
        String plain = text;
        boolean lines = true;
        for (int wrapping = 0; wrapping < MOST_WRAPPINGS; wrapping++) {
            Optional<String> printable = quotedPrintable(plain);
            lines &= printable.isEmpty();
            plain = printable.orElse(plain);
            List<Piece> pieces = pieces(plain, lines);
            if (!pieces.isEmpty()) {
                return new AdfText(pieces, plain);
            }
            if (ESCAPED.matcher(plain).find()) {
                boolean html = HTML.matcher(plain).find();
                lines &= !html;
                plain = html ? Jsoup.parse(plain).wholeText() : unescaped(plain);
            } else {
                Optional<String> bytes = base64(plain);
                if (bytes.isEmpty()) {
                    break;
                }
                lines = false;
                plain = bytes.get();
            }
        }
        return new AdfText(List.of(), text);
    }

    private static List<Piece> pieces(String text, boolean lines) {
        List<Piece> pieces = new ArrayList<>();
        Matcher start = START.matcher(text);
        int line = 1;
        int counted = 0;
        int from = 0;
        int comment = text.indexOf("<!--");
        while (start.find(from)) {
            comment = comment >= 0 && comment < from ? text.indexOf("<!--", from) : comment;
            if (comment >= 0 && comment < start.start()) {
                int closed = text.indexOf("-->", comment);
                from = Math.max(from, closed);
                comment = closed < 0 ? -1 : comment;
                continue;
            }
            boolean whole = start.group(1).equalsIgnoreCase("adf");
            int end = whole ? end(ADF_END, text, start.end(), false) : end(PROSPECT_END, text, start.end(), true);
            String xml = text.substring(start.start(), end < 0 ? text.length() : end);
            for (; counted < start.start(); counted++) {
                line += text.charAt(counted) == '\n' ? 1 : 0;
            }
            boolean empty = whole && text.startsWith("/>", start.end());
            if (!empty) {
                pieces.add(new Piece(whole ? xml : "<adf>" + xml + "</adf>", lines ? line : 0, end >= 0));
            }
            from = empty ? start.end() : end < 0 ? text.length() : end;
        }
        return pieces;
    }

    private static int end(Pattern what, String text, int from, boolean last) {
        Matcher end = what.matcher(text);
        int at = -1;
        for (int next = from; (at < 0 || last) && end.find(next); next = end.end()) {
            at = end.end();
        }
        return at;
    }

    static String unescaped(String text) {
        return ENTITY.matcher(text).replaceAll(entity -> Matcher.quoteReplacement(
                Parser.unescapeEntities(entity.group(), true)));
    }

    /** Quoted-printable is known by its equals signs: each of them begins a code or a soft line break. */
    private static Optional<String> quotedPrintable(String text) {
        if (!text.contains("=3D") && !text.contains("=3d") && !text.contains("=\n") && !text.contains("=\r\n")) {
            return Optional.empty();
        }
        byte[] bytes = new byte[text.length()];
        int length = 0;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign > 0xFF) {
                return Optional.empty();
            }
            if (sign != '=') {
                bytes[length++] = (byte) sign;
                continue;
            }
            int soft = soft(text, at + 1);
            if (soft > 0) {
                at += soft;
            } else if (at + 2 < text.length() && hex(text.charAt(at + 1)) >= 0 && hex(text.charAt(at + 2)) >= 0) {
                bytes[length++] = (byte) (hex(text.charAt(at + 1)) * 16 + hex(text.charAt(at + 2)));
                at += 2;
            } else if (at + 1 < text.length()) {
                return Optional.empty();
            }
        }
        return Optional.of(Letters.of(Arrays.copyOf(bytes, length)).text());
    }

    /** How many signs after an equals sign make it a soft line break: the break, and blanks before it. */
    private static int soft(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        return at < text.length() && text.charAt(at) == '\n' ? at + 1 - from : 0;
    }

    private static int hex(char sign) {
        return Character.digit(sign, 16);
    }

    private static Optional<String> base64(String text) {
        if (text.length() > 4 << 20 || !BASE64.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(text.getBytes(StandardCharsets.US_ASCII));
            String decoded = Letters.of(bytes).text();
            return decoded.contains("<") || decoded.contains("&lt;") ? Optional.of(decoded) : Optional.empty();
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
