package app.baton.intake.leads;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.jspecify.annotations.Nullable;

/**
 * A mail as it is kept in a file or comes from a mailbox: its texts, decoded, and what its head says. A mail that breaks off is
 * read as far as it goes.
 *
 * @param parts every text in it, those of the likeliest kind for ADF first
 * @param date the head's date, as written
 * @param answerTo where an answer would go: Reply-To, or else From
 */
record MailBody(List<Part> parts, @Nullable String subject, @Nullable String date, @Nullable String answerTo) {

    private static final Pattern HEAD = Pattern.compile("\\A(?:\\s*|>?From [^\\n]*\\n)(?:Return-Path|Received|Delivered-To|From"
            + "|To|Subject|Date|Message-ID|MIME-Version|Content-Type|X-[\\w-]+|ARC-[\\w-]+|DKIM-Signature"
            + "|Authentication-Results|Content-Transfer-Encoding|Reply-To|Sender|Cc)[ \\t]*:", Pattern.CASE_INSENSITIVE);
    private static final Pattern SECOND = Pattern.compile("\\n(?:From|To|Subject|Date|Message-ID|MIME-Version|Content-Type)["
            + " \\t]*:",
            Pattern.CASE_INSENSITIVE);
    private static final int LOOK = 8_000;
    private static final int MOST_PARTS = 200;
    private static final int MOST_BYTES = 64 << 20;
    private static final int LONGEST_HEAD = 100_000;

    /** A text in a mail. */
    record Part(String type, String text) {

        /** ADF's own type and XML before plain text, plain text before the same in HTML. */
        private int order() {
            return type.contains("adf") ? 0 : type.endsWith("xml") && !type.contains("html") ? 1
                    : type.equals("text/html") ? 3 : 2;
        }
    }

    MailBody {
        parts = List.copyOf(parts);
    }

    /** Whether bytes are a mail: two lines of a head stand at their beginning. */
    static boolean isOne(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, LOOK), StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u00ef\u00bb\u00bf")) {
            start = start.substring(3);
        }
        Matcher head = HEAD.matcher(start);
        return head.find() && SECOND.matcher(start.substring(head.end())).find();
    }

    static MailBody read(byte[] bytes) {
        Reading reading = new Reading();
        MimeConfig limits = MimeConfig.custom().setMaxLineLen(-1).setMaxHeaderCount(10_000).setMaxHeaderLen(LONGEST_HEAD)
                .setMaxContentLen(-1).build();
        MimeTokenStream tokens = new MimeTokenStream(limits);
        tokens.setRecursionMode(RecursionMode.M_RECURSE);
        try {
            tokens.parse(new ByteArrayInputStream(bytes, start(bytes), bytes.length));
            for (EntityState state = tokens.getState(); state != EntityState.T_END_OF_STREAM; state = tokens.next()) {
                reading.take(state, tokens);
            }
        } catch (IOException | MimeException | RuntimeException brokenOff) {
            // what was read until then has to do; the raw text is kept when that is nothing
        }
        reading.parts.sort(Comparator.comparingInt(Part::order));
        return new MailBody(reading.parts, reading.subject, reading.date,
                reading.replyTo != null ? reading.replyTo : reading.from);
    }

    /** Mailbox files and careless tools put blank lines or a line "From ..." before the head. */
    private static int start(byte[] bytes) {
        String begin = new String(bytes, 0, Math.min(bytes.length, LOOK), StandardCharsets.ISO_8859_1);
        Matcher before = Pattern.compile("\\A(?:\\u00ef\\u00bb\\u00bf)?\\s*(?:>?From [^\\n]*\\n)?").matcher(begin);
        return before.find() ? before.end() : 0;
    }

    /** A mail being read: what its head says, and the texts found so far. */
    private static final class Reading {

        private final List<Part> parts = new ArrayList<>();
        private @Nullable String subject;
        private @Nullable String date;
        private @Nullable String from;
        private @Nullable String replyTo;
        private boolean pastHead;
        private @Nullable String file;
        private long bytes;

        void take(EntityState state, MimeTokenStream tokens) throws IOException {
            switch (state) {
                case T_START_HEADER -> file = null;
                case T_FIELD -> field(tokens.getField().getName().toLowerCase(Locale.ROOT), words(tokens.getField().getBody()));
                case T_END_HEADER -> pastHead = true;
                case T_BODY -> body(tokens.getBodyDescriptor(), tokens.getDecodedInputStream());
                default -> { }
            }
        }

        private void field(String name, String value) {
            if (name.equals("content-type") || name.equals("content-disposition")) {
                file = Optional.of(value.toLowerCase(Locale.ROOT)).filter(text -> text.contains("name")).orElse(file);
            }
            if (pastHead) {
                return;
            }
            switch (name) {
                case "subject" -> subject = value;
                case "date" -> date = value;
                case "from" -> from = value;
                case "reply-to" -> replyTo = value;
                default -> { }
            }
        }

        private static String words(String value) {
            try {
                return DecoderUtil.decodeEncodedWords(value.replaceAll("[\\r\\n]+[ \\t]*", " "), StandardCharsets.UTF_8).strip();
            } catch (IllegalArgumentException asWritten) {
                return value.strip();
            }
        }

        private void body(BodyDescriptor described, InputStream decoded) throws IOException {
            String type = described.getMimeType().toLowerCase(Locale.ROOT);
            boolean named = file != null && file.matches("(?s).*\\.(xml|adf|txt|html?)\\b.*");
            boolean text = type.startsWith("text/") || type.endsWith("xml") || type.contains("adf") || named;
            if (!text || parts.size() >= MOST_PARTS || bytes > MOST_BYTES) {
                return;
            }
            byte[] all = whole(decoded);
            bytes += all.length;
            String charset = described.getCharset();
            boolean said = charset != null && !charset.equalsIgnoreCase("us-ascii");
            Letters letters = said ? Letters.of(all, charset) : Letters.of(all);
            String kind = named && file != null && file.matches("(?s).*\\.(xml|adf)\\b.*") ? "application/xml" : type;
            parts.add(new Part(kind, letters.text()));
        }

        /** Broken base64 or quoted-printable costs its rest. */
        private static byte[] whole(InputStream decoded) {
            var out = new ByteArrayOutputStream();
            byte[] some = new byte[8_192];
            try {
                for (int count = decoded.read(some); count >= 0 && out.size() < MOST_BYTES; count = decoded.read(some)) {
                    out.write(some, 0, count);
                }
            } catch (IOException | RuntimeException broken) {
                // the part before it has to do
            }
            return out.toByteArray();
        }
    }
}
