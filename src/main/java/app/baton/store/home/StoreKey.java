package app.baton.store.home;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The random 256-bit key of one home. The embedded store's file is encrypted with it, and so is every secret in a
 * store, wherever that stands. Closing wipes it from memory.
 */
public final class StoreKey implements AutoCloseable {

    static final int BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final byte[] bytes;

    private StoreKey(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a store key has 256 bits");
        }
        this.bytes = bytes;
    }

    static StoreKey random(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new StoreKey(bytes);
    }

    /** Takes the array over, so nobody else may keep or wipe it. */
    static StoreKey of(byte[] bytes) {
        return new StoreKey(bytes);
    }

    /** Reads the 64 digits of {@link #hex}. */
    static StoreKey ofHex(byte[] digits) {
        if (digits.length != 2 * BYTES) {
            throw new IllegalArgumentException("a store key has 64 hexadecimal digits");
        }
        byte[] bytes = new byte[BYTES];
        for (int i = 0; i < BYTES; i++) {
            bytes[i] = (byte) (HexFormat.fromHexDigit(digits[2 * i]) << 4 | HexFormat.fromHexDigit(digits[2 * i + 1]));
        }
        return new StoreKey(bytes);
    }

    /** The key as 64 hexadecimal digits, the embedded store's file password; the caller wipes it. */
    public char[] hex() {
        char[] digits = new char[2 * BYTES];
        HexFormat format = HexFormat.of();
        for (int i = 0; i < BYTES; i++) {
            digits[2 * i] = format.toHighHexDigit(bytes[i]);
            digits[2 * i + 1] = format.toLowHexDigit(bytes[i]);
        }
        return digits;
    }

    /** Encrypts a secret (AES-256-GCM), bound to the name that it is kept under. */
    public byte[] seal(String name, byte[] secret) {
        return seal(bytes, name, secret);
    }

    /**
     * Decrypts what {@link #seal} made.
     *
     * @throws GeneralSecurityException when the key or the name is another one, or the bytes were changed
     */
    public byte[] unseal(String name, byte[] sealed) throws GeneralSecurityException {
        return unseal(bytes, name, sealed);
    }

    /** Tells this key from another one, and tells nothing else about it. */
    String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update("Baton store key\n".getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest.digest(bytes));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    byte[] copy() {
        return bytes.clone();
    }

    static byte[] seal(byte[] key, String name, byte[] secret) {
        try {
            byte[] nonce = new byte[NONCE_BYTES];
            new SecureRandom().nextBytes(nonce);
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, name, nonce);
            byte[] sealed = Arrays.copyOf(nonce, NONCE_BYTES + cipher.getOutputSize(secret.length));
            cipher.doFinal(secret, 0, secret.length, sealed, NONCE_BYTES);
            return sealed;
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    static byte[] unseal(byte[] key, String name, byte[] sealed) throws GeneralSecurityException {
        if (sealed.length < NONCE_BYTES + TAG_BITS / 8) {
            throw new GeneralSecurityException("too short");
        }
        byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        return cipher(Cipher.DECRYPT_MODE, key, name, nonce).doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
    }

    private static Cipher cipher(int mode, byte[] key, String name, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(name.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    @Override
    public void close() {
        Arrays.fill(bytes, (byte) 0);
    }
}
