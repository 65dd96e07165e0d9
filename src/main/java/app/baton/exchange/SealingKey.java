package app.baton.exchange;

import java.util.Base64;
import org.bouncycastle.math.ec.rfc7748.X25519;

/** The public half of an X25519 key, to which documents with customer data are sealed: its 32 bytes in Base64. */
public record SealingKey(String base64) {

    private static final byte[] PROBE = probe();

    public SealingKey {
        byte[] raw;
        try {
            raw = Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException notBase64) {
            throw new IllegalArgumentException("not a key in Base64", notBase64);
        }
        if (raw.length != X25519.POINT_SIZE || !Base64.getEncoder().encodeToString(raw).equals(base64)) {
            throw new IllegalArgumentException("an X25519 key has 32 bytes");
        }
        // a point of small order agrees with everybody on nothing, and with it everybody could open
        if (!X25519.calculateAgreement(PROBE.clone(), 0, raw, 0, new byte[X25519.POINT_SIZE], 0)) {
            throw new IllegalArgumentException("an X25519 key that keeps nothing secret");
        }
    }

    static SealingKey of(byte[] raw) {
        return new SealingKey(Base64.getEncoder().encodeToString(raw));
    }

    /** The key's name in envelopes: lowercase hex SHA-256 of its 32 bytes. */
    public String id() {
        return CanonicalJson.sha256(raw());
    }

    byte[] raw() {
        return Base64.getDecoder().decode(base64);
    }

    private static byte[] probe() {
        byte[] scalar = new byte[X25519.SCALAR_SIZE];
        scalar[31] = 0x40;
        return scalar;
    }
}
