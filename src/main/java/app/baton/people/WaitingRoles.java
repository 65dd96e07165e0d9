package app.baton.people;

import app.baton.journal.Activity;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.journal.UnitOfWork;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Roles that another desk gave to somebody who signs in here and that do not count here yet, because no document gives a
 * right. Whoever may decide about them says yes under Administration; where nobody at this desk may, the recovery key of
 * this desk's data stands for that yes: who keeps it can open everything here anyway.
 */
public final class WaitingRoles {

    private final PeopleBook people;
    private final ColleagueBook colleagues;
    private final Passwords passwords;
    private final UnitOfWork work;
    private final Texts texts;

    public WaitingRoles(PeopleBook people, ColleagueBook colleagues, Passwords passwords, UnitOfWork work, Texts texts) {
        this.people = people;
        this.colleagues = colleagues;
        this.passwords = passwords;
        this.work = work;
        this.texts = texts;
    }

    /** What waits: the roles, and the names of those who sign in here and may let them count. */
    public record Wait(List<Role> roles, List<String> deciders) {

        public Wait {
            roles = List.copyOf(roles);
            deciders = List.copyOf(deciders);
        }
    }

    /** What waits for somebody, if anything does. */
    public Optional<Wait> of(PersonId who) {
        return work.read(() -> people.find(who).filter(Person::active).flatMap(this::waiting));
    }

    private Optional<Wait> waiting(Person person) {
        Set<Role> gained = said(person);
        gained.removeAll(person.roles());
        if (gained.isEmpty()) {
            return Optional.empty();
        }
        List<String> deciders = people.working().stream().filter(other -> passwords.has(other.login()))
                .filter(other -> PeopleRules.moved(person.roles(), said(person)).stream()
                        .allMatch(role -> PeopleRules.grants(other.asUser(), role)))
                .map(Person::name).toList();
        return Optional.of(new Wait(List.copyOf(gained), deciders));
    }

    /**
     * Lets the said roles count, once somebody has proven to hold the recovery key of this desk's data.
     *
     * @throws Problem when nothing waits, or somebody here may decide and is to be asked
     */
    public Person letCount(User by) {
        return work.write(by.actor(), log -> {
            Person person = people.find(by.id()).filter(Person::active)
                    .orElseThrow(() -> Problem.notAllowed("sign-in.not-here", texts.say("sign-in.not-here", by.name())));
            Wait wait = waiting(person)
                    .orElseThrow(() -> Problem.couldNot("person.nothing-waits", texts.say("person.nothing-waits", by.name())));
            if (!wait.deciders().isEmpty()) {
                throw Problem.notAllowed("person.ask-decider", texts.say("person.ask-decider",
                        String.join(", ", wait.deciders())));
            }
            Person raised = people.save(new Person(person.id(), person.login(), person.name(), person.title(), said(person),
                    true, person.version()));
            log.note(Activity.of("person.roles-let-count", "person", person.id()).with("login", person.login())
                    .with("roles", raised.roles().stream().sorted().map(Role::name).collect(Collectors.joining(",")))
                    .with("how", "recovery key"));
            return raised;
        });
    }

    /** The roles that the desks say, as far as this version knows them. */
    private Set<Role> said(Person person) {
        Set<Role> said = EnumSet.noneOf(Role.class);
        colleagues.find(person.id()).map(Colleague::card).filter(PersonCard::active).ifPresent(card -> said.addAll(card.known()));
        return said;
    }
}
