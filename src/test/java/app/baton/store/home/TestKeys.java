package app.baton.store.home;

import java.security.SecureRandom;

/** Keys for tests. */
public final class TestKeys {

    /** The least that Argon2id takes, so that tests do not wait. */
    public static final Argon2 CHEAP = new Argon2(64, 1, 1);

    private TestKeys() { }

    public static StoreKey random() {
        return StoreKey.random(new SecureRandom());
    }
}
