package app.baton.exchange;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;

/** An Ed25519 key pair that can sign. Its 64 secret bytes (seed, then public key) live in the encrypted store only. */
public final class SigningKey {

    private final byte[] seed;
    private final VerifyingKey verifying;

    private SigningKey(byte[] seed, VerifyingKey verifying) {
        this.seed = seed;
        this.verifying = verifying;
    }

    public static SigningKey generate(SecureRandom random) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(NamedParameterSpec.ED25519, random);
            var pair = generator.generateKeyPair();
            byte[] seed = ((EdECPrivateKey) pair.getPrivate()).getBytes().orElseThrow();
            return new SigningKey(seed, VerifyingKey.of(raw((EdECPublicKey) pair.getPublic())));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Takes back what {@link #secret} gave. */
    public static SigningKey of(byte[] secret) {
        if (secret.length != 64) {
            throw new IllegalArgumentException("a signing key has 64 bytes");
        }
        return new SigningKey(Arrays.copyOf(secret, 32), VerifyingKey.of(Arrays.copyOfRange(secret, 32, 64)));
    }

    /** Whether the secret half and the public half belong together, as they must after somebody typed them. */
    boolean whole() {
        byte[] probe = {1, 2, 3};
        return verifying.verifies(probe, sign(probe));
    }

    /** What must be kept secret, 64 bytes. */
    public byte[] secret() {
        byte[] secret = Arrays.copyOf(seed, 64);
        System.arraycopy(verifying.raw(), 0, secret, 32, 32);
        return secret;
    }

    public VerifyingKey verifying() {
        return verifying;
    }

    byte[] sign(byte[] bytes) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(privateKey());
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private PrivateKey privateKey() throws GeneralSecurityException {
        return KeyFactory.getInstance("Ed25519")
                .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, seed));
    }

    /** The 32 bytes of RFC 8032: the y coordinate, smallest byte first, with the lowest bit of x on top. */
    private static byte[] raw(EdECPublicKey key) {
        byte[] big = key.getPoint().getY().toByteArray();
        byte[] raw = new byte[32];
        for (int i = 0; i < Math.min(32, big.length); i++) {
            raw[i] = big[big.length - 1 - i];
        }
        if (key.getPoint().isXOdd()) {
            raw[31] |= (byte) 0x80;
        }
        return raw;
    }
}
