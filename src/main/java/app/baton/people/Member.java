package app.baton.people;

/** A person with the ways in at this desk: a password of his own, and a PIN. */
public record Member(Person person, boolean password, boolean pin) { }
