package app.baton.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.journal.Activity;
import app.baton.journal.ActivityEntry;
import app.baton.journal.Actor;
import app.baton.journal.Page;
import app.baton.journal.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class ActivityBookContractTest {

    private final Books books;

    ActivityBookContractTest(Books.On on) {
        books = on.open();
    }

    @Test
    void linesComeNewestFirstPageByPage() {
        note(7);
        assertThat(all(request -> books.activity().newest(request), 3)).extracting(entry -> entry.activity().subjectId())
                .containsExactly("7", "6", "5", "4", "3", "2", "1");
    }

    @Test
    void aPageThatJustFitsHasNoNextOne() {
        note(3);
        assertThat(books.activity().newest(PageRequest.first(3)).next()).isEmpty();
        assertThat(books.activity().newest(PageRequest.first(2)).next()).isPresent();
    }

    @Test
    void linesThatComeMeanwhileDoNotShiftTheNextPage() {
        note(4);
        Page<ActivityEntry> first = books.activity().newest(PageRequest.first(2));
        note(1);
        assertThat(books.activity().newest(PageRequest.after(2, first.next().orElseThrow())).rows())
                .extracting(entry -> entry.activity().subjectId()).containsExactly("2", "1");
    }

    @Test
    void theLinesOfOneThingAreItsOwn() {
        note(3);
        books.unit().write(Actor.SYSTEM, log -> {
            log.note(Activity.of("brief.issued", "brief", "2"));
            log.note(Activity.of("person.changed", "person", "2").with("why", "“married”").with("name", "Ana"));
            return true;
        });
        List<ActivityEntry> found = all(request -> books.activity().of("person", "2", request), 1);
        assertThat(found).extracting(entry -> entry.activity().what()).containsExactly("person.changed", "person.added");
        assertThat(found.getFirst().activity().details()).containsEntry("why", "“married”").containsEntry("name", "Ana");
        assertThat(found.getFirst().actor().isSystem()).isTrue();
        assertThat(books.activity().of("person", "nobody", PageRequest.first(5)).rows()).isEmpty();
    }

    private void note(int lines) {
        books.unit().write(Books.ANA, log -> {
            for (int i = 1; i <= lines; i++) {
                log.note(Activity.of("person.added", "person", i));
            }
            return true;
        });
    }

    private static List<ActivityEntry> all(Function<PageRequest, Page<ActivityEntry>> book, int size) {
        List<ActivityEntry> all = new ArrayList<>();
        Optional<String> next = Optional.empty();
        do {
            Page<ActivityEntry> page = book.apply(new PageRequest(size, next));
            assertThat(page.rows()).hasSizeLessThanOrEqualTo(size);
            all.addAll(page.rows());
            next = page.next();
        } while (next.isPresent());
        return all;
    }
}
