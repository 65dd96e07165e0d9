package app.baton.people;

import java.util.List;
import java.util.Optional;

/**
 * Everybody of the dealership as the desks told each other, those of this desk included. Nobody signs in with what stands
 * here: that takes an entry in the {@link PeopleBook}. A dealership has tens of people, so the list comes whole. Writing
 * needs an open unit of work.
 */
public interface ColleagueBook {

    /** Also those who left, by name. */
    List<Colleague> everybody();

    Optional<Colleague> find(PersonId id);

    /** Keeps what is known of somebody in place of what was. */
    void keep(Colleague colleague);

    /** Forgets somebody; nothing where nobody was known. */
    void remove(PersonId id);
}
