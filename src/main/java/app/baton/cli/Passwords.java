package app.baton.cli;

import app.baton.journal.Problem;
import app.baton.journal.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the password of {@code --user} comes from: the first line of {@code --password-file}, else the variable
 * {@code BATON_PASSWORD}, else the first line of standard input. It is never an argument, which other users could see.
 */
final class Passwords {

    static final String VARIABLE = "BATON_PASSWORD";
    private static final long MOST_BYTES = 4096;

    private final Texts texts;
    private final Terminal terminal;

    Passwords(Texts texts, Terminal terminal) {
        this.texts = texts;
        this.terminal = terminal;
    }

    Password find(Optional<Path> file) {
        Optional<String> found = terminal.secret().or(() -> file.map(this::read)).or(() -> terminal.variable(VARIABLE))
                .or(this::typed);
        return Password.of(found.filter(text -> !text.isEmpty())
                .orElseThrow(() -> Problem.badInput("cli.no-password", "--user", texts.say("cli.no-password"))));
    }

    private String read(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw Problem.badInput("cli.password-file", "--password-file", texts.say("cli.password-file-long", file));
            }
            return Files.readString(file, StandardCharsets.UTF_8).lines().findFirst().orElse("");
        } catch (IOException unreadable) {
            throw Problem.badInput("cli.password-file", "--password-file", texts.say("cli.unreadable", file));
        }
    }

    private Optional<String> typed() {
        try {
            return terminal.line();
        } catch (IOException closed) {
            return Optional.empty();
        }
    }
}
