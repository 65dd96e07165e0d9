package app.baton.twins;

import app.baton.journal.Problem;
import app.baton.people.PeopleBook;
import app.baton.people.Person;
import app.baton.people.PersonId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The dealership's people in memory. */
public final class MapPeopleBook implements PeopleBook {

    private final Shelf<UUID, Person> people;
    private final Shelf<UUID, String> pins;

    public MapPeopleBook(MapUnitOfWork unit) {
        people = new Shelf<>(unit);
        pins = new Shelf<>(unit);
    }

    @Override
    public List<Person> working() {
        return everybody().stream().filter(Person::active).toList();
    }

    @Override
    public List<Person> everybody() {
        return people.rows().values().stream()
                .sorted(Comparator.comparing(Person::name, String.CASE_INSENSITIVE_ORDER).thenComparing(Person::login)).toList();
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return Optional.ofNullable(people.rows().get(id.value()));
    }

    @Override
    public Optional<Person> byLogin(String login) {
        return people.rows().values().stream().filter(person -> person.login().equals(login)).findFirst();
    }

    @Override
    public Person save(Person person) {
        people.requireWriting();
        @Nullable Person stored = people.rows().get(person.id().value());
        if ((stored == null ? 0 : stored.version()) != person.version()) {
            throw Problem.conflict("person.changed", person.name() + " was changed by somebody else meanwhile.");
        }
        if (byLogin(person.login()).filter(other -> !other.id().equals(person.id())).isPresent()) {
            throw Problem.conflict("person.login-taken", "The sign-in name " + person.login() + " is taken.");
        }
        var next = new Person(person.id(), person.login(), person.name(), person.title(), person.roles(),
                person.active(), person.version() + 1);
        people.put(person.id().value(), next);
        return next;
    }

    @Override
    public Optional<String> pin(PersonId id) {
        return Optional.ofNullable(pins.rows().get(id.value()));
    }

    @Override
    public void setPin(PersonId id, String verifier) {
        pins.requireWriting();
        if (find(id).isEmpty()) {
            throw new IllegalArgumentException("nobody has the id " + id);
        }
        pins.put(id.value(), verifier);
    }

    @Override
    public void removePin(PersonId id) {
        pins.remove(id.value());
    }
}
