package app.baton.store.home;

import app.baton.people.Verifier;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps PINs as Argon2id in the usual text form, {@code $argon2id$v=19$m=19456,t=2,p=1$salt$hash}. */
public final class Argon2Verifier implements Verifier {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final Pattern FORM = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,2}),p=(\\d{1,2})\\$([A-Za-z0-9+/]{8,88})\\$([A-Za-z0-9+/]{16,88})");

    private final Argon2 cost;
    private final SecureRandom random = new SecureRandom();

    public Argon2Verifier() {
        this(Argon2.FOR_PINS);
    }

    /** With another cost for new verifiers; those made before are judged by the cost that they state. */
    public Argon2Verifier(Argon2 cost) {
        this.cost = cost;
    }

    @Override
    public String make(char[] secret) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=" + cost.memory() + ",t=" + cost.passes() + ",p=" + cost.lanes()
                + "$" + base64.encodeToString(salt) + "$" + base64.encodeToString(cost.derive(secret, salt, HASH_BYTES));
    }

    @Override
    public boolean matches(char[] secret, String verifier) {
        Matcher parts = FORM.matcher(verifier);
        if (!parts.matches()) {
            return false;
        }
        try {
            var stated = new Argon2(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3)));
            byte[] salt = Base64.getDecoder().decode(parts.group(4));
            byte[] hash = Base64.getDecoder().decode(parts.group(5));
            return MessageDigest.isEqual(hash, stated.derive(secret, salt, hash.length));
        } catch (IllegalArgumentException outOfBounds) {
            return false;
        }
    }
}
