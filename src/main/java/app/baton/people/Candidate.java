package app.baton.people;

import java.util.Optional;

/** Somebody who can be named for a task: {@code elsewhere} is the name of the desk of whoever does not sign in at this one. */
public record Candidate(PersonId id, String name, String title, Optional<String> elsewhere) { }
