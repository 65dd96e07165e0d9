package app.baton.people;

import app.baton.journal.Activity;
import app.baton.journal.ActivityLog;
import app.baton.journal.Ids;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.journal.UnitOfWork;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Keeps who works here: adds, changes, lets go and takes back. The roles that rule over others are the general manager's
 * to give and to take, and so is a password of whoever has one; there is always a general manager who can sign in.
 */
public final class PeopleDesk {

    /** Whoever could give himself one of these, or sign in as somebody who has one, would rule the house. */
    private static final Set<Role> RULING = EnumSet.of(Role.GENERAL_MANAGER, Role.EXECUTIVE, Role.ADMINISTRATOR);

    private final PeopleBook people;
    private final Passwords passwords;
    private final UnitOfWork work;
    private final Ids ids;
    private final Texts texts;

    public PeopleDesk(PeopleBook people, Passwords passwords, UnitOfWork work, Ids ids, Texts texts) {
        this.people = people;
        this.passwords = passwords;
        this.work = work;
        this.ids = ids;
        this.texts = texts;
    }

    /** Whether this user may give and take the role. */
    public static boolean grants(User by, Role role) {
        return by.may(Action.MANAGE_PEOPLE) && (!RULING.contains(role) || by.may(Action.SIGN_ROOT));
    }

    /** Everybody, also those who left, by name. */
    public List<Member> everybody(User by) {
        Permissions.require(by, Action.MANAGE_PEOPLE);
        return work.read(() -> people.everybody().stream().map(person -> new Member(person,
                passwords.has(person.login()), people.pin(person.id()).isPresent())).toList());
    }

    /**
     * Adds a person; with an empty password he is listed and cannot sign in yet.
     *
     * @throws Problem about the form's field that is wrong
     */
    public Person add(User by, PersonForm form, char[] password) {
        Permissions.require(by, Action.MANAGE_PEOPLE);
        check(form);
        requireGrants(by, form.roles());
        return work.write(by.actor(), log -> {
            people.byLogin(form.login()).ifPresent(other -> {
                throw Problem.badInput("person.login-taken", "login",
                        texts.say("person.login-taken", form.login(), other.name()));
            });
            Person added = people.save(Person.newcomer(new PersonId(ids.next()), form.login(), form.name(), form.title(),
                    form.roles()));
            log.note(described("person.added", added));
            give(by, added, password, log);
            return added;
        });
    }

    /**
     * Changes name, title and roles, and the password unless it is empty. The login stays: the password hangs on it.
     *
     * @param before the person as the user saw him
     * @throws Problem about the form's field that is wrong, or of kind {@code CONFLICT} when somebody else saved first
     */
    public Person change(User by, Person before, PersonForm form, char[] password) {
        Permissions.require(by, Action.MANAGE_PEOPLE);
        check(form);
        Set<Role> moved = new HashSet<>(form.roles());
        moved.addAll(before.roles());
        moved.removeIf(role -> form.roles().contains(role) && before.roles().contains(role));
        requireGrants(by, moved);
        return work.write(by.actor(), log -> {
            if (before.roles().contains(Role.GENERAL_MANAGER) && !form.roles().contains(Role.GENERAL_MANAGER)) {
                requireAnotherManager(before, () -> Problem.badInput("person.last-manager", "roles",
                        texts.say("person.last-manager", before.name())));
            }
            Person changed = people.save(new Person(before.id(), before.login(), form.name(), form.title(), form.roles(),
                    before.active(), before.version()));
            log.note(described("person.changed", changed));
            give(by, changed, password, log);
            return changed;
        });
    }

    /**
     * Somebody does not work here any more: no sign-in, no PIN; what he did stays under his name.
     *
     * @throws Problem {@code person.self} or {@code person.last-manager}
     */
    public Person deactivate(User by, Person person) {
        Permissions.require(by, Action.MANAGE_PEOPLE);
        requireGrants(by, person.roles());
        if (by.id().equals(person.id())) {
            throw Problem.notAllowed("person.self", texts.say("person.self"));
        }
        return work.write(by.actor(), log -> {
            if (person.roles().contains(Role.GENERAL_MANAGER)) {
                requireAnotherManager(person, () -> Problem.notAllowed("person.last-manager",
                        texts.say("person.last-manager", person.name())));
            }
            Person gone = people.save(active(person, false));
            people.removePin(person.id());
            log.note(Activity.of("person.left", "person", person.id()).with("login", person.login()));
            // last, because files do not roll back: when this fails, everything above is undone
            if (passwords.has(person.login())) {
                passwords.remove(person.login());
            }
            return gone;
        });
    }

    /** Somebody works here again, with the old roles; a password and a PIN have to be set anew. */
    public Person reactivate(User by, Person person) {
        Permissions.require(by, Action.MANAGE_PEOPLE);
        requireGrants(by, person.roles());
        return work.write(by.actor(), log -> {
            Person back = people.save(active(person, true));
            log.note(Activity.of("person.returned", "person", person.id()).with("login", person.login()));
            return back;
        });
    }

    private void check(PersonForm form) {
        if (form.name().isBlank()) {
            throw Problem.badInput("person.no-name", "name", texts.say("person.no-name"));
        }
        if (!Person.isLogin(form.login())) {
            throw Problem.badInput("person.login-wrong", "login", texts.say("person.login-wrong"));
        }
        if (form.roles().isEmpty()) {
            throw Problem.badInput("person.no-role", "roles", texts.say("person.no-role"));
        }
    }

    private void requireGrants(User by, Set<Role> roles) {
        String refused = roles.stream().filter(role -> !grants(by, role)).sorted().map(texts::name)
                .collect(Collectors.joining(", "));
        if (!refused.isEmpty()) {
            throw Problem.notAllowed("person.ruling-role", texts.say("person.ruling-role", refused));
        }
    }

    /** There stays somebody who can really sign in as general manager. */
    private void requireAnotherManager(Person than, Supplier<Problem> otherwise) {
        boolean another = people.working().stream().filter(person -> !person.id().equals(than.id()))
                .filter(person -> person.roles().contains(Role.GENERAL_MANAGER))
                .anyMatch(person -> passwords.has(person.login()));
        if (!another) {
            throw otherwise.get();
        }
    }

    private void give(User by, Person person, char[] password, ActivityLog log) {
        if (password.length == 0) {
            return;
        }
        if (!by.id().equals(person.id())) {
            requireGrants(by, person.roles());
        }
        if (!person.active()) {
            throw Problem.badInput("person.left", "password", texts.say("person.left"));
        }
        log.note(Activity.of("person.password-set", "person", person.id()).with("login", person.login()));
        // last, because files do not roll back: when this fails, everything above is undone
        passwords.put(person.login(), password);
    }

    private static Activity described(String what, Person person) {
        return Activity.of(what, "person", person.id()).with("login", person.login()).with("name", person.name())
                .with("title", person.title())
                .with("roles", person.roles().stream().sorted().map(Role::name).collect(Collectors.joining(",")));
    }

    private static Person active(Person person, boolean active) {
        return new Person(person.id(), person.login(), person.name(), person.title(), person.roles(), active, person.version());
    }
}
