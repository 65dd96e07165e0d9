package app.baton.cli;

import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.people.Action;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.ParseResult;

/** One command being run: what was typed, where its output goes, and the ways into the program. */
record Call(ParseResult line, Options options, Terminal terminal, Headless headless, Texts texts) {

    private static final long MOST_INPUT_BYTES = 64L << 20;

    Path home() {
        return options.home().orElseGet(headless::defaultHome);
    }

    Session open(Optional<Action> needs) {
        Opening opening = opening(needs);
        try {
            return headless.open(opening);
        } finally {
            opening.password().ifPresent(Password::close);
        }
    }

    /** The password is asked for only where somebody signs in. */
    Opening opening(Optional<Action> needs) {
        Optional<Password> password = options.user().map(login -> new Passwords(texts, terminal).find(options.passwordFile()));
        return new Opening(home(), options.user(), password, options.now(), needs);
    }

    /** The file that stands at a place of the command line. */
    Path file() {
        return line.matchedPositionalValue(0, Path.of(""));
    }

    byte[] read(Path file, String field) {
        try {
            if (Files.isDirectory(file)) {
                throw Problem.badInput("cli.is-folder", field, texts.say("cli.is-folder", file));
            }
            if (Files.size(file) > MOST_INPUT_BYTES) {
                throw Problem.badInput("cli.too-large", field, texts.say("cli.too-large", file));
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException missing) {
            throw Problem.badInput("cli.no-file", field, texts.say("cli.no-file", file));
        } catch (IOException unreadable) {
            throw Problem.badInput("cli.unreadable", field, texts.say("cli.unreadable", file));
        }
    }

    /**
     * Does something with the content of a file; what is wrong in it is said with the file's place on the command line before
     * the place in the file.
     */
    <T> T with(String field, Supplier<T> use) {
        try {
            return use.get();
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.BAD_INPUT) {
                throw problem;
            }
            String place = (field + " " + problem.field().orElse("")).strip();
            String mend = problem.code().startsWith("json.") ? " " + texts.say("cli.json-mend") : "";
            throw Problem.badInput(problem.code(), place, problem.sentence() + mend);
        }
    }

    /** The same of a file that a person or another program wrote: a wrong one is named, with its line and the mend. */
    <T> T with(Path file, Supplier<T> use) {
        try {
            return use.get();
        } catch (Problem problem) {
            if (problem.kind() == Problem.Kind.BAD_INPUT && problem.code().startsWith("json.")) {
                throw Problem.badInput(problem.code(), ("FILE " + problem.field().orElse("")).strip(),
                        texts.say("cli.json-named", file, problem.sentence()));
            }
            return with("FILE", () -> {
                throw problem;
            });
        }
    }

    void print(Object result) {
        terminal.print(Json.text(result));
    }
}
