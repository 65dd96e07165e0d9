package app.baton.intake.leads;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bytes as text: by their byte order mark, by the pattern of UTF-16, as UTF-8 where they are that, by what they say of
 * themselves where that fits them, or else as Windows-1252, in which every byte means something.
 *
 * @param text without signs that no text has, such as NUL
 * @param declared what the bytes say of themselves and are not
 * @param dropped how many signs were left out
 */
record Letters(String text, Charset charset, @Nullable String declared, int dropped) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern DECLARED = Pattern.compile("<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']?([\\w.:-]{1,40})",
            Pattern.CASE_INSENSITIVE);
    private static final int LOOK = 512;

    /** The text of bytes that name their encoding themselves, if at all. */
    static Letters of(byte[] bytes) {
        return of(bytes, declaration(bytes));
    }

    /** The text of bytes whose encoding was named elsewhere, as a mail does. */
    static Letters of(byte[] bytes, @Nullable String named) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return clean(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8), StandardCharsets.UTF_8, null);
        }
        Optional<Charset> wide = wide(bytes);
        if (wide.isPresent()) {
            boolean marked = starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF);
            int from = marked ? 2 : 0;
            return clean(new String(bytes, from, bytes.length - from, wide.get()), wide.get(), null);
        }
        Optional<Charset> declared = named == null ? Optional.empty() : charset(named);
        if (named != null && narrow(declared)) {
            @Nullable String text = decoded(bytes, declared.orElseThrow());
            // a sender that says Latin-1 and sends UTF-8 is common; text of Latin-1 that is UTF-8 by chance is not
            if (text != null && (!latin(declared.orElseThrow()) || decoded(bytes, StandardCharsets.UTF_8) == null)) {
                return latin(declared.orElseThrow()) ? clean(new String(bytes, WINDOWS), WINDOWS, null)
                        : clean(text, declared.orElseThrow(), null);
            }
        }
        @Nullable String text = decoded(bytes, StandardCharsets.UTF_8);
        boolean ascii = text != null && text.length() == bytes.length;
        if (text != null) {
            boolean other = named != null && !ascii && !declared.equals(Optional.of(StandardCharsets.UTF_8));
            return clean(text, StandardCharsets.UTF_8, other ? named : null);
        }
        return clean(new String(bytes, WINDOWS), WINDOWS, named);
    }

    private static boolean latin(Charset charset) {
        return charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(WINDOWS);
    }

    /** Whether it is an encoding of its own that takes one step for a letter of ASCII; UTF-16 would have shown itself. */
    private static boolean narrow(Optional<Charset> charset) {
        return charset.isPresent() && !charset.get().equals(StandardCharsets.UTF_8)
                && !charset.get().name().startsWith("UTF-16") && !charset.get().name().startsWith("UTF-32");
    }

    private static Optional<Charset> wide(byte[] bytes) {
        if (starts(bytes, 0xFF, 0xFE) || starts(bytes, '<', 0, '?', 0) || starts(bytes, '<', 0, 'a', 0)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return starts(bytes, 0xFE, 0xFF) || starts(bytes, 0, '<', 0, '?') || starts(bytes, 0, '<', 0, 'a')
                ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static @Nullable String declaration(byte[] bytes) {
        Matcher declared = DECLARED.matcher(new String(bytes, 0, Math.min(bytes.length, LOOK), StandardCharsets.ISO_8859_1));
        return declared.find() ? declared.group(1) : null;
    }

    static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name.strip().toLowerCase(Locale.ROOT)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static @Nullable String decoded(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException other) {
            return null;
        }
    }

    /** Leaves out what XML has no sign for: control characters but tab and line breaks, halves of pairs, non-characters. */
    private static Letters clean(String text, Charset charset, @Nullable String declared) {
        int at = 0;
        while (at < text.length() && plain(text, at)) {
            at++;
        }
        if (at == text.length()) {
            return new Letters(text, charset, declared, 0);
        }
        var kept = new StringBuilder(text.length()).append(text, 0, at);
        for (; at < text.length(); at++) {
            if (plain(text, at)) {
                kept.append(text.charAt(at));
            }
        }
        return new Letters(kept.toString(), charset, declared, text.length() - kept.length());
    }

    private static boolean plain(String text, int at) {
        char sign = text.charAt(at);
        if (sign < ' ') {
            return sign == '\n' || sign == '\r' || sign == '\t';
        }
        if (Character.isHighSurrogate(sign)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(sign)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return sign != '\uFFFE' && sign != '\uFFFF' && sign != '\uFEFF';
    }

    private static boolean starts(byte[] bytes, int... signs) {
        for (int i = 0; i < signs.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != signs[i]) {
                return false;
            }
        }
        return true;
    }
}
