package app.baton.incentive;

/**
 * Something at the store that uses a program: what it is ("Campaign"), its id there, its name, where it stands
 * ("published"), and the revision it uses.
 */
public record Touch(String what, String id, String name, String standing, ProgramRef uses) { }
