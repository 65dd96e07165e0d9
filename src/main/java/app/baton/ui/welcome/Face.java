package app.baton.ui.welcome;

import app.baton.people.Person;

/** Somebody who can be picked at sign-in: {@code resumes} when this window still keeps their open work. */
public record Face(Person person, boolean hasPin, boolean resumes) {

    Department department() {
        return Department.of(person);
    }

    /** Whether the typed words all begin a word of the name, the title or the login. */
    boolean fits(String typed) {
        String names = " " + (person.name() + " " + person.title() + " " + person.login()).toLowerCase(java.util.Locale.ROOT);
        for (String word : typed.trim().toLowerCase(java.util.Locale.ROOT).split("\\s+")) {
            if (!names.contains(" " + word)) {
                return false;
            }
        }
        return true;
    }
}
