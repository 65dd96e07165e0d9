package app.baton.people;

import java.util.List;
import java.util.Optional;

/** The people of this dealership; a store has tens of them, so lists come whole. Writing needs an open unit of work. */
public interface PeopleBook {

    /** Active people, by name. */
    List<Person> working();

    /** Also those who left, by name. */
    List<Person> everybody();

    Optional<Person> find(PersonId id);

    Optional<Person> byLogin(String login);

    /**
     * Adds a person (version 0) or saves a changed one whose version is the stored one.
     *
     * @return the person as stored, with the next version
     * @throws app.baton.journal.Problem of kind {@code CONFLICT} when somebody else saved first
     */
    Person save(Person person);

    /** The Argon2id verifier of a person's PIN, if one is set. */
    Optional<String> pin(PersonId id);

    void setPin(PersonId id, String verifier);

    /** Forgets a person's PIN, if one is set. */
    void removePin(PersonId id);
}
