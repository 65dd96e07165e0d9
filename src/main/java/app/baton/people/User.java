package app.baton.people;

import app.baton.journal.Actor;
import java.util.Set;

/** The person who is signed in, with the roles that count for this session. */
public record User(PersonId id, String name, Set<Role> roles) {

    public User {
        roles = Set.copyOf(roles);
    }

    public boolean may(Action action) {
        return Permissions.allows(roles, action);
    }

    public Actor actor() {
        return new Actor(id.value(), name);
    }
}
