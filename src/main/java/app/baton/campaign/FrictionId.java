package app.baton.campaign;

import app.baton.journal.DeskId;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * One friction note. Its id is made of the desk that wrote it and of the event by which it did so: no other desk can write a
 * note under that id, whichever of the two is read first.
 */
public record FrictionId(UUID value) {

    /** The note that the desk writes by this event. */
    public static FrictionId of(DeskId desk, UUID event) {
        return new FrictionId(made(desk, event));
    }

    /** An id that nobody else than this desk can have made of such an id (UUID version 8, of a SHA-256). */
    static UUID made(DeskId desk, UUID id) {
        ByteBuffer both = ByteBuffer.allocate(32).putLong(desk.value().getMostSignificantBits())
                .putLong(desk.value().getLeastSignificantBits()).putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits());
        ByteBuffer hash = ByteBuffer.wrap(sha256(both.array()));
        return new UUID(hash.getLong() & 0xFFFF_FFFF_FFFF_0FFFL | 0x8000L, hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL
                | 0x8000_0000_0000_0000L);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static FrictionId parse(String text) {
        return new FrictionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
