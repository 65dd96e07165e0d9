package app.baton.cli.relay;

/** What a command left behind: its exit code and what it wrote to standard output and standard error. */
public record Answer(int exit, String output, String errors) { }
