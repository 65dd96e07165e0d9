package app.baton.incentive;

/** One revision of an incentive, complete. */
public record Program(ProgramRef ref, String name) { }
