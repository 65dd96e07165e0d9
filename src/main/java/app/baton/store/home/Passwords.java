package app.baton.store.home;

import app.baton.journal.Problem;
import java.nio.CharBuffer;

/** What a password must be: long enough, not one character again and again, and not the sign-in name. */
final class Passwords {

    private static final int MOST = 200;
    private static final int DIFFERENT = 4;

    private Passwords() { }

    /** @throws Problem of kind {@code BAD_INPUT}, saying what to do */
    static void require(String login, char[] password) {
        if (password.length < Keyring.SHORTEST_PASSWORD) {
            throw weak("A password has at least " + Keyring.SHORTEST_PASSWORD + " characters; a few words in a row are easy to"
                    + " remember. Choose a longer one.");
        }
        if (password.length > MOST) {
            throw weak("A password has at most " + MOST + " characters. Choose a shorter one.");
        }
        // read as a buffer: a String of it could not be wiped
        CharBuffer characters = CharBuffer.wrap(password);
        if (characters.chars().distinct().count() < DIFFERENT) {
            throw weak("This password repeats the same few characters. Choose one that nobody would guess.");
        }
        if (login.length() > 2 && holds(characters, login)) {
            throw weak("The password contains the sign-in name. Choose one that nobody would guess.");
        }
    }

    private static boolean holds(CharBuffer password, String login) {
        for (int from = 0; from + login.length() <= password.length(); from++) {
            int at = 0;
            while (at < login.length() && Character.toLowerCase(password.charAt(from + at)) == login.charAt(at)) {
                at++;
            }
            if (at == login.length()) {
                return true;
            }
        }
        return false;
    }

    private static Problem weak(String sentence) {
        return Problem.badInput("keys.weak-password", "password", sentence);
    }
}
