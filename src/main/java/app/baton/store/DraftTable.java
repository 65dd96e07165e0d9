package app.baton.store;

import static app.baton.store.schema.Indexes.DRAFT_CLOSED;
import static app.baton.store.schema.Tables.DRAFT;

import app.baton.incentive.Draft;
import app.baton.incentive.DraftBook;
import app.baton.incentive.DraftId;
import app.baton.incentive.DraftState;
import app.baton.incentive.DraftsWaiting;
import app.baton.incentive.Entry;
import app.baton.incentive.ProgramFormat;
import app.baton.incentive.ProgramId;
import app.baton.incentive.ProgramRef;
import app.baton.journal.Page;
import app.baton.journal.PageRequest;
import app.baton.journal.Problem;
import app.baton.people.PersonId;
import app.baton.store.schema.tables.records.DraftRecord;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Drafts of programs and rulebooks, each with its content as JSON and where it stands beside it. */
final class DraftTable implements DraftBook {

    private static final String PROGRAM = "PROGRAM";
    private static final String RULEBOOK = "RULEBOOK";

    private final Sql sql;
    private final ProgramFormat format;

    DraftTable(Sql sql, ProgramFormat format) {
        this.sql = sql;
        this.format = format;
    }

    @Override
    public Optional<Draft> find(DraftId id) {
        return sql.read().selectFrom(DRAFT).where(DRAFT.DEALERSHIP.eq(sql.dealership()), DRAFT.ID.eq(id.value()))
                .fetchOptional(this::draft);
    }

    @Override
    public Optional<Draft> openFor(ProgramId code) {
        return sql.read().selectFrom(DRAFT).where(DRAFT.DEALERSHIP.eq(sql.dealership()), DRAFT.HOLDS.eq(code.value()))
                .fetchOptional(this::draft);
    }

    @Override
    public Page<Draft> open(PageRequest request) {
        List<Draft> found = sql.read().selectFrom(DRAFT)
                .where(DRAFT.DEALERSHIP.eq(sql.dealership()), DRAFT.UNDERWAY.isTrue(),
                        request.after().map(DRAFT.PROGRAM::gt).orElse(DSL.noCondition()))
                .orderBy(DRAFT.DEALERSHIP, DRAFT.UNDERWAY, DRAFT.PROGRAM).limit(Keyset.limit(request)).fetch(this::draft);
        return Keyset.page(found, request, draft -> draft.code().value());
    }

    @Override
    public Page<Draft> closed(PageRequest request) {
        List<Draft> found = sql.read().selectFrom(sql.along(DRAFT, DRAFT_CLOSED))
                .where(DRAFT.DEALERSHIP.eq(sql.dealership()), DRAFT.UNDERWAY.isFalse(),
                        request.after().map(DraftTable::after).orElse(DSL.noCondition()))
                .orderBy(DRAFT.DEALERSHIP, DRAFT.UNDERWAY, DRAFT.CHANGED.desc(), DRAFT.ID.desc())
                .limit(Keyset.limit(request)).fetch(this::draft);
        return Keyset.page(found, request, draft -> draft.changed() + " " + draft.id());
    }

    @Override
    public List<Draft> batch(UUID batch) {
        return sql.read().selectFrom(DRAFT).where(DRAFT.DEALERSHIP.eq(sql.dealership()), DRAFT.BATCH.eq(batch))
                .orderBy(DRAFT.DEALERSHIP, DRAFT.BATCH, DRAFT.PROGRAM).fetch(this::draft);
    }

    @Override
    public DraftsWaiting waitingFor(PersonId person) {
        return new DraftsWaiting(
                open(DraftState.TO_CONFIRM, DRAFT.WRITERS.notContains(person.toString())),
                open(DraftState.GIVEN_BACK, DRAFT.STEWARD.eq(person.value())));
    }

    private long open(DraftState state, Condition whose) {
        return sql.read().fetchCount(DRAFT, DRAFT.DEALERSHIP.eq(sql.dealership()), DRAFT.UNDERWAY.isTrue(),
                DRAFT.STATE.eq(state.name()), whose);
    }

    @Override
    public Draft save(Draft draft) {
        var dsl = sql.write();
        Draft next = draft.stored(Sql.micros(draft.changed()));
        if (next.open() && openFor(next.code()).filter(other -> !other.id().equals(next.id())).isPresent()) {
            throw Problem.conflict("draft.code-taken", "There is an open draft of " + next.code() + " on the desk already. "
                    + "Nothing was changed. Go on with that one, or discard it first.");
        }
        DraftRecord row = row(next);
        boolean saved;
        if (draft.version() == 0) {
            row.setDealership(sql.dealership());
            row.setId(draft.id().value());
            saved = find(draft.id()).isEmpty() && dsl.insertInto(DRAFT).set(row).execute() == 1;
        } else {
            saved = dsl.update(DRAFT).set(row).where(DRAFT.DEALERSHIP.eq(sql.dealership()), DRAFT.ID.eq(draft.id().value()),
                    DRAFT.VERSION.eq(draft.version())).execute() == 1;
        }
        if (!saved) {
            throw Problem.conflict("draft.changed", "The draft of " + draft.code() + " was changed by somebody else meanwhile,"
                    + " and that was kept. Look at it again and repeat your change.");
        }
        return next;
    }

    private DraftRecord row(Draft draft) {
        var row = new DraftRecord();
        row.setVersion(draft.version());
        row.setKind(draft.program().isPresent() ? PROGRAM : RULEBOOK);
        row.setProgram(draft.code().value());
        row.setRevision(draft.content().revision());
        @Nullable ProgramRef from = draft.from();
        row.setFromProgram(from == null ? null : from.id().value());
        row.setFromRevision(from == null ? null : from.revision());
        row.setState(draft.state().name());
        row.setUnderway(draft.open());
        row.setHolds(draft.open() ? draft.code().value() : null);
        row.setSteward(draft.steward().value());
        row.setWriters(draft.writers().stream().map(PersonId::toString).collect(Collectors.joining(" ")));
        row.setChanged(draft.changed());
        row.setReason(draft.reason());
        row.setBatch(draft.batch());
        row.setContent(switch (draft.content()) {
            case Entry.OfProgram(var program) -> format.write(program);
            case Entry.OfRulebook(var rulebook) -> format.write(rulebook);
        });
        return row;
    }

    private Draft draft(DraftRecord row) {
        Entry content = row.getKind().equals(PROGRAM) ? Entry.of(format.read(row.getContent()))
                : Entry.of(format.readRulebook(row.getContent()));
        @Nullable ProgramRef from = row.getFromProgram() == null || row.getFromRevision() == null ? null
                : new ProgramRef(new ProgramId(row.getFromProgram()), row.getFromRevision());
        List<PersonId> writers = Arrays.stream(row.getWriters().split(" ")).filter(word -> !word.isEmpty())
                .map(PersonId::parse).toList();
        return new Draft(new DraftId(row.getId()), content, from, DraftState.valueOf(row.getState()),
                new PersonId(row.getSteward()), writers, row.getChanged(), row.getReason(), row.getBatch(), row.getVersion());
    }

    private static Condition after(String key) {
        String[] halves = Keyset.pair(key);
        Instant changed = Instant.parse(halves[0]);
        return DRAFT.CHANGED.le(changed).and(DRAFT.CHANGED.lt(changed).or(DRAFT.ID.lt(UUID.fromString(halves[1]))));
    }
}
