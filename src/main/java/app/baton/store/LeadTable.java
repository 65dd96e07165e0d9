package app.baton.store;

import static app.baton.store.schema.Indexes.LEAD_CHANGED;
import static app.baton.store.schema.Indexes.LEAD_ESCALATE;
import static app.baton.store.schema.Indexes.LEAD_EVENT_UNSENT;
import static app.baton.store.schema.Indexes.LEAD_LATE;
import static app.baton.store.schema.Indexes.LEAD_OWNER;
import static app.baton.store.schema.Indexes.LEAD_OWNER_CHANGED;
import static app.baton.store.schema.Indexes.LEAD_OWNER_LATE;
import static app.baton.store.schema.Indexes.LEAD_TEAM;
import static app.baton.store.schema.Indexes.LEAD_UNREAD;
import static app.baton.store.schema.Tables.LEAD;
import static app.baton.store.schema.Tables.LEAD_ENQUIRY;
import static app.baton.store.schema.Tables.LEAD_EVENT;
import static app.baton.store.schema.Tables.LEAD_REACH;

import app.baton.journal.DeskId;
import app.baton.journal.Page;
import app.baton.journal.PageRequest;
import app.baton.lead.Due;
import app.baton.lead.Lead;
import app.baton.lead.LeadBook;
import app.baton.lead.LeadEvent;
import app.baton.lead.LeadFormat;
import app.baton.lead.LeadId;
import app.baton.lead.LeadQuery;
import app.baton.lead.LeadRow;
import app.baton.lead.enquiry.EnquiryId;
import app.baton.people.PersonId;
import app.baton.store.schema.tables.records.LeadEventRecord;
import app.baton.store.schema.tables.records.LeadRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Index;
import org.jooq.OrderField;
import org.jooq.Record2;
import org.jooq.impl.DSL;

/** Leads: what happened, event by event, and a row a lead for the queue. */
final class LeadTable implements LeadBook {

    private static final int MOST_ALIKE = 50;

    private final Sql sql;
    private final LeadFormat format;
    private final LeadTurns turns;

    LeadTable(Sql sql, LeadFormat format) {
        this.sql = sql;
        this.format = format;
        turns = new LeadTurns(sql);
    }

    @Override
    public Optional<Lead> find(LeadId id) {
        return Lead.of(events(id));
    }

    @Override
    public List<LeadEvent> events(LeadId id) {
        return sql.read().selectFrom(LEAD_EVENT)
                .where(LEAD_EVENT.DEALERSHIP.eq(sql.dealership()), LEAD_EVENT.LEAD.eq(id.value()))
                .orderBy(LEAD_EVENT.DEALERSHIP, LEAD_EVENT.LEAD, LEAD_EVENT.HAPPENED, LEAD_EVENT.ID)
                .fetch(this::event).stream().sorted(LeadEvent.ORDER).toList();
    }

    @Override
    public boolean add(LeadEvent event) {
        var dsl = sql.write();
        Map<UUID, UUID> desks = dsl.select(LEAD_EVENT.ID, LEAD_EVENT.DESK).from(LEAD_EVENT)
                .where(LEAD_EVENT.DEALERSHIP.eq(sql.dealership()), LEAD_EVENT.ID.in(event.id(), event.besides()))
                .fetchMap(LEAD_EVENT.ID, LEAD_EVENT.DESK);
        if (desks.containsKey(event.besides()) || event.desk().value().equals(desks.get(event.id()))) {
            return false;
        }
        // two who add to one lead wait for each other, so that its row tells of both
        dsl.select(LEAD.ID).from(LEAD).where(is(event.lead())).forUpdate().fetch();
        LeadEventRecord row = row(event);
        row.setId(desks.containsKey(event.id()) ? event.besides() : event.id());
        dsl.insertInto(LEAD_EVENT).set(row).execute();
        return true;
    }

    @Override
    public List<LeadEvent> unsent(DeskId desk, int most) {
        return sql.read().selectFrom(sql.along(LEAD_EVENT, LEAD_EVENT_UNSENT))
                .where(LEAD_EVENT.DEALERSHIP.eq(sql.dealership()), LEAD_EVENT.SENT.isFalse(), LEAD_EVENT.DESK.eq(desk.value()))
                .orderBy(LEAD_EVENT.DEALERSHIP, LEAD_EVENT.SENT, LEAD_EVENT.DESK, LEAD_EVENT.HAPPENED, LEAD_EVENT.ID).limit(most)
                .fetch(this::event);
    }

    @Override
    public void sent(List<LeadEvent> events) {
        events.forEach(event -> sql.write().update(LEAD_EVENT).set(LEAD_EVENT.SENT, true)
                .where(LEAD_EVENT.DEALERSHIP.eq(sql.dealership()), LEAD_EVENT.ID.in(event.id(), event.besides()),
                        LEAD_EVENT.DESK.eq(event.desk().value())).execute());
    }

    @Override
    public void show(LeadRow shown) {
        var dsl = sql.write();
        LeadRecord row = LeadRows.record(dsl.newRecord(LEAD), shown);
        if (dsl.update(LEAD).set(row).where(is(shown.id())).execute() == 0) {
            row.setDealership(sql.dealership());
            row.setId(shown.id().value());
            dsl.insertInto(LEAD).set(row).execute();
        }
        reach(shown);
    }

    private void reach(LeadRow shown) {
        var dsl = sql.write();
        List<String> ways = new ArrayList<>(shown.customer().phones());
        if (!shown.customer().email().isBlank()) {
            ways.add(shown.customer().email().toLowerCase(Locale.ROOT));
        }
        Condition own = LEAD_REACH.DEALERSHIP.eq(sql.dealership()).and(LEAD_REACH.LEAD.eq(shown.id().value()));
        List<String> before = dsl.select(LEAD_REACH.REACH).from(LEAD_REACH).where(own).fetch(LEAD_REACH.REACH);
        if (before.size() == ways.size() && before.containsAll(ways)) {
            return;
        }
        dsl.deleteFrom(LEAD_REACH).where(own).execute();
        ways.forEach(way -> dsl.insertInto(LEAD_REACH).set(LEAD_REACH.DEALERSHIP, sql.dealership())
                .set(LEAD_REACH.ID, sql.newId()).set(LEAD_REACH.VERSION, 1L).set(LEAD_REACH.REACH, way)
                .set(LEAD_REACH.LEAD, shown.id().value()).execute());
    }

    @Override
    public Optional<LeadId> holder(EnquiryId enquiry) {
        return sql.read().select(LEAD_ENQUIRY.LEAD).from(LEAD_ENQUIRY)
                .where(LEAD_ENQUIRY.DEALERSHIP.eq(sql.dealership()), LEAD_ENQUIRY.SHA.eq(enquiry.sha256()))
                .fetchOptional(row -> new LeadId(row.value1()));
    }

    @Override
    public void hold(EnquiryId enquiry, LeadId lead) {
        sql.write().insertInto(LEAD_ENQUIRY).set(LEAD_ENQUIRY.DEALERSHIP, sql.dealership())
                .set(LEAD_ENQUIRY.ID, sql.newId()).set(LEAD_ENQUIRY.VERSION, 1L).set(LEAD_ENQUIRY.SHA, enquiry.sha256())
                .set(LEAD_ENQUIRY.LEAD, lead.value()).execute();
    }

    @Override
    public List<LeadRow> reachedBy(List<String> phones, String email) {
        List<String> ways = new ArrayList<>(phones);
        if (!email.isBlank()) {
            ways.add(email.toLowerCase(Locale.ROOT));
        }
        List<UUID> leads = sql.read().selectDistinct(LEAD_REACH.LEAD).from(LEAD_REACH)
                .where(LEAD_REACH.DEALERSHIP.eq(sql.dealership()), LEAD_REACH.REACH.in(ways)).fetch(LEAD_REACH.LEAD);
        // few enough to be sorted here: a number that a whole firm shares has some hundreds
        return sql.read().selectFrom(LEAD).where(LEAD.DEALERSHIP.eq(sql.dealership()), LEAD.ID.in(leads)).fetch(LeadRows::shown)
                .stream().sorted(Comparator.comparing(LeadRow::changed).thenComparing(row -> row.id().value()).reversed())
                .limit(MOST_ALIKE).toList();
    }

    @Override
    public Page<LeadRow> queue(LeadQuery query, PageRequest request) {
        boolean newest = LeadRows.newestFirst(query.view());
        List<OrderField<?>> order = new ArrayList<>(List.of(LEAD.DEALERSHIP, LEAD.PART));
        if (query.owner() != null || query.view() == LeadQuery.View.UNOWNED) {
            order.add(LEAD.OWNER);
        } else if (query.view() == LeadQuery.View.UNREAD) {
            order.add(LEAD.UNREAD);
        }
        order.addAll(newest ? List.of(LEAD.CHANGED.desc(), LEAD.ID.desc()) : List.of(LEAD.BAND, LEAD.DUE, LEAD.ID));
        return Keyset.page(sql.read().selectFrom(sql.along(LEAD, index(query)))
                        .where(LeadRows.such(sql.dealership(), query), LeadRows.after(query.view(), request))
                        .orderBy(order).limit(Keyset.limit(request)).fetch(LeadRows::shown),
                request, row -> LeadRows.key(query.view(), row));
    }

    private static Index index(LeadQuery query) {
        boolean one = query.owner() != null || query.view() == LeadQuery.View.UNOWNED;
        if (LeadRows.newestFirst(query.view())) {
            return one ? LEAD_OWNER_CHANGED : LEAD_CHANGED;
        }
        return one ? LEAD_OWNER : query.view() == LeadQuery.View.UNREAD ? LEAD_UNREAD : LEAD_TEAM;
    }

    @Override
    public long count(LeadQuery query) {
        boolean timed = query.view() == LeadQuery.View.LATE || query.view() == LeadQuery.View.TODAY;
        Index index = timed ? query.owner() == null ? LEAD_LATE : LEAD_OWNER_LATE : index(query);
        return sql.read().select(DSL.count()).from(sql.along(LEAD, index))
                .where(LeadRows.such(sql.dealership(), query)).fetchSingle(row -> row.value1().longValue());
    }

    @Override
    public List<LeadId> toEscalate(Instant by, int most) {
        return sql.read().select(LEAD.ID).from(sql.along(LEAD, LEAD_ESCALATE))
                .where(LEAD.DEALERSHIP.eq(sql.dealership()), LEAD.PART.eq(LeadRows.OPEN), LEAD.ESCALATE.le(Sql.micros(by)))
                .orderBy(LEAD.DEALERSHIP, LEAD.PART, LEAD.ESCALATE, LEAD.ID).limit(most).fetch(row -> new LeadId(row.value1()));
    }

    @Override
    public List<LeadId> toCool(Instant unchangedSince, Instant by, int most) {
        return sql.read().select(LEAD.ID).from(sql.along(LEAD, LEAD_CHANGED))
                .where(LEAD.DEALERSHIP.eq(sql.dealership()), LEAD.PART.eq(LeadRows.OPEN),
                        LEAD.CHANGED.lt(Sql.micros(unchangedSince)), LEAD.DUE.le(Sql.micros(by)),
                        LEAD.DUE_KIND.in(Due.Kind.STEP.name(), Due.Kind.NO_STEP.name()))
                .orderBy(LEAD.DEALERSHIP.desc(), LEAD.PART.desc(), LEAD.CHANGED, LEAD.ID).limit(most)
                .fetch(row -> new LeadId(row.value1()));
    }

    @Override
    public List<LeadId> toWake(Instant by, int most) {
        return sql.read().select(LEAD.ID).from(sql.along(LEAD, LEAD_LATE))
                .where(LEAD.DEALERSHIP.eq(sql.dealership()), LEAD.PART.eq(LeadRows.RESTS), LEAD.DUE.le(Sql.micros(by)))
                .orderBy(LEAD.DEALERSHIP, LEAD.PART, LEAD.DUE, LEAD.ID).limit(most).fetch(row -> new LeadId(row.value1()));
    }

    @Override
    public List<LeadId> receivedSince(Instant since, int most) {
        // whatever came in since then changed since then too, and changes are what there is an index of
        return Stream.of(LeadRows.OPEN, LeadRows.RESTS, LeadRows.OVER).flatMap(part -> sql.read()
                        .select(LEAD.ID, LEAD.RECEIVED).from(sql.along(LEAD, LEAD_CHANGED))
                        .where(LEAD.DEALERSHIP.eq(sql.dealership()), LEAD.PART.eq(part), LEAD.CHANGED.ge(Sql.micros(since)),
                                LEAD.RECEIVED.ge(Sql.micros(since))).fetch().stream())
                .sorted(Comparator.comparing((Record2<UUID, Instant> row) -> row.value2()).thenComparing(row -> row.value1())
                        .reversed())
                .limit(most).map(row -> new LeadId(row.value1())).toList();
    }

    @Override
    public Map<PersonId, Long> turns() {
        return turns.turns();
    }

    @Override
    public Map<PersonId, Integer> waiting() {
        return turns.waiting();
    }

    @Override
    public void give(PersonId person) {
        turns.give(person);
    }

    @Override
    public Map<PersonId, Instant> away() {
        return turns.away();
    }

    @Override
    public void leave(PersonId person, Instant until) {
        turns.leave(person, until);
    }

    private LeadEventRecord row(LeadEvent event) {
        var row = new LeadEventRecord();
        row.setDealership(sql.dealership());
        row.setVersion(1L);
        row.setEvent(event.id());
        row.setLead(event.lead().value());
        row.setHappened(Sql.micros(event.at()));
        row.setPerson(event.by().value());
        row.setPersonName(event.byName());
        row.setDesk(event.desk().value());
        row.setSeen(event.seen());
        row.setSent(false);
        row.setContent(format.write(event.step()));
        return row;
    }

    private LeadEvent event(LeadEventRecord row) {
        return new LeadEvent(row.getEvent(), new LeadId(row.getLead()), new PersonId(row.getPerson()), row.getPersonName(),
                new DeskId(row.getDesk()), row.getHappened(), row.getSeen(), format.read(row.getContent()));
    }

    private Condition is(LeadId id) {
        return LEAD.DEALERSHIP.eq(sql.dealership()).and(LEAD.ID.eq(id.value()));
    }
}
