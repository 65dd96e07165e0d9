package app.baton.exchange;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/** The public half of an Ed25519 key: its 32 bytes in Base64, as the root lists them. */
public record VerifyingKey(String base64) {

    /** The DER bytes that stand before the 32 bytes of every Ed25519 public key (RFC 8410). */
    private static final byte[] DER = HexFormat.of().parseHex("302a300506032b6570032100");

    public VerifyingKey {
        byte[] raw;
        try {
            raw = Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException notBase64) {
            throw new IllegalArgumentException("not a key in Base64", notBase64);
        }
        if (raw.length != 32 || !Base64.getEncoder().encodeToString(raw).equals(base64)) {
            throw new IllegalArgumentException("an Ed25519 key has 32 bytes");
        }
    }

    static VerifyingKey of(byte[] raw) {
        return new VerifyingKey(Base64.getEncoder().encodeToString(raw));
    }

    /** The key's name in signatures: lowercase hex SHA-256 of its 32 bytes. */
    public String id() {
        return CanonicalJson.sha256(raw());
    }

    byte[] raw() {
        return Base64.getDecoder().decode(base64);
    }

    /** Whether the signature is this key's over exactly these bytes; a malformed signature is simply not. */
    boolean verifies(byte[] bytes, byte[] signature) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(publicKey());
            check.update(bytes);
            return check.verify(signature);
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }

    private PublicKey publicKey() throws GeneralSecurityException {
        byte[] der = new byte[DER.length + 32];
        System.arraycopy(DER, 0, der, 0, DER.length);
        System.arraycopy(raw(), 0, der, DER.length, 32);
        return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(der));
    }
}
