package app.baton.people;

import app.baton.journal.Problem;
import app.baton.journal.Texts;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What has to be right before anything about a person is changed, and who may decide about which roles. */
final class PeopleRules {

    /** Whoever could give himself one of these, or sign in as somebody who has one, would rule the house. */
    private static final Set<Role> RULING = EnumSet.of(Role.GENERAL_MANAGER, Role.EXECUTIVE, Role.ADMINISTRATOR);

    private final Texts texts;

    PeopleRules(Texts texts) {
        this.texts = texts;
    }

    static boolean rules(Set<Role> roles) {
        return roles.stream().anyMatch(RULING::contains);
    }

    static boolean grants(User by, Role role) {
        return by.may(Action.MANAGE_PEOPLE) && (!RULING.contains(role) || by.may(Action.SIGN_ROOT));
    }

    /** The roles that the one set has and the other has not. */
    static Set<Role> moved(Set<Role> before, Set<Role> after) {
        Set<Role> moved = new HashSet<>(before);
        moved.addAll(after);
        moved.removeIf(role -> before.contains(role) && after.contains(role));
        return moved;
    }

    void check(PersonForm form) {
        if (form.name().isBlank()) {
            throw Problem.badInput("person.no-name", "name", texts.say("person.no-name"));
        }
        checkPlain("name", form.name());
        checkPlain("title", form.title());
        if (form.roles().isEmpty()) {
            throw Problem.badInput("person.no-role", "roles", texts.say("person.no-role"));
        }
    }

    void checkLogin(String login, PeopleBook people) {
        if (!Person.isLogin(login)) {
            throw Problem.badInput("person.login-wrong", "login", texts.say("person.login-wrong"));
        }
        people.byLogin(login).ifPresent(other -> {
            throw Problem.badInput("person.login-taken", "login", texts.say("person.login-taken", login, other.name()));
        });
    }

    void requireGrants(User by, Set<Role> roles) {
        String refused = roles.stream().filter(role -> !grants(by, role)).sorted().map(texts::name)
                .collect(Collectors.joining(", "));
        if (!refused.isEmpty()) {
            throw Problem.notAllowed("person.ruling-role", texts.say("person.ruling-role", refused));
        }
    }

    /** A desk without the duty changes only its own people, and those only while no other desk has spoken of them. */
    void requireChangeable(Roster roster, PersonCard card) {
        if (!roster.mayChange(card)) {
            throw Problem.notAllowed("person.other-desk", texts.say("person.other-desk", card.name()));
        }
    }

    private void checkPlain(String field, String text) {
        if (!PersonCard.isPlain(text)) {
            throw Problem.badInput("person.not-plain", field, texts.say("person.not-plain", PersonCard.LONGEST));
        }
    }
}
