package app.baton.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.journal.Activity;
import app.baton.journal.PageRequest;
import app.baton.journal.Problem;
import app.baton.people.Person;
import app.baton.people.PersonId;
import app.baton.people.Role;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class LostUpdateContractTest {

    private static final int WRITERS = 4;
    private static final int CHANGES = 8;
    private final Books books;

    LostUpdateContractTest(Books.On on) {
        books = on.open();
    }

    @Test
    void writersWhoRepeatAfterAConflictLoseNoChangeOfOneAnother() throws Exception {
        Person ana = books.change(() -> books.people().save(Samples.person("ana", "Ana Morales", Role.SALESPERSON)));
        books.change(() -> books.people().save(titled(ana, "0")));
        Callable<Integer> writer = () -> IntStream.range(0, CHANGES).map(i -> increase(ana.id())).sum();
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<Integer>> done = threads.invokeAll(IntStream.range(0, WRITERS).mapToObj(i -> writer).toList());
            for (Future<Integer> each : done) {
                assertThat(each.get()).isEqualTo(CHANGES);
            }
        }
        assertThat(books.people().find(ana.id()).orElseThrow().title()).isEqualTo(Integer.toString(WRITERS * CHANGES));
        assertThat(books.activity().newest(PageRequest.first(1000)).rows()).hasSize(WRITERS * CHANGES);
    }

    private int increase(PersonId id) {
        while (true) {
            // read outside of the unit, as a form does that a person fills in
            Person read = books.people().find(id).orElseThrow();
            try {
                return books.unit().write(Books.ANA, log -> {
                    log.note(Activity.of("person.changed", "person", id));
                    books.people().save(titled(read, Integer.toString(Integer.parseInt(read.title()) + 1)));
                    return 1;
                });
            } catch (Problem conflict) {
                assertThat(conflict.kind()).isEqualTo(Problem.Kind.CONFLICT);
            }
        }
    }

    private static Person titled(Person person, String title) {
        return new Person(person.id(), person.login(), person.name(), title, person.roles(), person.active(), person.version());
    }
}
