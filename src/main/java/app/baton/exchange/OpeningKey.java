package app.baton.exchange;

import java.security.SecureRandom;
import java.util.Arrays;
import org.bouncycastle.math.ec.rfc7748.X25519;

/**
 * An X25519 key pair that opens what was sealed to its public half. Its 64 secret bytes (private, then public) live in the
 * encrypted store only.
 */
public final class OpeningKey {

    static final int SIZE = 64;

    private final byte[] secret;
    private final SealingKey sealing;

    private OpeningKey(byte[] secret) {
        this.secret = secret;
        this.sealing = SealingKey.of(Arrays.copyOfRange(secret, 32, SIZE));
    }

    public static OpeningKey generate(SecureRandom random) {
        byte[] scalar = new byte[X25519.SCALAR_SIZE];
        X25519.generatePrivateKey(random, scalar);
        return ofScalar(scalar);
    }

    /** The pair of a private key alone. */
    static OpeningKey ofScalar(byte[] scalar) {
        byte[] secret = Arrays.copyOf(scalar, SIZE);
        X25519.generatePublicKey(scalar, 0, secret, 32);
        return new OpeningKey(secret);
    }

    /** Takes back what {@link #secret} gave. */
    public static OpeningKey of(byte[] secret) {
        if (secret.length != SIZE) {
            throw new IllegalArgumentException("an opening key has 64 bytes");
        }
        return new OpeningKey(secret.clone());
    }

    /** What must be kept secret, 64 bytes. */
    public byte[] secret() {
        return secret.clone();
    }

    public SealingKey sealing() {
        return sealing;
    }

    byte[] scalar() {
        return Arrays.copyOf(secret, 32);
    }
}
