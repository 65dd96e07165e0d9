package app.baton.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.baton.journal.PageRequest;
import app.baton.journal.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadingDeskTest {

    private final Lakeside store = new Lakeside();

    @Test
    void withoutABriefThereIsNothingToRead() {
        assertThat(store.reading.now(store.ana)).isEmpty();
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> store.reading.acknowledge(store.ana, 1))
                .matches(problem -> problem.code().equals("brief.unknown"));
    }

    @Test
    void aWordIsGivenOnceAndTravels() {
        publish();

        assertThat(store.reading.acknowledge(store.ana, 1)).isTrue();
        assertThat(store.reading.acknowledge(store.ana, 1)).isFalse();
        assertThat(store.post.words).singleElement().satisfies(word -> {
            assertThat(word.brief()).isEqualTo(1);
            assertThat(word.briefHash()).isEqualTo("hash-of-brief-1");
            assertThat(word.person()).isEqualTo(store.ana.id());
        });
        assertThat(store.reading.now(store.ana).orElseThrow().acknowledged()).isTrue();
    }

    @Test
    void whatChangedIsToldAgainstTheBriefReadBeforeEvenAfterThisOneIsRead() {
        publish();
        store.reading.acknowledge(store.ana, 1);
        publish();
        publish();
        store.reading.acknowledge(store.ana, 3);

        Reading reading = store.reading.now(store.ana).orElseThrow();
        assertThat(reading.brief().number()).isEqualTo(3);
        assertThat(reading.beforeBrief().map(Brief::number)).contains(1L);
        assertThat(store.reading.now(store.frank).orElseThrow().before()).isEmpty();
    }

    @Test
    void anOldBriefIsReadAsItStood() {
        Brief first = publish();
        publish();

        assertThat(store.reading.then(store.ana, 1).map(Reading::brief)).contains(first);
        assertThat(store.reading.history(store.ana, PageRequest.first(10)).rows()).extracting(BriefHeader::number)
                .containsExactly(2L, 1L);
    }

    @Test
    void managersSeeWhoHasReadAndWhoHasNot() {
        publish();
        store.reading.acknowledge(store.ana, 1);
        Readers readers = store.reading.readers(store.sam, 1);

        assertThat(readers.read()).extracting(Readers.Line::name).containsExactly("Ana Morales");
        assertThat(readers.read().getFirst().at()).isEqualTo(Optional.of(store.clock.now()));
        assertThat(readers.unread()).extracting(Readers.Line::name).containsExactly("Frank Ode", "Mia Chen", "Sam Ruiz");
    }

    @Test
    void unreadCountsAsLateAfterTheSetHour() {
        publish();
        assertThat(store.reading.readers(store.sam, 1).due()).isEqualTo(Instant.parse("2026-11-02T15:00:00Z"));
        assertThat(store.reading.readers(store.sam, 1).pastDue()).isFalse();
        store.clock.set("2026-11-02T15:00:01Z");
        assertThat(store.reading.readers(store.sam, 1).pastDue()).isTrue();
    }

    @Test
    void aBriefIssuedLateInTheDayLeavesAnHour() {
        store.clock.set("2026-11-02T20:00:00Z");
        publish();

        assertThat(store.reading.readers(store.sam, 1).due()).isEqualTo(Instant.parse("2026-11-02T21:00:01Z"));
    }

    @Test
    void whoOnlySellsDoesNotSeeWhoRead() {
        publish();

        assertThatExceptionOfType(Problem.class).isThrownBy(() -> store.reading.readers(store.ana, 1))
                .matches(problem -> problem.kind() == Problem.Kind.NOT_ALLOWED);
    }

    private Brief publish() {
        if (store.books.briefs().newest().isEmpty()) {
            store.approved(store.truckMonth(store.cash));
        }
        store.clock.pass(Duration.ofSeconds(1));
        Brief brief = store.briefs.publish(store.mia);
        store.clock.pass(Duration.ofSeconds(1));
        return brief;
    }
}
