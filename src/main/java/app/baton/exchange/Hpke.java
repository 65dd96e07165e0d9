package app.baton.exchange;

import java.util.Optional;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.hpke.HPKE;
import org.bouncycastle.crypto.hpke.HPKEContextWithEncapsulation;

/**
 * RFC 9180 in base mode with DHKEM(X25519, HKDF-SHA256), HKDF-SHA256 and ChaCha20-Poly1305: one message to one key. It says
 * nothing about who sealed it; the signature around the document does.
 */
final class Hpke {

    /** How an envelope names this way of sealing: the numbers of RFC 9180 for the three. */
    static final String SUITE = "hpke-0020-0001-0003";

    private static final HPKE BASE = new HPKE(HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256,
            HPKE.aead_CHACHA20_POLY1305);

    private Hpke() { }

    /** What travels: the ephemeral public key of 32 bytes, and the cipher text, 16 bytes longer than the message. */
    record Message(byte[] enc, byte[] text) { }

    /** @param once a fresh pair that is used for this message and never again */
    static Message seal(SealingKey to, OpeningKey once, byte[] info, byte[] bound, byte[] message) {
        HPKEContextWithEncapsulation context = BASE.setupBaseS(BASE.deserializePublicKey(to.raw()), info, pair(once));
        try {
            return new Message(context.getEncapsulation(), context.seal(bound, message));
        } catch (InvalidCipherTextException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The message, or nothing when it was sealed to another key, bound to something else, or altered. */
    static Optional<byte[]> open(OpeningKey key, Message sealed, byte[] info, byte[] bound) {
        try {
            return Optional.of(BASE.setupBaseR(sealed.enc, pair(key), info).open(bound, sealed.text));
        } catch (InvalidCipherTextException | IllegalArgumentException | IllegalStateException refused) {
            return Optional.empty();
        }
    }

    private static AsymmetricCipherKeyPair pair(OpeningKey key) {
        return BASE.deserializePrivateKey(key.scalar(), key.sealing().raw());
    }
}
