package app.baton.cli.relay;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A command as it was given: its arguments, the folder it was given in, so that relative paths mean the same, and the
 * password, if it has one, wherever the giver had it from.
 */
public record Request(List<String> arguments, String directory, @Nullable String secret) {

    public Request {
        arguments = List.copyOf(arguments);
    }

    @Override
    public String toString() {
        return "Request" + arguments;
    }
}
