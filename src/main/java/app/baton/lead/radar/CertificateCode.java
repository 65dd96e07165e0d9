package app.baton.lead.radar;

import app.baton.people.Letters;
import java.util.Locale;

/** The number printed on a certificate, in capitals: nobody minds how he types it. */
public record CertificateCode(String value) implements Comparable<CertificateCode> {

    public static final int LONGEST = 40;

    public CertificateCode {
        value = value.strip().toUpperCase(Locale.ROOT);
        if (value.isEmpty() || value.length() > LONGEST) {
            throw new IllegalArgumentException("a certificate's number has 1 to " + LONGEST + " characters: " + value);
        }
    }

    /** Its letters and digits alone, as two of them compare when they are typed. */
    String plain() {
        return Letters.joined(value);
    }

    @Override
    public int compareTo(CertificateCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
