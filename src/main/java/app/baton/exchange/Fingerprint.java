package app.baton.exchange;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;

/**
 * Thirty-two digits in eight groups of four, read aloud over the telephone to make sure that two desks look at the same
 * thing: about 106 bits, beyond any chance of finding a second one that sounds alike.
 */
public record Fingerprint(String groups) {

    private static final BigInteger RANGE = BigInteger.TEN.pow(32);

    /** Of the dealership's trust: its id and the two keys that can change the root. It stays when desks come and go. */
    public static Fingerprint of(Root root) {
        return of("root", root.dealership().id().toString(), root.generalManager().base64(), root.recovery().base64());
    }

    /** Of the keys of a desk that asks to be let in. */
    public static Fingerprint of(List<VerifyingKey> keys) {
        return of("keys", String.join(" ", keys.stream().map(VerifyingKey::base64).sorted().toList()));
    }

    /** Whether somebody typed or read the same digits; spaces and dashes do not count. */
    public boolean matches(String typed) {
        String digits = typed.replaceAll("[\\s-]", "");
        return MessageDigest.isEqual(digits.getBytes(StandardCharsets.UTF_8),
                groups.replace(" ", "").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return groups;
    }

    private static Fingerprint of(String... parts) {
        String hash = CanonicalJson.sha256(String.join("\n", parts).getBytes(StandardCharsets.UTF_8));
        String digits = String.format(Locale.ROOT, "%032d", new BigInteger(hash, 16).mod(RANGE));
        return new Fingerprint(digits.replaceAll("(.{4})(?!$)", "$1 "));
    }
}
