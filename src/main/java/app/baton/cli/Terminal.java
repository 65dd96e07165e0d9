package app.baton.cli;

import app.baton.cli.relay.Answer;
import app.baton.cli.relay.Request;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The one door to the standard streams, UTF-8 on every system, together with the folder and the environment that a
 * command was given in. A command that came by relay gets a terminal of its own, made from the request.
 */
public final class Terminal {

    private static final int LONGEST_LINE = 4096;

    private final InputStream input;
    private final PrintStream output;
    private final PrintStream errors;
    private final Path directory;
    private final UnaryOperator<@Nullable String> environment;
    private final Optional<String> secret;

    private Terminal(InputStream input, OutputStream output, OutputStream errors, Path directory,
            UnaryOperator<@Nullable String> environment, Optional<String> secret) {
        this.input = input;
        this.output = new PrintStream(output, true, StandardCharsets.UTF_8);
        this.errors = new PrintStream(errors, true, StandardCharsets.UTF_8);
        this.directory = directory;
        this.environment = environment;
        this.secret = secret;
    }

    public static Terminal ofThisProcess() {
        return new Terminal(System.in, new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err),
                Path.of("").toAbsolutePath(), System::getenv, Optional.empty());
    }

    public static Terminal of(InputStream input, OutputStream output, OutputStream errors, Path directory,
            UnaryOperator<@Nullable String> environment) {
        return new Terminal(input, output, errors, directory, environment, Optional.empty());
    }

    /** Runs something with a terminal that stands for whoever made the request, and collects what it says. */
    static Answer relayed(Request request, ToIntFunction<Terminal> command) {
        var output = new ByteArrayOutputStream();
        var errors = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(new ByteArrayInputStream(new byte[0]), output, errors, Path.of(request.directory()),
                name -> null, Optional.ofNullable(request.secret()));
        int exit = command.applyAsInt(terminal);
        return new Answer(exit, output.toString(StandardCharsets.UTF_8), errors.toString(StandardCharsets.UTF_8));
    }

    /** Relative paths on the command line start here. */
    public Path directory() {
        return directory;
    }

    /** The password that came along with a relayed command. */
    Optional<String> secret() {
        return secret;
    }

    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.apply(name));
    }

    /** Puts a result out. */
    public void print(String message) {
        output.print(message.endsWith("\n") ? message : message + System.lineSeparator());
        output.flush();
    }

    /** Says a sentence on standard error. */
    public void complain(String message) {
        errors.print(message.endsWith("\n") ? message : message + System.lineSeparator());
        errors.flush();
    }

    /** The first line of standard input without its end; empty when there is none, or it is longer than 4,096 bytes. */
    Optional<String> line() throws IOException {
        var line = new ByteArrayOutputStream();
        int sign = input.read();
        if (sign < 0) {
            return Optional.empty();
        }
        while (sign >= 0 && sign != '\n') {
            if (line.size() == LONGEST_LINE) {
                return Optional.empty();
            }
            line.write(sign);
            sign = input.read();
        }
        String text = line.toString(StandardCharsets.UTF_8);
        return Optional.of(text.endsWith("\r") ? text.substring(0, text.length() - 1) : text);
    }
}
