package app.baton.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** What the program was started for. */
public sealed interface Start {

    /** The window, on a named home or the default one, with another time for a demo. */
    record Window(Optional<Path> home, Optional<Instant> now) implements Start { }

    /** Anything that {@link Commands#run} answers: a command, help, the version, or a line that makes no sense. */
    record Headless() implements Start { }
}
