package app.baton.store.home;

import app.baton.journal.Clock;
import app.baton.people.Passwords;

/**
 * The passwords of an unlocked home. They live in {@code keys.json} and not in the store, so a change of one is kept at
 * once, whatever becomes of the unit of work around it.
 */
public final class KeyringPasswords implements Passwords {

    private final Keyring keys;
    private final StoreKey key;
    private final Clock clock;

    /** The key stays its owner's to close. */
    public KeyringPasswords(Keyring keys, StoreKey key, Clock clock) {
        this.keys = keys;
        this.key = key;
        this.clock = clock;
    }

    @Override
    public void put(String login, char[] password) {
        keys.put(login, password, key, clock.today());
    }

    @Override
    public boolean has(String login) {
        return keys.logins().contains(login);
    }

    @Override
    public void remove(String login) {
        if (has(login)) {
            keys.remove(login);
        }
    }
}
