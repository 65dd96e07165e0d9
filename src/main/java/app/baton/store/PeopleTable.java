package app.baton.store;

import static app.baton.store.schema.Tables.PERSON;

import app.baton.journal.Problem;
import app.baton.people.PeopleBook;
import app.baton.people.Person;
import app.baton.people.PersonId;
import app.baton.people.Role;
import app.baton.store.schema.tables.records.PersonRecord;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;

/** The dealership's people. */
final class PeopleTable implements PeopleBook {

    private static final Comparator<Person> BY_NAME =
            Comparator.comparing(Person::name, String.CASE_INSENSITIVE_ORDER).thenComparing(Person::login);

    private final Sql sql;

    PeopleTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Person> working() {
        return sql.read().selectFrom(PERSON).where(PERSON.DEALERSHIP.eq(sql.dealership()), PERSON.ACTIVE.isTrue())
                .fetch(PeopleTable::person).stream().sorted(BY_NAME).toList();
    }

    @Override
    public List<Person> everybody() {
        return sql.read().selectFrom(PERSON).where(PERSON.DEALERSHIP.eq(sql.dealership()))
                .fetch(PeopleTable::person).stream().sorted(BY_NAME).toList();
    }

    @Override
    public Optional<Person> find(PersonId id) {
        return sql.read().selectFrom(PERSON).where(is(id)).fetchOptional(PeopleTable::person);
    }

    @Override
    public Optional<Person> byLogin(String login) {
        return sql.read().selectFrom(PERSON).where(PERSON.DEALERSHIP.eq(sql.dealership()), PERSON.LOGIN.eq(login))
                .fetchOptional(PeopleTable::person);
    }

    @Override
    public Person save(Person person) {
        var dsl = sql.write();
        if (byLogin(person.login()).filter(other -> !other.id().equals(person.id())).isPresent()) {
            throw Problem.conflict("person.login-taken", "The sign-in name " + person.login()
                    + " belongs to somebody else. Nothing was changed. Choose another one.");
        }
        var next = new Person(person.id(), person.login(), person.name(), person.title(), person.roles(),
                person.active(), person.version() + 1);
        PersonRecord row = dsl.newRecord(PERSON);
        row.setVersion(next.version());
        row.setLogin(next.login());
        row.setName(next.name());
        row.setTitle(next.title());
        row.setRoles(next.roles().stream().sorted().map(Role::name).collect(Collectors.joining(",")));
        row.setActive(next.active());
        boolean saved;
        if (person.version() == 0) {
            row.setDealership(sql.dealership());
            row.setId(person.id().value());
            saved = find(person.id()).isEmpty() && dsl.insertInto(PERSON).set(row).execute() == 1;
        } else {
            saved = dsl.update(PERSON).set(row).where(is(person.id()), PERSON.VERSION.eq(person.version())).execute() == 1;
        }
        if (!saved) {
            throw Problem.conflict("person.changed", person.name() + " was changed by somebody else meanwhile, and that was"
                    + " kept. Look at it again and repeat your change.");
        }
        return next;
    }

    @Override
    public Optional<String> pin(PersonId id) {
        return sql.read().select(PERSON.PIN).from(PERSON).where(is(id)).fetchOptional(PERSON.PIN);
    }

    @Override
    public void setPin(PersonId id, String verifier) {
        if (sql.write().update(PERSON).set(PERSON.PIN, verifier).where(is(id)).execute() == 0) {
            throw new IllegalArgumentException("nobody has the id " + id);
        }
    }

    @Override
    public void removePin(PersonId id) {
        sql.write().update(PERSON).setNull(PERSON.PIN).where(is(id)).execute();
    }

    private Condition is(PersonId id) {
        return PERSON.DEALERSHIP.eq(sql.dealership()).and(PERSON.ID.eq(id.value()));
    }

    private static Person person(PersonRecord row) {
        Set<Role> roles = Arrays.stream(row.getRoles().split(",")).map(Role::valueOf).collect(Collectors.toSet());
        return new Person(new PersonId(row.getId()), row.getLogin(), row.getName(), row.getTitle(), roles, row.getActive(),
                row.getVersion());
    }
}
