package app.baton.cli.relay;

/** Runs a command that came by relay; called on the server's own thread, one command at a time. */
@FunctionalInterface
public interface Handler {

    Answer run(Request request);
}
