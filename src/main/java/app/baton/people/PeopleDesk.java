package app.baton.people;

import app.baton.journal.Activity;
import app.baton.journal.ActivityLog;
import app.baton.journal.Ids;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.journal.UnitOfWork;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Keeps who works here: adds, changes, lets go and takes back those who sign in at this desk; {@link ColleagueDesk} does
 * the same for those who do not. The roles that rule over others are the general manager's to give and to take, and so is
 * a password of whoever has one; there is always a general manager who can sign in. Every change is told to the other
 * desks in its own unit of work, where this desk may say who works here.
 */
public final class PeopleDesk {

    private final PeopleBook people;
    private final Passwords passwords;
    private final Roster roster;
    private final UnitOfWork work;
    private final Ids ids;
    private final Texts texts;
    private final PeopleRules rules;

    public PeopleDesk(PeopleBook people, Passwords passwords, Roster roster, UnitOfWork work, Ids ids, Texts texts) {
        this.people = people;
        this.passwords = passwords;
        this.roster = roster;
        this.work = work;
        this.ids = ids;
        this.texts = texts;
        rules = new PeopleRules(texts);
    }

    /** Whether this user may give and take the role. */
    public static boolean grants(User by, Role role) {
        return PeopleRules.grants(by, role);
    }

    /** Everybody of the dealership, also those who left, by name, with the ways in at this desk. */
    public List<Member> everybody(User by) {
        Permissions.require(by, Action.MANAGE_PEOPLE);
        return work.read(() -> {
            boolean keeps = roster.travels();
            Map<PersonId, Person> here = people.everybody().stream().collect(Collectors.toMap(Person::id, Function.identity()));
            return roster.everybody().stream().map(card -> member(card, here, keeps)).toList();
        });
    }

    /** Whether changes made here travel to the other desks. */
    public boolean travels() {
        return roster.travels();
    }

    /**
     * Adds a person; with an empty password he is listed and cannot sign in yet.
     *
     * @throws Problem about the form's field that is wrong
     */
    public Person add(User by, PersonForm form, char[] password) {
        Permissions.require(by, Action.MANAGE_PEOPLE);
        rules.check(form);
        rules.requireGrants(by, form.roles());
        return work.write(by.actor(), log -> {
            rules.checkLogin(form.login(), people);
            Person added = people.save(Person.newcomer(new PersonId(ids.next()), form.login(), form.name(), form.title(),
                    form.roles()));
            log.note(described("person.added", added));
            roster.say(roster.card(added), by);
            give(by, added, password, log);
            return added;
        });
    }

    /**
     * Changes name, title and roles, and the password unless it is empty. The login stays: the password hangs on it. Roles
     * that another desk gave count here once they are saved here.
     *
     * @param before the person as the user saw him
     * @throws Problem about the form's field that is wrong, or of kind {@code CONFLICT} when somebody else saved first
     */
    public Person change(User by, Person before, PersonForm form, char[] password) {
        Permissions.require(by, Action.MANAGE_PEOPLE);
        rules.check(form);
        rules.requireGrants(by, PeopleRules.moved(before.roles(), form.roles()));
        return work.write(by.actor(), log -> {
            PersonCard card = roster.card(before);
            PersonCard next = card.changed(form.name(), form.title(), form.roles(), card.active());
            if (!next.says(card)) {
                rules.requireChangeable(roster, card);
                rules.requireGrants(by, PeopleRules.moved(card.known(), form.roles()));
            }
            if (before.roles().contains(Role.GENERAL_MANAGER) && !form.roles().contains(Role.GENERAL_MANAGER)) {
                requireAnotherManager(before, () -> Problem.badInput("person.last-manager", "roles",
                        texts.say("person.last-manager", before.name())));
            }
            Person changed = people.save(new Person(before.id(), before.login(), form.name(), form.title(), form.roles(),
                    before.active(), before.version()));
            log.note(described("person.changed", changed));
            roster.say(next, by);
            give(by, changed, password, log);
            return changed;
        });
    }

    /**
     * Somebody does not work here any more: no sign-in, no PIN; what he did stays under his name. A person of another
     * desk, on a desk that may not change him, only loses the way in here.
     *
     * @throws Problem {@code person.self} or {@code person.last-manager}
     */
    public Person deactivate(User by, Person person) {
        Permissions.require(by, Action.MANAGE_PEOPLE);
        rules.requireGrants(by, person.roles());
        if (by.id().equals(person.id())) {
            throw Problem.notAllowed("person.self", texts.say("person.self"));
        }
        return work.write(by.actor(), log -> {
            if (person.roles().contains(Role.GENERAL_MANAGER)) {
                requireAnotherManager(person, () -> Problem.notAllowed("person.last-manager",
                        texts.say("person.last-manager", person.name())));
            }
            PersonCard card = roster.card(person);
            Person gone = people.save(active(person, false));
            people.removePin(person.id());
            log.note(Activity.of("person.left", "person", person.id()).with("login", person.login()));
            if (roster.mayChange(card)) {
                roster.say(card.changed(card.name(), card.title(), card.known(), false), by);
            }
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
        rules.requireGrants(by, person.roles());
        return work.write(by.actor(), log -> {
            PersonCard card = roster.card(person);
            if (!card.active()) {
                rules.requireChangeable(roster, card);
            }
            Person back = people.save(active(person, true));
            log.note(Activity.of("person.returned", "person", person.id()).with("login", person.login()));
            roster.say(card.changed(card.name(), card.title(), card.known(), true), by);
            return back;
        });
    }

    private Member member(PersonCard card, Map<PersonId, Person> here, boolean keeps) {
        Person person = here.get(card.id());
        return new Member(card, person, person != null && passwords.has(person.login()),
                person != null && people.pin(person.id()).isPresent(), roster.mayChange(card, keeps));
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
            rules.requireGrants(by, person.roles());
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
                .with("title", person.title()).with("roles", words(person.roles()));
    }

    private static String words(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(Collectors.joining(","));
    }

    private static Person active(Person person, boolean active) {
        return new Person(person.id(), person.login(), person.name(), person.title(), person.roles(), active, person.version());
    }
}
