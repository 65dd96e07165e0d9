package app.baton.exchange;

import app.baton.deal.scan.Parcel;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Seals a scan part by part with ChaCha20-Poly1305. Its secret is used for this content alone, so that the number of a part is
 * its nonce; each part is bound to its parcel, its place and the whole, and none opens in another one's place.
 */
final class ParcelSeal {

    /** What one file of the share holds of a content, in bytes. */
    static final int PART = 1 << 19;
    /** No file is shorter, so that its size says little. */
    private static final int STEP = 1 << 12;

    private ParcelSeal() { }

    static int parts(Parcel parcel) {
        return (parcel.bytes() + PART - 1) / PART;
    }

    /** How large the file of a part is. */
    static int size(Parcel parcel, int part) {
        return filled(length(parcel, part)) + SealedText.TAG;
    }

    private static int length(Parcel parcel, int part) {
        return Math.min(PART, parcel.bytes() - part * PART);
    }

    private static int filled(int length) {
        int step = STEP;
        while (step < length) {
            step *= 2;
        }
        return step;
    }

    static byte[] seal(Parcel parcel, int part, byte[] content) {
        int length = length(parcel, part);
        byte[] filled = Arrays.copyOf(Arrays.copyOfRange(content, part * PART, part * PART + length), filled(length));
        return SealedText.seal(parcel.secret(), nonce(part), bound(parcel, part), filled);
    }

    /** What a part holds; nothing when it was altered, or belongs elsewhere. */
    static Optional<byte[]> open(Parcel parcel, int part, byte[] file) {
        return SealedText.open(parcel.secret(), nonce(part), bound(parcel, part), file)
                .map(filled -> Arrays.copyOf(filled, length(parcel, part)));
    }

    private static byte[] nonce(int part) {
        return ByteBuffer.allocate(SealedText.NONCE).putInt(SealedText.NONCE - Integer.BYTES, part).array();
    }

    private static byte[] bound(Parcel parcel, int part) {
        return CanonicalJson.bytes(JsonNodeFactory.instance.objectNode().put("parcel", parcel.id().toString())
                .put("desk", parcel.desk().toString()).put("sha256", parcel.sha256()).put("bytes", parcel.bytes())
                .put("part", part));
    }
}
