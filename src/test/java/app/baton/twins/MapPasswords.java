package app.baton.twins;

import app.baton.journal.Problem;
import app.baton.people.Passwords;
import java.util.SortedMap;
import java.util.TreeMap;

/** Passwords in the open, of ten characters or more, as the keyring asks for. */
public final class MapPasswords implements Passwords {

    public final SortedMap<String, String> byLogin = new TreeMap<>();

    @Override
    public void put(String login, char[] password) {
        if (password.length < 10) {
            throw Problem.badInput("keys.weak-password", "password", "A password has at least 10 characters.");
        }
        byLogin.put(login, new String(password));
    }

    @Override
    public boolean has(String login) {
        return byLogin.containsKey(login);
    }

    @Override
    public void remove(String login) {
        if (byLogin.size() == 1) {
            throw Problem.couldNot("keys.last-user", "Nobody else could open this home any more.");
        }
        byLogin.remove(login);
    }
}
