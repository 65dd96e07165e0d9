package app.baton.store.home;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** The cost of Argon2id (RFC 9106, version 1.3): memory in KiB, passes over it, lanes. Stated wherever it was used. */
public record Argon2(int memory, int passes, int lanes) {

    /** RFC 9106's second recommendation: 64 MiB, three passes, four lanes. */
    public static final Argon2 FOR_PASSWORDS = new Argon2(64 * 1024, 3, 4);
    /** OWASP's minimum: 19 MiB, two passes; quick enough to switch users at a shared desk. */
    public static final Argon2 FOR_PINS = new Argon2(19 * 1024, 2, 1);

    private static final int MOST_BYTES_A_CHARACTER = 3;

    /** The bounds keep a hostile file from taking all memory or a day. */
    public Argon2 {
        if (memory < 8 * lanes || memory > 1 << 20 || passes < 1 || passes > 64 || lanes < 1 || lanes > 16) {
            throw new IllegalArgumentException("a cost of Argon2id out of bounds: " + memory + ", " + passes + ", " + lanes);
        }
    }

    /** Derives a key of so many bytes; the secret is not changed. */
    byte[] derive(char[] secret, byte[] salt, int bytes) {
        byte[] encoded = utf8(secret);
        try {
            var generator = new Argon2BytesGenerator();
            generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                    .withVersion(Argon2Parameters.ARGON2_VERSION_13).withMemoryAsKB(memory).withIterations(passes)
                    .withParallelism(lanes).withSalt(salt).build());
            byte[] key = new byte[bytes];
            generator.generateBytes(encoded, key);
            return key;
        } finally {
            Arrays.fill(encoded, (byte) 0);
        }
    }

    private static byte[] utf8(char[] secret) {
        byte[] room = new byte[secret.length * MOST_BYTES_A_CHARACTER];
        ByteBuffer written = ByteBuffer.wrap(room);
        StandardCharsets.UTF_8.newEncoder().onMalformedInput(CodingErrorAction.REPLACE)
                .encode(CharBuffer.wrap(secret), written, true);
        byte[] bytes = Arrays.copyOf(room, written.position());
        Arrays.fill(room, (byte) 0);
        return bytes;
    }
}
