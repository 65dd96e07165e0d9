package app.baton.app;

import app.baton.journal.Clock;
import app.baton.people.Passwords;
import app.baton.store.home.Keyring;
import app.baton.store.home.StoreKey;

/** Passwords of people over the keyring of the open home. */
record HomePasswords(Keyring keyring, StoreKey key, Clock clock) implements Passwords {

    @Override
    public void put(String login, char[] password) {
        keyring.put(login, password, key, clock.today());
    }

    @Override
    public boolean has(String login) {
        return keyring.logins().contains(login);
    }

    @Override
    public void remove(String login) {
        keyring.remove(login);
    }
}
