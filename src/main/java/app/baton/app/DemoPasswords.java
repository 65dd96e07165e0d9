package app.baton.app;

import app.baton.journal.Problem;
import app.baton.people.Passwords;

/** A demo lets everybody in by one click, so that nobody there has a password or lacks one. */
final class DemoPasswords implements Passwords {

    @Override
    public void put(String login, char[] password) {
        throw Problem.badInput("demo.no-passwords", "password",
                "In the demo everybody signs in by one click. Leave the password empty.");
    }

    @Override
    public boolean has(String login) {
        return true;
    }

    @Override
    public void remove(String login) {
        // nothing to take away
    }
}
