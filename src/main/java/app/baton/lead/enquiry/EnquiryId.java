package app.baton.lead.enquiry;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The SHA-256 of what was written, in small hexadecimal letters: the same text that comes twice, by mail and by a folder, is
 * one enquiry.
 */
public record EnquiryId(String sha256) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public EnquiryId {
        if (!FORM.matcher(sha256).matches()) {
            throw new IllegalArgumentException("A SHA-256 has 64 of 0-9 and a-f: " + sha256);
        }
    }

    /** Of a text, by its bytes in UTF-8. */
    public static EnquiryId of(String written) {
        return of(written.getBytes(StandardCharsets.UTF_8));
    }

    public static EnquiryId of(byte[] written) {
        try {
            return new EnquiryId(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(written)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256.", impossible);
        }
    }

    @Override
    public String toString() {
        return sha256;
    }
}
