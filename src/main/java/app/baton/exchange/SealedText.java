package app.baton.exchange;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** JSON under a key of its own with ChaCha20-Poly1305, filled up with spaces so that its size says little. */
final class SealedText {

    static final int KEY = 32;
    static final int NONCE = 12;
    static final int TAG = 16;

    /** The smallest step, in bytes. Every next one is twice as large. */
    static final int STEP = 2048;
    /** No sealed text is shorter. */
    static final int LEAST = STEP + TAG;
    /** The largest step: with Base64 around it, it still fits in a document. */
    static final int MOST = 1 << 19;

    private SealedText() { }

    /** The size that a text of so many bytes is filled up to. */
    static int step(int size) {
        int step = STEP;
        while (step < size) {
            step *= 2;
        }
        return step;
    }

    static byte[] seal(byte[] key, byte[] nonce, byte[] bound, String json) {
        byte[] text = json.getBytes(StandardCharsets.UTF_8);
        byte[] filled = Arrays.copyOf(text, step(text.length));
        Arrays.fill(filled, text.length, filled.length, (byte) ' ');
        return seal(key, nonce, bound, filled);
    }

    /** What is filled up already, and no JSON. */
    static byte[] seal(byte[] key, byte[] nonce, byte[] bound, byte[] filled) {
        try {
            return cipher(Cipher.ENCRYPT_MODE, key, nonce, bound).doFinal(filled);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The JSON with its filling, which every reader of JSON passes over; nothing when it was altered or bound elsewhere. */
    static Optional<byte[]> open(byte[] key, byte[] nonce, byte[] bound, byte[] sealed) {
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, key, nonce, bound).doFinal(sealed));
        } catch (AEADBadTagException altered) {
            return Optional.empty();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] bound) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("ChaCha20-Poly1305");
        cipher.init(mode, new SecretKeySpec(key, "ChaCha20"), new IvParameterSpec(nonce));
        cipher.updateAAD(bound);
        return cipher;
    }
}
