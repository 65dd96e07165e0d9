package app.baton.ui.welcome;

import app.baton.journal.Texts;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Function;

/** What is asked of the fields that both ways in share. */
final class Checks {

    static final int SHORTEST_PASSWORD = 10;

    private final Texts texts;

    Checks(Texts texts) {
        this.texts = texts;
    }

    Function<String, String> folder() {
        return typed -> {
            if (typed.isBlank()) {
                return texts.say("welcome.folder-missing");
            }
            try {
                return Path.of(typed.trim()).isAbsolute() ? "" : texts.say("welcome.folder-relative");
            } catch (InvalidPathException noPath) {
                return texts.say("welcome.folder-wrong");
            }
        };
    }

    Function<String, String> login() {
        return typed -> typed.trim().matches("[a-z0-9][a-z0-9._-]{0,39}") ? "" : texts.say("welcome.login-wrong");
    }

    Function<String, String> password() {
        return typed -> typed.length() >= SHORTEST_PASSWORD ? "" : texts.say("welcome.password-short", SHORTEST_PASSWORD);
    }
}
