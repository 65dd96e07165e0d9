package app.baton.store;

import static app.baton.store.schema.Indexes.FRICTION_WRITTEN;
import static app.baton.store.schema.Tables.FRICTION;
import static app.baton.store.schema.Tables.FRICTION_EVENT;

import app.baton.campaign.CampaignId;
import app.baton.campaign.FrictionBook;
import app.baton.campaign.FrictionCount;
import app.baton.campaign.FrictionEvent;
import app.baton.campaign.FrictionId;
import app.baton.campaign.FrictionKind;
import app.baton.campaign.FrictionNote;
import app.baton.journal.Page;
import app.baton.journal.PageRequest;
import app.baton.people.PersonId;
import app.baton.store.schema.tables.records.FrictionEventRecord;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Result;
import org.jooq.impl.DSL;

/** Friction notes: what happened, event by event, and a row a note for the lists. */
final class FrictionTable implements FrictionBook {

    private static final String OPEN = "OPEN";
    private static final String ANSWERED = "ANSWERED";
    private static final String TAKEN_BACK = "TAKEN_BACK";

    private final Sql sql;

    FrictionTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<FrictionNote> find(FrictionId id) {
        return FrictionNote.of(events(id));
    }

    @Override
    public List<FrictionEvent> events(FrictionId id) {
        return sql.read().selectFrom(FRICTION_EVENT)
                .where(FRICTION_EVENT.DEALERSHIP.eq(sql.dealership()), FRICTION_EVENT.NOTE.eq(id.value()))
                .orderBy(FRICTION_EVENT.DEALERSHIP, FRICTION_EVENT.NOTE, FRICTION_EVENT.HAPPENED, FRICTION_EVENT.ID)
                .fetch(FrictionRows::event);
    }

    @Override
    public boolean add(FrictionEvent event) {
        var dsl = sql.write();
        Map<UUID, UUID> desks = dsl.select(FRICTION_EVENT.ID, FRICTION_EVENT.DESK).from(FRICTION_EVENT)
                .where(FRICTION_EVENT.DEALERSHIP.eq(sql.dealership()), FRICTION_EVENT.ID.in(event.id(), event.besides()))
                .fetchMap(FRICTION_EVENT.ID, FRICTION_EVENT.DESK);
        if (desks.containsKey(event.besides()) || event.desk().value().equals(desks.get(event.id()))) {
            return false;
        }
        // two who add to one note wait for each other, so that its row tells of both
        dsl.select(FRICTION.ID).from(FRICTION).where(is(event.note())).forUpdate().fetch();
        FrictionEventRecord row = FrictionRows.row(event, sql);
        row.setId(desks.containsKey(event.id()) ? event.besides() : event.id());
        dsl.insertInto(FRICTION_EVENT).set(row).execute();
        FrictionNote.of(events(event.note())).ifPresent(this::keep);
        return true;
    }

    private void keep(FrictionNote note) {
        var dsl = sql.write();
        var row = dsl.newRecord(FRICTION);
        row.setVersion(note.version());
        row.setState(note.takenBack() ? TAKEN_BACK : note.answer() == null ? OPEN : ANSWERED);
        row.setKind(note.kind().name());
        row.setCampaign(note.about().campaignId().map(CampaignId::value).orElse(null));
        row.setCampaignName(note.about().campaignName());
        row.setPerson(note.by().value());
        row.setWritten(Sql.micros(note.at()));
        row.setAnswerBy(Sql.micros(note.answerBy()));
        if (dsl.update(FRICTION).set(row).where(is(note.id())).execute() == 0) {
            row.setDealership(sql.dealership());
            row.setId(note.id().value());
            dsl.insertInto(FRICTION).set(row).execute();
        }
    }

    @Override
    public Page<FrictionNote> open(PageRequest request) {
        Condition after = request.after().map(key -> after(key, FRICTION.ANSWER_BY, true)).orElse(DSL.noCondition());
        return page(sql.read().select(FRICTION.ID, FRICTION.ANSWER_BY).from(FRICTION)
                .where(FRICTION.DEALERSHIP.eq(sql.dealership()), FRICTION.STATE.eq(OPEN), after)
                .orderBy(FRICTION.DEALERSHIP, FRICTION.STATE, FRICTION.ANSWER_BY, FRICTION.ID)
                .limit(Keyset.limit(request)).fetch(), request);
    }

    @Override
    public Page<FrictionNote> newest(PageRequest request) {
        return page(sql.read().select(FRICTION.ID, FRICTION.WRITTEN).from(sql.along(FRICTION, FRICTION_WRITTEN))
                .where(FRICTION.DEALERSHIP.eq(sql.dealership()), meant(request))
                .orderBy(FRICTION.DEALERSHIP, FRICTION.WRITTEN.desc(), FRICTION.ID.desc())
                .limit(Keyset.limit(request)).fetch(), request);
    }

    @Override
    public Page<FrictionNote> about(CampaignId campaign, PageRequest request) {
        return page(sql.read().select(FRICTION.ID, FRICTION.WRITTEN).from(FRICTION)
                .where(FRICTION.DEALERSHIP.eq(sql.dealership()), FRICTION.CAMPAIGN.eq(campaign.value()), meant(request))
                .orderBy(FRICTION.DEALERSHIP, FRICTION.CAMPAIGN, FRICTION.WRITTEN.desc(), FRICTION.ID.desc())
                .limit(Keyset.limit(request)).fetch(), request);
    }

    @Override
    public Page<FrictionNote> by(PersonId person, PageRequest request) {
        return page(sql.read().select(FRICTION.ID, FRICTION.WRITTEN).from(FRICTION)
                .where(FRICTION.DEALERSHIP.eq(sql.dealership()), FRICTION.PERSON.eq(person.value()), meant(request))
                .orderBy(FRICTION.DEALERSHIP, FRICTION.PERSON, FRICTION.WRITTEN.desc(), FRICTION.ID.desc())
                .limit(Keyset.limit(request)).fetch(), request);
    }

    @Override
    public long overdue(Instant now) {
        return sql.read().fetchCount(FRICTION, FRICTION.DEALERSHIP.eq(sql.dealership()), FRICTION.STATE.eq(OPEN),
                FRICTION.ANSWER_BY.lt(Sql.micros(now)));
    }

    @Override
    public List<FrictionCount> counts(Instant from, Instant until) {
        Field<Integer> notes = DSL.count();
        Field<Integer> open = DSL.count(DSL.when(FRICTION.STATE.eq(OPEN), 1));
        Field<String> name = DSL.max(FRICTION.CAMPAIGN_NAME);
        return sql.read().select(FRICTION.CAMPAIGN, name, FRICTION.KIND, notes, open).from(FRICTION)
                .where(FRICTION.DEALERSHIP.eq(sql.dealership()), FRICTION.WRITTEN.ge(Sql.micros(from)),
                        FRICTION.WRITTEN.lt(Sql.micros(until)), FRICTION.STATE.ne(TAKEN_BACK))
                .groupBy(FRICTION.CAMPAIGN, FRICTION.KIND)
                .fetch(row -> new FrictionCount(row.value1() == null ? null : new CampaignId(row.value1()), row.value2(),
                        FrictionKind.valueOf(row.value3()), row.value4(), row.value5())).stream()
                .sorted(FrictionCount.MOST_FIRST).toList();
    }

    private Page<FrictionNote> page(Result<Record2<UUID, Instant>> found, PageRequest request) {
        Page<Record2<UUID, Instant>> page = Keyset.page(found, request, row -> row.value2() + " " + row.value1());
        List<UUID> ids = page.rows().stream().map(Record2::value1).toList();
        Map<UUID, FrictionNote> notes = notes(ids);
        return new Page<>(ids.stream().map(notes::get).filter(Objects::nonNull).toList(), page.next());
    }

    private Map<UUID, FrictionNote> notes(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return sql.read().selectFrom(FRICTION_EVENT)
                .where(FRICTION_EVENT.DEALERSHIP.eq(sql.dealership()), FRICTION_EVENT.NOTE.in(ids))
                .fetch(FrictionRows::event).stream().collect(Collectors.groupingBy(FrictionEvent::note)).values().stream()
                .flatMap(events -> FrictionNote.of(events).stream())
                .collect(Collectors.toMap(note -> note.id().value(), note -> note));
    }

    /** Not taken back, and beyond what the page before has shown. */
    private static Condition meant(PageRequest request) {
        return FRICTION.STATE.ne(TAKEN_BACK)
                .and(request.after().map(key -> after(key, FRICTION.WRITTEN, false)).orElse(DSL.noCondition()));
    }

    /** The first half bounds the index range; the second leaves out what the page before has shown of its last moment. */
    private static Condition after(String key, Field<Instant> moment, boolean rising) {
        String[] halves = Keyset.pair(key);
        Instant last = Instant.parse(halves[0]);
        UUID id = UUID.fromString(halves[1]);
        return rising ? moment.ge(last).and(moment.gt(last).or(FRICTION.ID.gt(id)))
                : moment.le(last).and(moment.lt(last).or(FRICTION.ID.lt(id)));
    }

    private Condition is(FrictionId id) {
        return FRICTION.DEALERSHIP.eq(sql.dealership()).and(FRICTION.ID.eq(id.value()));
    }
}
