package app.baton.exchange;

import app.baton.journal.Problem;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

/** A signing key as printed text: 128 hex digits and a check of 8, in groups of eight that a person can type back. */
final class SecretText {

    private SecretText() { }

    static String write(SigningKey key) {
        String hex = HexFormat.of().formatHex(key.secret());
        return (hex + check(hex)).replaceAll("(.{8})(?!$)", "$1-").toUpperCase(Locale.ROOT);
    }

    static SigningKey read(String typed) {
        String hex = typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
        if (!hex.matches("[0-9a-f]{136}") || !check(hex.substring(0, 128)).equals(hex.substring(128))) {
            throw Problem.badInput("root.not-recovery-key", "recoveryKey",
                    "This is not a recovery key as it was printed: 17 groups of 8. Look for a typing error.");
        }
        byte[] secret = HexFormat.of().parseHex(hex.substring(0, 128));
        SigningKey key = SigningKey.of(secret);
        Arrays.fill(secret, (byte) 0);
        if (!key.whole()) {
            throw Problem.badInput("root.not-recovery-key", "recoveryKey", "The two halves of this key do not belong together.");
        }
        return key;
    }

    private static String check(String hex) {
        return CanonicalJson.sha256(HexFormat.of().parseHex(hex)).substring(0, 8);
    }
}
