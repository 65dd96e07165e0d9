package app.baton.people;

import java.util.Set;

/** What is typed about a person, with the blanks around it taken off; nothing in it is checked yet. */
public record PersonForm(String name, String login, String title, Set<Role> roles) {

    public PersonForm {
        name = name.strip();
        login = login.strip();
        title = title.strip();
        roles = Set.copyOf(roles);
    }
}
