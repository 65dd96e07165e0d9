package app.baton.people;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the dealership as Administration sees him: the card that every desk has, and the entry by which he signs in
 * at this desk, with a password of his own and a PIN, where he has one. {@code changeable} tells whether this desk may
 * change the card.
 */
public record Member(PersonCard card, @Nullable Person person, boolean password, boolean pin, boolean changeable) {

    /** What is typed at sign-in on this desk; empty for whoever cannot. */
    public String login() {
        return person == null ? "" : person.login();
    }

    /** Whether the person is on this desk's list of those who sign in. */
    public boolean here() {
        return person != null && person.active();
    }

    /** The roles that count when the person signs in here; the card may name others that wait for a yes on this desk. */
    public Set<Role> rights() {
        return person == null ? Set.of() : person.roles();
    }

    /** Whether somebody on this desk has to say yes to roles that another desk gave. */
    public boolean rolesWait() {
        return person != null && here() && card.active() && !card.known().isEmpty() && !person.roles().equals(card.known());
    }
}
