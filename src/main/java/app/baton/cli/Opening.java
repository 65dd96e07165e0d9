package app.baton.cli;

import app.baton.people.Action;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * How a home is to be opened for one command: who signs in with what, and the time that counts instead of the clock.
 * Without a login, a demo home signs in somebody who may do what the command {@code needs}; another home is opened by
 * its unattended key as the actor system, or not at all.
 */
public record Opening(Path home, Optional<String> login, Optional<Password> password, Optional<Instant> now,
                      Optional<Action> needs) { }
