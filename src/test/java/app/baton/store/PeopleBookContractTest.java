package app.baton.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.baton.journal.Problem;
import app.baton.people.Person;
import app.baton.people.PersonId;
import app.baton.people.Role;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class PeopleBookContractTest {

    private final Books books;
    private final Person ana = Samples.person("ana", "Ana Morales", Role.SALESPERSON, Role.INTERNET_AGENT);

    PeopleBookContractTest(Books.On on) {
        books = on.open();
    }

    @Test
    void aNewcomerIsStoredWithTheFirstVersion() {
        Person stored = books.change(() -> books.people().save(ana));
        assertThat(stored.version()).isEqualTo(1);
        assertThat(books.people().find(ana.id())).contains(stored);
        assertThat(books.people().byLogin("ana")).contains(stored);
        assertThat(stored).usingRecursiveComparison().ignoringFields("version").isEqualTo(ana);
        assertThat(books.people().find(new PersonId(Samples.id()))).isEmpty();
        assertThat(books.people().byLogin("nobody")).isEmpty();
    }

    @Test
    void whoeverSavesAnOldVersionIsToldAndChangesNothing() {
        Person first = books.change(() -> books.people().save(ana));
        Person second = books.change(() -> books.people().save(titled(first, "Senior")));
        assertThat(second.version()).isEqualTo(2);
        conflict("person.changed", () -> books.change(() -> books.people().save(titled(first, "Lost update"))));
        conflict("person.changed", () -> books.change(() -> books.people().save(ana)));
        assertThat(books.people().find(ana.id())).contains(second);
    }

    @Test
    void somebodyUnknownIsNotSavedAsChanged() {
        conflict("person.changed", () -> books.change(() -> books.people().save(
                new Person(ana.id(), "ana", "Ana", "", ana.roles(), true, 3))));
    }

    @Test
    void aLoginBelongsToOnePerson() {
        books.change(() -> books.people().save(ana));
        conflict("person.login-taken", () -> books.change(() -> books.people().save(
                Samples.person("ana", "Ana Ruiz", Role.MARKETING))));
    }

    @Test
    void thoseWhoWorkHereAreListedByNameWhateverItsCapitals() {
        books.change(() -> {
            books.people().save(Samples.person("z", "Zoe Park", Role.SALESPERSON));
            books.people().save(Samples.person("d", "de Silva Maria", Role.SALESPERSON));
            books.people().save(ana);
            books.people().save(Samples.person("b", "Ana Morales", Role.SALESPERSON));
            Person gone = books.people().save(Samples.person("gone", "Bob Gone", Role.SALESPERSON));
            books.people().save(new Person(gone.id(), "gone", "Bob Gone", "", gone.roles(), false, gone.version()));
        });
        assertThat(books.people().working()).extracting(Person::login).containsExactly("ana", "b", "d", "z");
        assertThat(books.people().everybody()).extracting(Person::login).containsExactly("ana", "b", "gone", "d", "z");
        assertThat(books.people().byLogin("gone")).hasValueSatisfying(gone -> assertThat(gone.active()).isFalse());
    }

    @Test
    void aPinIsKeptApartFromThePerson() {
        Person stored = books.change(() -> books.people().save(ana));
        assertThat(books.people().pin(ana.id())).isEmpty();
        books.change(() -> books.people().setPin(ana.id(), "$argon2id$1"));
        books.change(() -> books.people().setPin(ana.id(), "$argon2id$2"));
        books.change(() -> books.people().save(titled(stored, "Senior")));
        assertThat(books.people().pin(ana.id())).contains("$argon2id$2");
        books.change(() -> books.people().removePin(ana.id()));
        books.change(() -> books.people().removePin(ana.id()));
        assertThat(books.people().pin(ana.id())).isEmpty();
        assertThatThrownBy(() -> books.change(() -> books.people().setPin(new PersonId(Samples.id()), "x")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Person titled(Person person, String title) {
        return new Person(person.id(), person.login(), person.name(), title, person.roles(), person.active(), person.version());
    }

    static void conflict(String code, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.kind()).isEqualTo(Problem.Kind.CONFLICT);
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.sentence()).endsWith(".").hasSizeGreaterThan(20);
        });
    }
}
