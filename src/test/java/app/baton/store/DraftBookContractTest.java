package app.baton.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.baton.exchange.Bulletin;
import app.baton.incentive.Draft;
import app.baton.incentive.DraftId;
import app.baton.incentive.DraftState;
import app.baton.incentive.DraftsWaiting;
import app.baton.incentive.Entry;
import app.baton.journal.Page;
import app.baton.journal.PageRequest;
import app.baton.journal.Problem;
import app.baton.people.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class DraftBookContractTest {

    private static final Instant NOW = Instant.parse("2026-11-02T13:00:00.123456Z");
    private static final PersonId MIA = new PersonId(UUID.fromString("01930000-0000-7000-8000-0000000000b1"));
    private final Books books;

    DraftBookContractTest(Books.On on) {
        books = on.open();
    }

    @Test
    void aDraftComesBackAsItWas() {
        UUID batch = Samples.id();
        Draft draft = new Draft(new DraftId(Samples.id()), Entry.of(Samples.program("26-1101", 2)), Samples.ref("26-1101", 1),
                DraftState.GIVEN_BACK, MIA, List.of(MIA, new PersonId(Samples.id())), NOW, "The date is “Nov 30”", batch, 0);
        Draft stored = save(draft);
        assertThat(stored).isEqualTo(draft.stored(NOW)).extracting(Draft::version).isEqualTo(1L);
        assertThat(books.drafts().find(draft.id())).contains(stored);
        assertThat(books.drafts().openFor(draft.code())).contains(stored);
        assertThat(books.drafts().batch(batch)).containsExactly(stored);
        assertThat(books.drafts().find(new DraftId(Samples.id()))).isEmpty();
    }

    @Test
    void aRulebookIsDraftedLikeAProgram() {
        Draft stored = save(fresh(Entry.of(Bulletin.rulebook()), null));
        assertThat(books.drafts().find(stored.id()).flatMap(Draft::rulebook)).contains(Bulletin.rulebook());
        assertThat(books.drafts().find(stored.id()).flatMap(Draft::program)).isEmpty();
    }

    @Test
    void whoeverSavesAnOldVersionIsToldAndChangesNothing() {
        Draft first = save(draft("26-1101"));
        Draft second = save(in(first, DraftState.TO_CONFIRM));
        conflict("draft.changed", () -> save(in(first, DraftState.DISCARDED)));
        conflict("draft.changed", () -> save(new Draft(new DraftId(Samples.id()), first.content(), null, DraftState.DISCARDED,
                MIA, List.of(MIA), NOW, null, null, 3)));
        assertThat(books.drafts().find(first.id())).contains(second);
    }

    @Test
    void aCodeHasOneOpenDraft() {
        Draft first = save(draft("26-1101"));
        conflict("draft.code-taken", () -> save(draft("26-1101")));
        Draft gone = save(in(first, DraftState.DISCARDED));
        Draft second = save(draft("26-1101"));
        assertThat(books.drafts().openFor(second.code())).contains(second);
        conflict("draft.code-taken", () -> save(in(gone, DraftState.WRITING)));
    }

    @Test
    void openDraftsComeByCodePageByPage() {
        List<Draft> expected = new ArrayList<>();
        for (String code : List.of("26-1103", "26-1101", "b-1", "26-1102", "A-1")) {
            expected.add(save(draft(code)));
        }
        expected.sort(java.util.Comparator.comparing(Draft::code));
        save(in(save(draft("26-0001")), DraftState.DISCARDED));
        for (int size = 1; size < 7; size++) {
            List<Draft> all = new ArrayList<>();
            Optional<String> next = Optional.empty();
            do {
                Page<Draft> page = books.drafts().open(new PageRequest(size, next));
                all.addAll(page.rows());
                next = page.next();
            } while (next.isPresent());
            assertThat(all).isEqualTo(expected);
        }
    }

    @Test
    void closedDraftsComeLatestFirstPageByPage() {
        List<Draft> expected = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Draft open = save(draft("26-" + i));
            DraftState state = i % 2 == 0 ? DraftState.CONFIRMED : DraftState.DISCARDED;
            // two are done with at each moment, and ids grow
            expected.addFirst(save(new Draft(open.id(), open.content(), null, state, MIA, List.of(MIA),
                    NOW.plusSeconds(i / 2), null, null, open.version())));
        }
        save(draft("26-9"));
        for (int size = 1; size < 7; size++) {
            List<Draft> all = new ArrayList<>();
            Optional<String> next = Optional.empty();
            do {
                Page<Draft> page = books.drafts().closed(new PageRequest(size, next));
                all.addAll(page.rows());
                next = page.next();
            } while (next.isPresent());
            assertThat(all).isEqualTo(expected);
        }
    }

    @Test
    void whatWaitsForAPersonIsWhatOthersWroteAndWhatCameBackToHimAsSteward() {
        PersonId frank = new PersonId(Samples.id());
        assertThat(books.drafts().waitingFor(MIA)).isEqualTo(DraftsWaiting.NONE);
        save(of("26-1", DraftState.TO_CONFIRM, MIA, MIA));
        save(of("26-2", DraftState.TO_CONFIRM, MIA, MIA));
        save(of("26-3", DraftState.TO_CONFIRM, frank, frank, MIA));
        save(of("26-4", DraftState.GIVEN_BACK, MIA, MIA));
        save(of("26-5", DraftState.GIVEN_BACK, frank, MIA, frank));
        save(of("26-6", DraftState.WRITING, MIA, MIA));
        save(of("26-7", DraftState.CONFIRMED, MIA, MIA));
        save(of("26-8", DraftState.GIVEN_BACK, frank, frank));
        assertThat(books.drafts().waitingFor(frank)).isEqualTo(new DraftsWaiting(2, 2));
        assertThat(books.drafts().waitingFor(MIA)).isEqualTo(new DraftsWaiting(0, 1));
    }

    private static Draft of(String code, DraftState state, PersonId steward, PersonId... writers) {
        return new Draft(new DraftId(Samples.id()), Entry.of(Samples.program(code, 1)), null, state, steward, List.of(writers),
                NOW, null, null, 0);
    }

    @Test
    void aBulletinIsKeptByItsNameAndReplacedByANewerOne() {
        books.change(() -> books.bulletins().keep(bulletin("November", "# One", NOW)));
        books.change(() -> books.bulletins().keep(bulletin("October", "# Old", NOW.minusSeconds(5))));
        books.change(() -> books.bulletins().keep(bulletin("November", "# Two “words”", NOW.plusSeconds(5))));
        assertThat(books.bulletins().list()).extracting(header -> header.name()).containsExactly("November", "October");
        assertThat(books.bulletins().find("November")).contains(bulletin("November", "# Two “words”", NOW.plusSeconds(5)));
        assertThat(books.bulletins().find("December")).isEmpty();
    }

    private static app.baton.incentive.Bulletin bulletin(String name, String text, Instant kept) {
        return new app.baton.incentive.Bulletin(name, text, kept);
    }

    private static Draft draft(String code) {
        return fresh(Entry.of(Samples.program(code, 1)), null);
    }

    private static Draft fresh(Entry content, @Nullable UUID batch) {
        return Draft.fresh(new DraftId(Samples.id()), content, null, MIA, NOW, batch);
    }

    private static Draft in(Draft draft, DraftState state) {
        return new Draft(draft.id(), draft.content(), draft.from(), state, draft.steward(), draft.writers(), draft.changed(),
                draft.reason(), draft.batch(), draft.version());
    }

    private Draft save(Draft draft) {
        return books.change(() -> books.drafts().save(draft));
    }

    private void conflict(String code, Runnable act) {
        assertThatExceptionOfType(Problem.class).isThrownBy(act::run).satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.kind()).isEqualTo(Problem.Kind.CONFLICT);
        });
    }
}
