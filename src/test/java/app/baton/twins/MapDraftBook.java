package app.baton.twins;

import app.baton.incentive.Draft;
import app.baton.incentive.DraftBook;
import app.baton.incentive.DraftId;
import app.baton.incentive.DraftState;
import app.baton.incentive.DraftsWaiting;
import app.baton.incentive.ProgramId;
import app.baton.journal.Page;
import app.baton.journal.PageRequest;
import app.baton.journal.Problem;
import app.baton.people.PersonId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The steward's drafts in memory. */
public final class MapDraftBook implements DraftBook {

    private final Shelf<DraftId, Draft> drafts;

    public MapDraftBook(MapUnitOfWork unit) {
        drafts = new Shelf<>(unit);
    }

    @Override
    public Optional<Draft> find(DraftId id) {
        return Optional.ofNullable(drafts.rows().get(id));
    }

    @Override
    public Optional<Draft> openFor(ProgramId code) {
        return drafts.rows().values().stream().filter(draft -> draft.open() && draft.code().equals(code)).findFirst();
    }

    @Override
    public Page<Draft> open(PageRequest request) {
        List<Draft> rows = drafts.rows().values().stream().filter(Draft::open).sorted(Comparator.comparing(Draft::code)).toList();
        return Pages.cut(rows, draft -> draft.code().value(), Comparator.naturalOrder(), request);
    }

    @Override
    public Page<Draft> closed(PageRequest request) {
        Comparator<String> order = Comparator.reverseOrder();
        List<Draft> rows = drafts.rows().values().stream().filter(draft -> !draft.open())
                .sorted(Comparator.comparing(MapDraftBook::byChange, order)).toList();
        return Pages.cut(rows, MapDraftBook::byChange, order, request);
    }

    @Override
    public List<Draft> batch(UUID batch) {
        return drafts.rows().values().stream().filter(draft -> batch.equals(draft.batch()))
                .sorted(Comparator.comparing(Draft::code)).toList();
    }

    @Override
    public DraftsWaiting waitingFor(PersonId person) {
        return new DraftsWaiting(
                count(draft -> draft.state() == DraftState.TO_CONFIRM && !draft.writtenBy(person)),
                count(draft -> draft.state() == DraftState.GIVEN_BACK && draft.steward().equals(person)));
    }

    private long count(Predicate<Draft> which) {
        return drafts.rows().values().stream().filter(which).count();
    }

    @Override
    public Draft save(Draft draft) {
        drafts.requireWriting();
        @Nullable Draft stored = drafts.rows().get(draft.id());
        if (draft.open() && openFor(draft.code()).filter(other -> !other.id().equals(draft.id())).isPresent()) {
            throw Problem.conflict("draft.code-taken", "There is an open draft of " + draft.code() + " on the desk already.");
        }
        if ((stored == null ? 0 : stored.version()) != draft.version()) {
            throw Problem.conflict("draft.changed", "The draft of " + draft.code() + " was changed by somebody else meanwhile.");
        }
        Draft next = draft.stored(draft.changed().truncatedTo(ChronoUnit.MICROS));
        drafts.put(next.id(), next);
        return next;
    }

    private static String byChange(Draft draft) {
        return String.format(Locale.ROOT, "%020d", ChronoUnit.MICROS.between(java.time.Instant.EPOCH, draft.changed()))
                + " " + draft.id();
    }
}
