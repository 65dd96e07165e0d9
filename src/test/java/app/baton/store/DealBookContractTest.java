package app.baton.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.deal.QuoteCase;
import app.baton.deal.life.DealEvent;
import app.baton.deal.life.DealEvent.Step;
import app.baton.deal.life.DealId;
import app.baton.deal.life.DealRow;
import app.baton.deal.life.DealState;
import app.baton.deal.life.Offer;
import app.baton.deal.life.Parties;
import app.baton.journal.DeskId;
import app.baton.journal.Page;
import app.baton.journal.PageRequest;
import app.baton.people.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class DealBookContractTest {

    private static final Instant EIGHT = Instant.parse("2026-11-03T13:00:00.123456Z");
    private static final DeskId DESK = Samples.desk().id();
    private static final Offer OFFER = new Offer(Parties.of("Pat Rivera"), "T61125", QuoteCase.base().asked().request(),
            new TreeSet<>(), null);
    private final Books books;
    private final PersonId ana = new PersonId(Samples.id());
    private final PersonId bo = new PersonId(Samples.id());

    DealBookContractTest(Books.On on) {
        books = on.open();
    }

    @Test
    void aDealComesBackAsItWasWritten() {
        DealEvent opened = open(books, ana, EIGHT);
        assertThat(books.change(() -> books.deals().add(opened))).as("the same once more").isFalse();

        assertThat(books.deals().events(opened.deal())).containsExactly(opened);
        assertThat(books.deals().find(opened.deal())).hasValueSatisfying(deal -> {
            assertThat(deal.offer()).isEqualTo(OFFER);
            assertThat(deal.owner()).isEqualTo(ana);
        });
        assertThat(books.deals().find(new DealId(Samples.id()))).isEmpty();
        assertThat(books.deals().newest(PageRequest.first(5)).rows()).singleElement().satisfies(row -> {
            assertThat(row.vehicle()).isEqualTo("2027 Northwind Ridge");
            assertThat(row.stock()).isEqualTo("T61125");
        });
    }

    @Test
    void whatArrivesBeforeItsDealWaitsForIt() {
        UUID first = Samples.id();
        DealId id = DealId.of(DESK, first);
        DealEvent requested = event(id, Samples.id(), ana, EIGHT.plusSeconds(9), first, new DealEvent.PencilRequested(""));
        books.change(() -> books.deals().add(requested));
        assertThat(books.deals().find(id)).isEmpty();
        assertThat(books.deals().newest(PageRequest.first(5)).rows()).isEmpty();

        books.change(() -> books.deals().add(event(id, first, ana, EIGHT, null, new DealEvent.Opened(OFFER))));

        assertThat(books.deals().find(id))
                .hasValueSatisfying(deal -> assertThat(deal.state()).isEqualTo(DealState.PENCIL_REQUESTED));
        assertThat(books.deals().counts()).containsOnly(Map.entry(DealState.PENCIL_REQUESTED, 1L));
    }

    @Test
    void twoDesksMayUseOneIdAndNeitherKeepsTheOthersEventOut() {
        DealEvent mine = open(books, ana, EIGHT);
        DeskId other = new DeskId(Samples.id());
        var theirs = new DealEvent(mine.id(), DealId.of(other, mine.id()), bo, "Bo", other, EIGHT, null,
                new DealEvent.Opened(OFFER));
        assertThat(books.change(() -> books.deals().add(theirs))).isTrue();
        assertThat(books.change(() -> books.deals().add(theirs))).isFalse();
        assertThat(books.deals().find(theirs.deal())).hasValueSatisfying(deal -> assertThat(deal.owner()).isEqualTo(bo));
        assertThat(books.deals().find(mine.deal())).hasValueSatisfying(deal -> assertThat(deal.owner()).isEqualTo(ana));
    }

    @Test
    void listsGoByStateByPersonAndByTheNewestChange() {
        List<DealEvent> opened = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            opened.add(open(books, i < 5 ? ana : bo, EIGHT.plusSeconds(i / 2)));
        }
        DealEvent first = opened.getFirst();
        books.change(() -> books.deals().add(event(first.deal(), Samples.id(), ana, EIGHT.plusSeconds(60), first.id(),
                new DealEvent.Lost("Bought elsewhere"))));

        assertThat(all(books.deals()::newest)).hasSize(7).extracting(DealRow::changed)
                .isSortedAccordingTo((one, next) -> next.compareTo(one));
        assertThat(all(books.deals()::newest).getFirst().id()).isEqualTo(first.deal());
        assertThat(all(request -> books.deals().of(bo, request))).extracting(DealRow::owner).hasSize(2).containsOnly(bo);
        assertThat(all(request -> books.deals().in(DealState.WORKSHEET, request))).hasSize(6)
                .extracting(DealRow::since).isSorted();
        assertThat(books.deals().counts()).containsEntry(DealState.LOST, 1L).containsEntry(DealState.WORKSHEET, 6L);
    }

    private interface Asking {
        Page<DealRow> page(PageRequest request);
    }

    /** All rows of a list, two at a time. */
    private static List<DealRow> all(Asking list) {
        List<DealRow> rows = new ArrayList<>();
        Optional<String> next = Optional.empty();
        do {
            Page<DealRow> page = list.page(new PageRequest(2, next));
            rows.addAll(page.rows());
            next = page.next();
        } while (next.isPresent());
        assertThat(rows).doesNotHaveDuplicates();
        return rows;
    }

    static DealEvent open(Books books, PersonId by, Instant at) {
        UUID id = Samples.id();
        DealEvent event = event(DealId.of(DESK, id), id, by, at, null, new DealEvent.Opened(OFFER));
        books.change(() -> books.deals().add(event));
        return event;
    }

    private static DealEvent event(DealId deal, UUID id, PersonId by, Instant at, @Nullable UUID seen,
                                   Step step) {
        return new DealEvent(id, deal, by, "Somebody", DESK, at, seen, step);
    }
}
