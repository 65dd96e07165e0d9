package app.baton.lead;

import app.baton.people.PersonId;
import app.baton.people.Role;
import java.util.Set;

/**
 * Somebody who can be given a lead.
 *
 * @param here whether he is at work at the moment that counts
 * @param turn when he had one last: the higher, the later; 0 is never
 * @param waiting how many of his leads wait for a first answer
 */
public record Hand(PersonId person, String name, Set<Role> roles, boolean here, long turn, int waiting) {

    public Hand {
        roles = Set.copyOf(roles);
    }
}
