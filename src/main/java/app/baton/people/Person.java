package app.baton.people;

import java.util.Objects;
import java.util.Set;

/**
 * Somebody who works at the dealership: {@code login} is what is typed at sign-in (lower case, unique), {@code title}
 * what stands on the business card. People who left stay, inactive, because what they did stays.
 */
public record Person(PersonId id, String login, String name, String title, Set<Role> roles, boolean active, long version) {

    public Person {
        Objects.requireNonNull(id, "id");
        if (!isLogin(login)) {
            throw new IllegalArgumentException("a login has 1 to 40 of a-z, 0-9, dot, dash, underscore: " + login);
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("a person has a name");
        }
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("a person has a role: " + name);
        }
        roles = Set.copyOf(roles);
    }

    public static Person newcomer(PersonId id, String login, String name, String title, Set<Role> roles) {
        return new Person(id, login, name, title, roles, true, 0);
    }

    /** Whether a text could be somebody's login. */
    public static boolean isLogin(String text) {
        return text.matches("[a-z0-9][a-z0-9._-]{0,39}");
    }

    public User asUser() {
        return new User(id, name, roles);
    }

    /** Initials for the round badge: "AM" for Ana Morales. */
    public String initials() {
        String[] parts = name.trim().split("\\s+");
        String first = parts[0].substring(0, 1);
        return parts.length == 1 ? first : first + parts[parts.length - 1].charAt(0);
    }
}
